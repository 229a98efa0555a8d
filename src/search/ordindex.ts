import { stam } from './stam.ts';
import { delNamn } from './typ.ts';
import { gruppnyckel, type Uppgift } from './uppgift.ts';
import { ordI, foldText } from './fold-text.ts';

/** A word form of the texts, in lower case with its diacritics, and where it stands. */
export interface Form {
  readonly form: string;
  readonly stam: string;
  /** Parts of the compound that it is; empty when it is none. */
  readonly delar: readonly string[];
  /** How many statements have it in what a reader sees. */
  antal: number;
  /** Statement by statement: its number, and what the word weighs there (title most, hidden own words least). */
  readonly platser: number[];
  readonly tyngd: number[];
}

/** The words of all statements, ready to be asked. */
export interface Ordindex {
  readonly uppgifter: readonly Uppgift[];
  readonly form: ReadonlyMap<string, Form>;
  readonly byStam: ReadonlyMap<string, readonly Form[]>;
  readonly byVik: ReadonlyMap<string, readonly Form[]>;
  readonly byVikStam: ReadonlyMap<string, readonly Form[]>;
  /** Compounds by the stem of a part, or of several parts that stand together: `sjukvård` in `hemsjukvård`. */
  readonly byDel: ReadonlyMap<string, readonly Form[]>;
  /** All forms, sorted by their folded spelling. */
  readonly ordnade: readonly { readonly vikt: string; readonly form: Form }[];
  /** The words of each statement in the order a reader meets them: title, then text. */
  readonly foljd: readonly (readonly Form[])[];
  /** The words of its hidden own terms. */
  readonly egna: readonly (readonly Form[])[];
  /** Words in a statement, and on average. */
  readonly langd: Float64Array;
  readonly medellangd: number;
  /** The group of each statement: its region's part in one edition, else itself alone; and the words in each group. */
  readonly grupp: Int32Array;
  readonly grupplangd: readonly number[];
}

const TYNGD = { titel: 1.7, text: 1, ord: 0.7 } as const;
const medBindestreck = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu;

/** The words of a text; those that a hyphen joins also as one: `e-hälsa` gives `e`, `hälsa` and `ehälsa`. */
export const sokord = (text: string): string[] => [
  ...ordI(text),
  ...(text.toLowerCase().normalize('NFC').match(medBindestreck) ?? []).map((one) => one.replaceAll('-', '')),
];

const add = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (list.at(-1) !== value) list.push(value);
};

/** Every run of neighbouring parts but the whole, as a search for it is spelt: `hem|sjuk|vård` → hem, hemsjuk, sjuk, sjukvård, vård. */
export function delkedjor(delar: readonly string[]): string[] {
  const found: string[] = [];
  for (let from = 0; from < delar.length; from++)
    for (let to = from + 1; to <= delar.length; to++)
      if (to - from < delar.length) found.push(delar.slice(from, to).join(''));
  return found;
}

/** Indexes the statements. @param sammansatta the compounds of the texts, split: `hem|sjuk|vård` */
export function buildOrdindex(uppgifter: readonly Uppgift[], sammansatta: readonly string[]): Ordindex {
  const delarAv = new Map(sammansatta.map((delad) => [delad.replaceAll('|', ''), delad.split('|')]));
  const form = new Map<string, Form>();
  const langd = new Float64Array(uppgifter.length);
  const nycklar = new Map<string, number>();
  const grupplangd: number[] = [];
  const grupp = new Int32Array(uppgifter.length);
  const foljd: Form[][] = [];
  const egna: Form[][] = [];
  for (const [nr, uppgift] of uppgifter.entries()) {
    const key = uppgift.del in delNamn && uppgift.region ? `${uppgift.utgava}/${gruppnyckel(uppgift)}` : uppgift.id;
    const egen = nycklar.get(key) ?? nycklar.size;
    nycklar.set(key, egen);
    grupp[nr] = egen;
    const falt = [sokord(uppgift.titel), sokord(uppgift.text), sokord(uppgift.ord.join(' '))] as const;
    for (const [vilket, words] of falt.entries())
      for (const word of words) {
        let one = form.get(word);
        if (!one) {
          one = { form: word, stam: stam(word), delar: delarAv.get(word) ?? [], antal: 0, platser: [], tyngd: [] };
          form.set(word, one);
        }
        const tyngd = vilket === 0 ? TYNGD.titel : vilket === 1 ? TYNGD.text : TYNGD.ord;
        const last = one.platser.length - 1;
        if (one.platser[last] === nr) one.tyngd[last]! += tyngd;
        else {
          one.platser.push(nr);
          one.tyngd.push(tyngd);
          if (vilket < 2) one.antal++;
        }
      }
    const formAv = (word: string): Form => form.get(word)!;
    foljd.push([...ordI(uppgift.titel), ...ordI(uppgift.text)].map(formAv));
    egna.push(ordI(uppgift.ord.join(' ')).map(formAv));
    langd[nr] = falt[0].length + falt[1].length;
    grupplangd[egen] = (grupplangd[egen] ?? 0) + langd[nr];
  }
  const byStam = new Map<string, Form[]>();
  const byVik = new Map<string, Form[]>();
  const byVikStam = new Map<string, Form[]>();
  const byDel = new Map<string, Form[]>();
  for (const one of form.values()) {
    add(byStam, one.stam, one);
    add(byVik, foldText(one.form), one);
    add(byVikStam, foldText(one.stam), one);
    for (const del of one.delar.length > 1 ? delkedjor(one.delar) : []) add(byDel, stam(del), one);
  }
  const ordnade = [...form.values()]
    .map((one) => ({ vikt: foldText(one.form), form: one }))
    .sort((a, b) => (a.vikt < b.vikt ? -1 : 1));
  return {
    uppgifter,
    form,
    byStam,
    byVik,
    byVikStam,
    byDel,
    ordnade,
    foljd,
    egna,
    langd,
    medellangd: langd.reduce((a, b) => a + b, 0) / (langd.length || 1),
    grupp,
    grupplangd,
  };
}
