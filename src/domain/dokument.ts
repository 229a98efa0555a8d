import { platsText } from './citering.ts';
import type { Bladbelagg } from './faktablad.ts';
import type { Cellrad, Notkalla, Stycke, Underlag } from './underlag.ts';

/** A statement as a document holds it. */
export interface Dokumentrad {
  /** Id of the post or event, by which it is known when it comes again; `null` for what is no single statement. */
  readonly id: string | null;
  readonly ledord: string;
  readonly text: string;
  /** Full address of its page; `null` when it has none. */
  readonly lank: string | null;
  /** What it rests on, or a footnote that is written already. */
  readonly belagg: Bladbelagg | { readonly not: string } | null;
}

/** One piece of a document before its footnotes are written. */
export type Block =
  | { readonly slag: 'rubrik'; readonly niva: 2 | 3 | 4; readonly text: string; readonly lank: string | null }
  | ({ readonly slag: 'stycke' | 'punkt' } & Dokumentrad)
  | {
      readonly slag: 'tabell';
      /** What the table is about, for a sheet of its own and for those who do not see it. */
      readonly titel: string;
      readonly kolumner: readonly string[];
      readonly rader: readonly { readonly rubrik: string; readonly celler: readonly (readonly Dokumentrad[])[] }[];
    };

/** A line of text that rests on nothing of its own. */
export const radText = (ledord: string, text: string, slag: 'stycke' | 'punkt' = 'stycke'): Block => ({
  slag,
  id: null,
  ledord,
  text,
  lank: null,
  belagg: null,
});

/** Writes footnotes: a source in full the first time and by its short name after that, each place in it once. */
function noteWriter(kallor: ReadonlyMap<string, Notkalla>): (belagg: Dokumentrad['belagg']) => string | null {
  const named = new Set<string>();
  const written = new Map<string, string>();
  return (belagg) => {
    if (belagg === null) return null;
    if ('not' in belagg) return belagg.not || null;
    const kalla = kallor.get(belagg.kalla);
    if (!kalla) return null;
    const key = `${belagg.kalla}\n${belagg.avsnitt ?? ''}`;
    const known = written.get(key);
    if (known !== undefined) return known;
    const full = [kalla.utgivare, kalla.titel, kalla.ar ?? 'u.å.', platsText(kalla)].filter(Boolean).join(', ');
    const name = named.has(belagg.kalla) ? kalla.kortnamn : full;
    named.add(belagg.kalla);
    const avsnitt = belagg.avsnitt === null ? '' : `, avsnittet ${belagg.avsnitt}`;
    const not = `${name}${avsnitt}.`;
    written.set(key, not);
    return not;
  };
}

/**
 * A document out of blocks: footnotes written, and each statement once. What comes again is told by its title and where
 * it stands.
 * @param kallor the sources that statements name, by id; one that is not there leaves its statement without a footnote
 */
export function buildDokument(
  titel: string,
  blocks: readonly Block[],
  kallor: ReadonlyMap<string, Notkalla>,
): Underlag {
  const write = noteWriter(kallor);
  const told = new Map<string, string>();
  let rubrik = titel;
  const rad = ({ id, ledord, text, lank, belagg }: Dokumentrad): Cellrad => {
    const before = id === null ? undefined : told.get(id);
    if (before !== undefined) return { ledord, text: `Står under ”${before}”.`, not: null, lank };
    if (id !== null) told.set(id, rubrik);
    return { ledord, text, not: write(belagg), lank };
  };
  return {
    titel,
    stycken: blocks.map((block): Stycke => {
      if (block.slag === 'rubrik') {
        if (block.niva === 2) rubrik = block.text;
        return block;
      }
      if (block.slag === 'tabell')
        return {
          ...block,
          rader: block.rader.map((one) => ({ rubrik: one.rubrik, celler: one.celler.map((cell) => cell.map(rad)) })),
        };
      return { slag: block.slag, ...rad(block) };
    }),
  };
}
