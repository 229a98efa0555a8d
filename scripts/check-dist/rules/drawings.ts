import type { Drawing } from '../svg.ts';
import type { Rule } from '../rule.ts';

const KNOWN = new Set(
  'svg g defs symbol use path rect circle ellipse line polyline polygon text tspan title desc style pattern clipPath'.split(
    ' ',
  ),
);
const here = /^url\(["']?#[^)]*\)$/i;

function faultsOf({ elements, attributes, loads, instructions }: Drawing): string[] {
  return [
    ...elements.filter((name) => !KNOWN.has(name)).map((name) => `har elementet <${name}>`),
    ...attributes.flatMap(({ name, value }) => {
      if (/^on/i.test(name)) return [`har attributet ${name}`];
      if (/(^|:)href$/.test(name) && !value.startsWith('#')) return [`leder till "${value}"`];
      const load = /url\([^)]*\)/i.exec(value)?.[0];
      return load && !here.test(load) ? [`hämtar ${load}`] : [];
    }),
    ...loads.filter((load) => !here.test(load)).map((load) => `hämtar ${load}`),
    ...instructions.map((name) => `börjar med ${name}`),
  ];
}

/** An SVG file is a drawing and nothing else: opened by itself it has no page, and so no policy, to hold it back. */
export const checkDrawings: Rule = ({ drawings }) =>
  [...drawings].flatMap(([path, drawing]) =>
    (drawing ? faultsOf(drawing) : ['är inte välformad']).map((fault) => ({
      path,
      line: null,
      message: `Bilden ${fault}.`,
      tip: 'Rätta src/data/figurfil.ts eller src/pages/favicon.svg.ts.',
    })),
  );
