import { avkodaOrd, kodaOrd, packaLista, packaUppLista } from './ordkod.ts';
import { slugga } from './vik.ts';
import type { Sort, Uppgift } from './uppgift.ts';

/** What the search page knows besides the statements: the vocabularies, oldest edition first. */
export interface Vokabular {
  readonly utgavor: readonly { readonly id: string; readonly ar: string; readonly slag: 'avslutad' | 'lopande' }[];
  readonly teman: readonly { readonly id: string; readonly namn: string; readonly synonymer: readonly string[] }[];
  readonly regioner: readonly { readonly id: string; readonly namn: string; readonly kortnamn: string }[];
}

/** The register as the browser has it once it has come. */
export interface Register extends Vokabular {
  readonly uppgifter: readonly Uppgift[];
  /** Compounds of the texts, split: `hem|sjuk|vård`. */
  readonly sammansatta: readonly string[];
  /** What people say, and what it leads to. */
  readonly vardagsord: readonly Vardagsord[];
  /** Short stems whose words are all verbs, or all nouns without a verb: they meet no word of the other kind. */
  readonly ordklasser: Readonly<Record<string, Ordklass>>;
}

/** A word that people use, and the words and themes of the atlas that it leads to. */
export interface Vardagsord {
  readonly ord: readonly string[];
  readonly leder: readonly string[];
  readonly teman: readonly string[];
}

/** `v` all words of the stem are forms of a verb; `n` none is. */
export type Ordklass = 'v' | 'n';

const falt = ['titel', 'text', 'ord', 'teman', 'id', 'url', 'datum', 'niva'] as const;
type Falt = (typeof falt)[number];

/** The part of the register that is not coded word by word. Statements lie in groups of the same kind, region and edition. */
interface Huvud extends Vokabular {
  readonly grupper: readonly (readonly [del: string, sort: Sort, region: string, utgava: string, antal: number])[];
  readonly vanliga: readonly string[];
  readonly ovriga: string;
  readonly sammansatta: string;
  readonly vardagsord: readonly (readonly [ord: string, leder: string, teman: string])[];
  readonly ordklasser: Readonly<Record<Ordklass, string>>;
}

const SKILJE = '|';
const VANLIGA = 160;
const standardUrl = ({ id, region }: Pick<Uppgift, 'id' | 'region'>): string =>
  region ? `/regioner/${region}/#${id.slice(id.indexOf('/') + 1)}` : '';
const standardId = (region: string, titel: string): string => `${region}/${slugga(titel)}`;
const sammaGrupp = (a: Uppgift | undefined, b: Uppgift): boolean =>
  a !== undefined && a.del === b.del && a.sort === b.sort && a.region === b.region && a.utgava === b.utgava;

/** Statements in the order in which they are packed: those of a group beside each other, else as they were given. */
export function orderUppgifter<U extends Uppgift>(uppgifter: readonly U[]): U[] {
  const grupper = new Map<string, U[]>();
  for (const one of uppgifter) {
    const key = [one.utgava, one.region, one.del, one.sort].join('/');
    const grupp = grupper.get(key);
    if (grupp) grupp.push(one);
    else grupper.set(key, [one]);
  }
  return [...grupper.values()].flat();
}

/** What is left out of an id, since it follows from region and title. */
const kortId = ({ id, region, titel }: Uppgift): string => {
  if (id === standardId(region, titel)) return '';
  return region && id.startsWith(`${region}/`) ? id.slice(region.length + 1) : `/${id}`;
};
const langtId = (kort: string, region: string, titel: string): string => {
  if (kort === '') return standardId(region, titel);
  return kort.startsWith('/') ? kort.slice(1) : `${region}/${kort}`;
};

/**
 * Packs the register for the browser: a head in JSON after its length, then the statements, one line each, coded word by
 * word. The statements are to be in the order of {@link orderUppgifter}.
 */
