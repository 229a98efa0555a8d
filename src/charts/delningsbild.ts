import { bildmatt, type Delningsbild } from '../domain/delningsbild.ts';
import type { Svar } from '../schema/svar.ts';
import { marke } from './marke.ts';
import { breakLines, fitLines } from './radbrytning.ts';
import { tackningMarks } from './tackning.ts';

/** Thickness of letters. */
type Vikt = 'normal' | 'fet';

/** Draws text as shapes, so that a picture looks the same on a machine without the typeface. */
export interface Typsnitt {
  /** Width of a text in pixels. */
  readonly measure: (text: string, size: number, vikt: Vikt) => number;
  /** The text as an SVG path, its baseline starting at (x, y). */
  readonly outline: (text: string, x: number, y: number, size: number, vikt: Vikt) => string;
}

/** Colours of a shared picture, as `#rrggbb`. */
export interface Bildfarger {
  readonly papper: string;
  readonly rubrik: string;
  readonly text: string;
  readonly kant: string;
  /** Ground of the field beside the text, and of what is filled in the bar. */
  readonly falt: string;
  /** What is filled on the field. */
  readonly ljus: string;
  /** Outlines on the field. */
  readonly linje: string;
}

/** Where the drawing beside the text has room: a field along the right edge. */
export const faltruta = { x: 790, y: 0, bredd: bildmatt.bredd - 790, hojd: bildmatt.hojd } as const;

const vanster = 72;
const spalt = faltruta.x - vanster - 56;
/** Where the title begins. */
const rubriktopp = 150;
/** The lowest line that anything stands on. */
const botten = bildmatt.hojd - 64;

/** A pattern of slanted lines, for "nothing to read". */
export const streckmonster = (id: string, farg: string): string =>
  `<pattern id="${id}" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
  `<path d="M0 0V9" stroke="${farg}" stroke-width="5"/></pattern>`;

/** How the answers divide, as a bar from edge to edge of the column. */
function bar(counts: Readonly<Record<Svar, number>>, { falt, kant }: Bildfarger): string {
  const fills: Partial<Record<Svar, string>> = { uttryckligt: falt, delvis: kant, 'underlag-saknas': 'url(#streck)' };
  const marks = tackningMarks(counts, spalt).map(
    ({ svar, x, width }) =>
      `<rect x="${(vanster + x).toFixed(1)}" y="${botten - 20}" width="${width.toFixed(1)}" height="20"` +
      ` fill="${fills[svar] ?? 'none'}" stroke="${svar === 'uttryckligt' ? falt : kant}" stroke-width="1.5"/>`,
  );
  return streckmonster('streck', kant) + marks.join('');
}

/** The mark and the name of the site along the top, then what kind of page it is. */
function topp(etikett: string, { rubrik, papper, text }: Bildfarger, { measure, outline }: Typsnitt): string {
  const x = vanster + 54;
  const after = x + measure('Närvårdsatlas', 34, 'fet') + 24;
  return (
    `<g transform="translate(${vanster} 60) scale(1.6)"><path d="${marke.nal}" fill="${rubrik}"/>` +
    `<path d="${marke.kors}" fill="${papper}"/></g>` +
    `<path d="${outline('Närvårdsatlas', x, 93, 34, 'fet')}" fill="${rubrik}"/>` +
    (etikett && `<path d="${outline(etikett, after, 93, 34, 'normal')}" fill="${text}"/>`)
  );
}

/**
 * One shared picture as SVG: the title and the answer to the left, a drawing on a field to the right.
 * @param motiv SVG to draw within `faltruta`
 * @param counts how the answers behind the figure divide; a bar is drawn of them
 */
export function drawDelningsbild(
  { etikett, titel, tal, text }: Delningsbild,
  motiv: string,
  farger: Bildfarger,
  typsnitt: Typsnitt,
  counts?: Readonly<Record<Svar, number>>,
): string {
  const { measure, outline } = typsnitt;
  const shape = (d: string, fill: string): string => `<path d="${d}" fill="${fill}"/>`;
  const rader = breakLines(text, spalt, (part) => measure(part, 32, 'normal'));
  const textY = botten - (counts ? 58 : 6) - (rader.length - 1) * 42;
  const talY = textY - 48;
  const plats = { width: spalt, height: (tal ? talY - 70 : textY - 60) - rubriktopp, radavstand: 1.06 };
  const rubrik = fitLines(titel, plats, [84, 76, 68, 60, 54], (part, size) => measure(part, size, 'fet'));
  const rubrikY = (i: number): number => rubriktopp + rubrik.size * (0.8 + i * plats.radavstand);

  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${bildmatt.bredd} ${bildmatt.hojd}">`,
    `<path d="M0 0h${bildmatt.bredd}v${bildmatt.hojd}H0z" fill="${farger.papper}"/>`,
    `<path d="M${faltruta.x} 0h${faltruta.bredd}v${faltruta.hojd}h${-faltruta.bredd}z" fill="${farger.falt}"/>`,
    topp(etikett, farger, typsnitt),
    ...rubrik.lines.map((line, i) => shape(outline(line, vanster - 2, rubrikY(i), rubrik.size, 'fet'), farger.rubrik)),
    tal && shape(outline(tal, vanster, talY, 46, 'fet'), farger.falt),
    ...rader.map((line, i) => shape(outline(line, vanster, textY + i * 42, 32, 'normal'), farger.text)),
    counts && bar(counts, farger),
    motiv,
    '</svg>',
  ]
    .filter(Boolean)
    .join('');
}
