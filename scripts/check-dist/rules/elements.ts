import type { Rule } from '../rule.ts';

const names = (text: string): string[] => text.split(/\s+/);

/**
 * What a page may be made of. Not here: what shows or runs other documents (iframe, object, embed, template),
 * what moves all addresses of the page (base), what can rewrite an address (animate, set), and what HTML dropped.
 */
const KNOWN = new Set([
  ...names('html head title meta link script noscript body header nav main aside footer section article address'),
  ...names('h1 h2 h3 h4 h5 h6 hgroup p br hr ul ol li dl dt dd div span blockquote pre figure figcaption search'),
  ...names('a b i em strong small s u q cite code kbd samp var abbr dfn time data mark sub sup ins del bdi bdo wbr'),
  ...names('table caption colgroup col thead tbody tfoot tr th td details summary dialog img picture source'),
  ...names('form label input button select option optgroup datalist textarea fieldset legend output progress meter'),
  ...names('svg g defs symbol use path rect circle ellipse line polyline polygon text tspan textPath title desc'),
  ...names('pattern clipPath mask marker linearGradient radialGradient stop'),
]);
/** Custom elements are the site's own islands: without a script of the site they are nothing. */
const isIsland = (name: string): boolean => /^[a-z]+(-[a-z]+)+$/.test(name);

/** A page is made of elements that are known to stay on it, and of the same ones whether scripts run or not. */
export const checkElements: Rule = ({ pages }) =>
  pages.flatMap(({ path, markup }) => [
    ...markup.elements
      // A style element in a page is told by the rule for code written in pages.
      .filter(({ value }) => value !== 'style' && !KNOWN.has(value) && !isIsland(value))
      .map(({ value, line }) => ({
        path,
        line,
        message: `Elementet <${value}> får inte stå på en sida.`,
        tip: 'Ta bort det ur innehållet; är det ofarligt och behövs, lägg till det i rules/elements.ts.',
      })),
    ...(markup.endsEarly
      ? [{ path, line: null, message: 'Ett </noscript> står där inget <noscript> slutar.', tip: 'Ta bort det.' }]
      : []),
  ]);
