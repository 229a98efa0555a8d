import { kortaEfterled } from './korta-led.ts';
import { stam } from './stam.ts';
import { foldText } from './fold-text.ts';

/** What a dictionary says may stand where in a compound. Lower case, linking -s included: `vårds`. */
export interface Lexikon {
  readonly forled: ReadonlySet<string>;
  readonly mellanled: ReadonlySet<string>;
  readonly efterled: ReadonlySet<string>;
  /** Words that stand by themselves; a compound may be among them. */
  readonly ord: ReadonlySet<string>;
}

/** A part of a compound without its linking s: `vårds` → `vård`. */
export const utanFogeS = (del: string): string => (del.length > 4 && del.endsWith('s') ? del.slice(0, -1) : del);

/** Splits a word into the parts of the compound, or answers with the word alone. */
export type Delare = (ord: string) => readonly string[];

/** First parts of the domain that the dictionary lacks. */
const egnaForled = new Set(
  'när hem ny tvär hälso egen själv rehab tele video distans vuxen barn hyr gles mål del läns läke kapiterings hus bak mät'.split(
    ' ',
  ),
);
/** Strings that the dictionary allows as a part and that are endings or function words in our texts. */
const aldrigDel = new Set(
  (
    'och att som för med till den det han hon var ska kan har sin vid ute inne ett ene ens ers are ade ande ing ning ' +
    'het hets else tion ion era erad eras iska ligt lig isk ism ist ter dar ena erna orna arna nas ors ars mot upp gar ' +
    'nar lar per ser ger ler ner över under efter före innan från ute sam ande anden andet bart art arte skap isering ' +
    'itet iva ivt ellt ella are aren arna ling linge ord gen het lag fram ring ringar doms dom mäktige stående samma heter'
  ).split(' '),
);
const MIN_DEL = 3;
const MIN_ORD = 6;
const MAX_DELAR = 4;

/**
 * A splitter that knows a dictionary and how often each word stands in our own texts.
 * The cheapest reading wins: few parts, long parts, parts that our own texts use as words.
 * A word that the dictionary lists is split only where our own texts vouch for both its ends.
 */
export function buildDelare(lexikon: Lexikon, frekvens: ReadonlyMap<string, number>): Delare {
  const byStam = new Map<string, number>();
  for (const [ord, antal] of frekvens) {
    const key = stam(foldText(ord));
    byStam.set(key, (byStam.get(key) ?? 0) + antal);
  }
  const bruk = (del: string): number =>
    Math.max(frekvens.get(del) ?? 0, frekvens.get(utanFogeS(del)) ?? 0, byStam.get(stam(foldText(del))) ?? 0);
  const somForled = (del: string): boolean =>
    egnaForled.has(del) ||
    (!aldrigDel.has(del) && (lexikon.forled.has(del) || (del.length >= 5 && (frekvens.get(utanFogeS(del)) ?? 0) >= 2)));
  const somMellanled = (del: string): boolean => somForled(del) || (!aldrigDel.has(del) && lexikon.mellanled.has(del));
  const somEfterled = (del: string): boolean =>
    !aldrigDel.has(del) &&
    ((lexikon.efterled.has(del) && (del.length > MIN_DEL || kortaEfterled.has(del) || bruk(del) > 0)) ||
      (del.length >= 5 && (frekvens.get(del) ?? 0) >= 2));
  const pris = (del: string): number =>
    2 + (del.length === MIN_DEL ? 0.8 : 0) - 0.3 * Math.min(4, Math.log1p(bruk(del))) - 0.03 * Math.min(del.length, 9);

  function cheapest(rest: string, antal: number): { delar: string[]; pris: number } | null {
    let best: { delar: string[]; pris: number } | null = null;
    const offer = (delar: string[], cost: number) => {
      if (!best || cost < best.pris) best = { delar, pris: cost };
    };
    if (antal > 0 && somEfterled(rest)) offer([rest], pris(rest));
    if (antal + 1 >= MAX_DELAR) return best;
    for (let end = MIN_DEL; end <= rest.length - MIN_DEL; end++) {
      const del = rest.slice(0, end);
      if (!(antal === 0 ? somForled(del) : somMellanled(del))) continue;
      const tail = cheapest(rest.slice(end), antal + 1);
      if (tail) offer([del, ...tail.delar], pris(del) + tail.pris);
    }
    return best;
  }

  const styrkt = ([first = '', ...rest]: readonly string[]): boolean => {
    const last = rest.at(-1) ?? '';
    const inLexikon = lexikon.ord.has(first) || lexikon.ord.has(utanFogeS(first)) || lexikon.forled.has(first);
    const firstKnown = egnaForled.has(first) || bruk(first) > 0 || (first.length > MIN_DEL && inLexikon);
    return (
      firstKnown && (bruk(last) >= 2 || kortaEfterled.has(last) || (last.length > MIN_DEL && lexikon.ord.has(last)))
    );
  };
  function split(ord: string): readonly string[] {
    if (ord.length < MIN_ORD || !/^\p{L}+$/u.test(ord)) return [ord];
    const found = cheapest(ord, 0)?.delar;
    return found && (!lexikon.ord.has(ord) || styrkt(found)) ? found : [ord];
  }
  function splitDeep(ord: string): readonly string[] {
    const whole = split(ord);
    if (whole.length > 1) return whole.flatMap(splitDeep);
    const bare = ord.endsWith('s') ? split(ord.slice(0, -1)) : whole;
    return bare.length > 1 ? [...bare.slice(0, -1), `${bare.at(-1)}s`].flatMap(splitDeep) : whole;
  }

  const known = new Map<string, readonly string[]>();
  return (given) => {
    const ord = given.toLowerCase();
    const delar = known.get(ord) ?? splitDeep(ord);
    known.set(ord, delar);
    return delar;
  };
}