export function packRegister(register: Register): Uint8Array {
  const { uppgifter, teman, regioner, utgavor, sammansatta, vardagsord, ordklasser } = register;
  const grupper: [string, Sort, string, string, number][] = [];
  for (const [index, one] of uppgifter.entries()) {
    if (sammaGrupp(uppgifter[index - 1], one)) grupper.at(-1)![4]++;
    else grupper.push([one.del, one.sort, one.region, one.utgava, 1]);
  }
  const temanummer = new Map(teman.map(({ id }, index) => [id, index]));
  const arOf = new Map(utgavor.map(({ id, ar }) => [id, ar]));
  const las: Readonly<Record<Falt, (one: Uppgift) => string>> = {
    titel: ({ titel }) => titel,
    text: ({ text }) => text,
    ord: ({ ord }) => ord.join(SKILJE),
    teman: (one) => one.teman.map((id) => temanummer.get(id) ?? '').join(' '),
    id: kortId,
    url: (one) => (one.url === standardUrl(one) ? '' : one.url),
    datum: ({ datum, utgava }) => (datum === arOf.get(utgava) ? '' : datum || '-'),
    niva: ({ niva }) => niva,
  };
  const rad = (one: Uppgift): string => falt.map((namn) => las[namn](one).replace(/[\t\n\r]/g, ' ')).join('\t');
  const { bitar, koder } = kodaOrd(uppgifter.map(rad).join('\n'));
  const klass = (vilken: Ordklass): string =>
    Object.keys(ordklasser)
      .filter((stam) => ordklasser[stam] === vilken)
      .join(' ');
  const huvud: Huvud = {
    utgavor: utgavor.map(({ id, ar, slag }) => ({ id, ar, slag })),
    teman: teman.map(({ id, namn, synonymer }) => ({ id, namn, synonymer })),
    regioner: regioner.map(({ id, namn, kortnamn }) => ({ id, namn, kortnamn })),
    grupper,
    vanliga: bitar.slice(0, VANLIGA),
    ovriga: packaLista(bitar.slice(VANLIGA)),
    sammansatta: packaLista([...sammansatta].sort()),
    vardagsord: vardagsord.map(({ ord, leder, teman: own }) => [
      ord.join(SKILJE),
      leder.join(SKILJE),
      own.join(SKILJE),
    ]),
    ordklasser: { v: klass('v'), n: klass('n') },
  };
  const json = new TextEncoder().encode(JSON.stringify(huvud));
  const packat = new Uint8Array(4 + json.length + koder.length);
  new DataView(packat.buffer).setUint32(0, json.length);
  packat.set(json, 4);
  packat.set(koder, 4 + json.length);
  return packat;
}

const dela = (text: string, skilje: string): string[] => (text === '' ? [] : text.split(skilje));

/** The register as it was before packing. @throws when what came is not a register, or not a whole one */
export function unpackRegister(packat: Uint8Array): Register {
  const langd = new DataView(packat.buffer, packat.byteOffset).getUint32(0);
  const huvud = JSON.parse(new TextDecoder().decode(packat.subarray(4, 4 + langd))) as Huvud;
  const { utgavor, teman, regioner } = huvud;
  const bitar = [...huvud.vanliga, ...packaUppLista(huvud.ovriga)];
  const rader = avkodaOrd({ bitar, koder: packat.subarray(4 + langd) }).split('\n');
  const arOf = new Map(utgavor.map(({ id, ar }) => [id, ar]));
  let slut = 0;
  const uppgifter = huvud.grupper.flatMap(([del, sort, region, utgava, antal]) => {
    slut += antal;
    return rader.slice(slut - antal, slut).map((rad): Uppgift => {
      const [titel, text, ord, temanummer, kort, url, datum, niva] = rad.split('\t');
      if (titel === undefined || text === undefined || niva === undefined) throw new Error('en rad är inte hel');
      const id = langtId(kort ?? '', region, titel);
      return {
        id,
        del,
        sort,
        region,
        utgava,
        titel,
        text,
        ord: dela(ord ?? '', SKILJE),
        teman: dela(temanummer ?? '', ' ').map((number) => teman[Number(number)]?.id ?? ''),
        url: url || standardUrl({ id, region }),
        datum: datum === '' ? (arOf.get(utgava) ?? '') : datum === '-' ? '' : (datum ?? ''),
        niva,
      };
    });
  });
  const vantat = huvud.grupper.reduce((sum, [, , , , antal]) => sum + antal, 0);
  if (uppgifter.length === 0 || uppgifter.length !== vantat) throw new Error('uppgifter saknas');
  return {
    utgavor,
    teman,
    regioner,
    uppgifter,
    sammansatta: packaUppLista(huvud.sammansatta),
    vardagsord: huvud.vardagsord.map(([ord, leder, own]) => ({
      ord: dela(ord, SKILJE),
      leder: dela(leder, SKILJE),
      teman: dela(own, SKILJE),
    })),
    ordklasser: Object.fromEntries(
      (['v', 'n'] as const).flatMap((klass) => dela(huvud.ordklasser[klass], ' ').map((stam) => [stam, klass])),
    ),
  };
}
