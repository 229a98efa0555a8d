import type { Platsindelning } from '../../src/schema/kallplats.ts';

/** A numbered point on a slide or page: a bullet, or a paragraph that stands by itself. */
export interface Punkt {
  /** Its address: the number of the slide or page and of the point on it, both from 1: `3:2`. */
  readonly plats: string;
  readonly text: string;
}
/** A slide or a page of a source's text. */
export interface Blad {
  /** The heading of a slide; empty for a page, and for a slide whose heading is lost. */
  readonly rubrik: string;
  readonly punkter: readonly Punkt[];
}

interface Rad {
  readonly text: string;
  /** Whether an empty line stands before it. */
  readonly efterTom: boolean;
}

/** So many empty lines part two slides where the text keeps no other sign of them. */
const tomraderMellanBlad = 3;
const tecken = /^[•○▪–\-➢]\s*/;

function splitBlad(text: string, delas: Platsindelning['delas']): Rad[][] {
  const blad: Rad[][] = [];
  let tomma = tomraderMellanBlad;
  for (const raw of text.split(/\r?\n/)) {
    const rad = raw.trim();
    if (rad === '') {
      tomma += 1;
      continue;
    }
    const nytt = delas === 'tomrader' ? tomma >= tomraderMellanBlad : /^ \S/.test(raw);
    if (nytt || blad.length === 0) blad.push([]);
    blad.at(-1)?.push({ text: rad, efterTom: tomma > 0 });
    tomma = 0;
  }
  return blad;
}

const slutar = (text: string): boolean => /[.:?!”]$/.test(text);

const borjar = (text: string): boolean => /^[\p{Lu}\d”"]/u.test(text);

/**
 * How many lines at the top of a slide are its heading: up to the first empty line or bullet. What ends as a sentence
 * is text; then the heading stands before its first line, or is lost.
 */
function headLength(rader: readonly Rad[]): number {
  const slut = rader.findIndex(({ text, efterTom }, i) => tecken.test(text) || (i > 0 && efterTom));
  const antal = slut === -1 ? rader.length : slut;
  if (!slutar(rader[antal - 1]?.text ?? '')) return antal;
  return Math.max(
    0,
    rader.slice(0, antal).findIndex(({ text }, i) => i > 0 && borjar(text)),
  );
}

/** Whether the lines from here to the next empty line or bullet end as a sentence does; a heading does not. */
function isMening(rader: readonly Rad[], fran: number): boolean {
  const slut = rader.findIndex(({ text, efterTom }, i) => i > fran && (efterTom || tecken.test(text)));
  return slutar(rader[(slut === -1 ? rader.length : slut) - 1]?.text ?? '');
}

/**
 * The points. A bullet begins one; so does what stands after an empty line with a capital letter, unless it ends the
 * sentence that was broken off before it. Other lines belong to the point that they follow.
 */
function joinPunkter(rader: readonly Rad[]): string[] {
  const punkter: string[] = [];
  rader.forEach(({ text, efterTom }, i) => {
    const forra = punkter.at(-1);
    const nyRad = efterTom && borjar(text);
    if (tecken.test(text)) punkter.push(text.replace(tecken, ''));
    else if (forra === undefined || (nyRad && (slutar(forra) || !isMening(rader, i)))) punkter.push(text);
    else punkter[punkter.length - 1] = `${forra} ${text}`;
  });
  return punkter;
}

/** The slides or pages of a source's text in order, each with its numbered points. */
export function readBlad(text: string, { slag, delas }: Pick<Platsindelning, 'slag' | 'delas'>): Blad[] {
  return splitBlad(text, delas).map((rader, i) => {
    const head = slag === 'bild' ? headLength(rader) : 0;
    return {
      rubrik: rader
        .slice(0, head)
        .map((rad) => rad.text)
        .join(' '),
      punkter: joinPunkter(rader.slice(head)).map((punkt, j) => ({ plats: `${i + 1}:${j + 1}`, text: punkt })),
    };
  });
}

/**
 * The slides of a source that has a chapter a region, counted from 1 in each. A slide with nothing but a region's name
 * on it opens the chapter and is its first slide.
 * @param namn the regions' names by id
 */
export function readKapitel(
  text: string,
  indelning: Pick<Platsindelning, 'slag' | 'delas'>,
  namn: Readonly<Record<string, string>>,
): Map<string, Blad[]> {
  const idOf = new Map(
    Object.entries(namn).flatMap(([id, one]) => [one, `Region ${one}`, `${one} län`].map((form) => [form, id])),
  );
  const kapitel = new Map<string, Blad[]>();
  let egna: Blad[] = [];
  for (const { rubrik, punkter } of readBlad(text, indelning)) {
    const region = punkter.length === 0 ? idOf.get(rubrik) : undefined;
    if (region !== undefined) {
      egna = [];
      kapitel.set(region, egna);
    }
    const nr = egna.length + 1;
    egna.push({ rubrik, punkter: punkter.map((punkt, j) => ({ ...punkt, plats: `${nr}:${j + 1}` })) });
  }
  return kapitel;
}
