import { ENKLA, avkodaOrd, kodaOrd, packaLista, packaUppLista } from './ordkod.ts';
import { idkodare, kortId, langtId, langtUrl, kortUrl, packaSnitt, packaUppSnitt } from './packade-falt.ts';
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

/** What is kept of each statement word by word, all of one field beside each other. */
const falt = ['titel', 'text', 'ord', 'teman', 'id', 'url', 'datum', 'niva'] as const;
type Falt = (typeof falt)[number];

/** The part of the register that is not coded word by word. Statements lie in groups of the same kind, region and edition. */
interface Huvud {
  readonly utgavor: Vokabular['utgavor'];
  readonly regioner: Vokabular['regioner'];
  readonly temaid: readonly string[];
  readonly nivaer: readonly string[];
  /** Kinds and sorts, regions and editions by their place below; in turn those four and how many. */
  readonly grupper: string;
  readonly namn: readonly string[];
  readonly antalVardagsord: number;
  readonly vanliga: readonly string[];
  readonly snitt: string;
  readonly ordklasser: Readonly<Record<Ordklass, string>>;
}

const SKILJE = '|';
/** Bytes of a length. */
const LANGD = 4;
const KOLUMNER = 5;

/** Rows of numbers as one line, column by column, a number that is as the one above it left out. */
const medSkillnad = (rader: readonly (readonly number[])[]): string =>
  Array.from({ length: KOLUMNER }, (_, at) =>
    rader.map((one, nr) => (one[at] === rader[nr - 1]?.[at] ? '' : one[at])).join(' '),
  ).join(';');
/** The rows of such a line. */
function utanSkillnad(text: string): number[][] {
  const kolumner = text.split(';').map((kolumn) => {
    let fore = 0;
    return kolumn.split(' ').map((one) => {
      if (one !== '') fore = Number(one);
      return fore;
    });
  });
  return (kolumner[0] ?? []).map((_, nr) => kolumner.map((kolumn) => kolumn[nr] ?? 0));
}

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

/** A list as a line that does not begin with a word, since it begins no sentence. */
const rad = (lista: readonly string[]): string => lista.map((one) => SKILJE + one.replace(/[|\t\n\r]/g, ' ')).join('');
const lista = (text: string): string[] => text.split(SKILJE).slice(1);

/**
 * Packs the register for the browser, three blocks each after its length: a head in JSON, the words that are not common, and
 * all text coded, a line for each field of each statement, theme and everyday word. The statements are to be in the order of {@link orderUppgifter}.
 */
export function packRegister(register: Register): Uint8Array {
  const { uppgifter, teman, regioner, utgavor, sammansatta, vardagsord, ordklasser } = register;
  const namn = [...new Set(uppgifter.flatMap(({ del, sort, region, utgava }) => [del, sort, region, utgava]))];
  const grupper: number[][] = [];
  for (const [index, one] of uppgifter.entries()) {
    const { del, sort, region, utgava } = one;
    if (sammaGrupp(uppgifter[index - 1], one)) grupper.at(-1)![4]!++;
    else grupper.push([...[del, sort, region, utgava].map((ett) => namn.indexOf(ett)), 1]);
  }
  const temanummer = new Map(teman.map(({ id }, index) => [id, index]));
  const nivaer = [...new Set(uppgifter.map(({ niva }) => niva))];
  const arOf = new Map(utgavor.map(({ id, ar }) => [id, ar]));
  const kodaId = idkodare(uppgifter);
  const las: Readonly<Record<Falt, (one: Uppgift) => string>> = {
    titel: ({ titel }) => titel,
    text: ({ text }) => text,
    ord: ({ ord }) => rad(ord),
    teman: (one) => one.teman.map((id) => temanummer.get(id) ?? '').join(' '),
    id: (one) => kodaId(kortId(one)),
    url: kortUrl,
    datum: ({ datum, utgava }) => (datum === arOf.get(utgava) ? '' : datum || '-'),
    niva: ({ niva }) => String(nivaer.indexOf(niva) || ''),
  };
  const rader = [
    ...falt.flatMap((namn) => uppgifter.map((one) => las[namn](one).replace(/[\t\n\r]/g, ' '))),
    ...teman.map(({ namn, synonymer }) => rad([namn, ...synonymer])),
    ...vardagsord.flatMap(({ ord, leder, teman: own }) => [
      rad(ord),
      rad(leder),
      own.map((id) => temanummer.get(id) ?? '').join(' '),
    ]),
  ];
  const { bitar, koder } = kodaOrd(rader.join('\n'));
  const klass = (vilken: Ordklass): string =>
    Object.keys(ordklasser)
      .filter((stam) => ordklasser[stam] === vilken)
      .join(' ');
  const huvud: Huvud = {
    utgavor: utgavor.map(({ id, ar, slag }) => ({ id, ar, slag })),
    regioner: regioner.map(({ id, namn, kortnamn }) => ({ id, namn, kortnamn })),
    temaid: teman.map(({ id }) => id),
    nivaer,
    namn,
    grupper: medSkillnad(grupper),
    antalVardagsord: vardagsord.length,
    vanliga: bitar.slice(0, ENKLA),
    snitt: packaSnitt(bitar, sammansatta),
    ordklasser: { v: klass('v'), n: klass('n') },
  };
  const text = [JSON.stringify(huvud), packaLista(bitar.slice(ENKLA))].map((one) => new TextEncoder().encode(one));
  const block = [...text, koder];
  const packat = new Uint8Array(block.reduce((sum, { length }) => sum + LANGD + length, 0));
  let at = 0;
  for (const one of block) {
    new DataView(packat.buffer).setUint32(at, one.length);
    packat.set(one, at + LANGD);
    at += LANGD + one.length;
  }
  return packat;
}

/** The blocks of a packed register, each after its length. @throws when one is cut */
function readBlock(packat: Uint8Array): Uint8Array[] {
  const found: Uint8Array[] = [];
  for (let at = 0; at < packat.length;) {
    const langd = new DataView(packat.buffer, packat.byteOffset + at).getUint32(0);
    at += LANGD + langd;
    if (at > packat.length) throw new Error('registret är avklippt');
    found.push(packat.subarray(at - langd, at));
  }
  return found;
}

/** The register as it was before packing. @throws when what came is not a register, or not a whole one */
export function unpackRegister(packat: Uint8Array): Register {
  const [json, ovriga, koder] = readBlock(packat);
  if (!json || !ovriga || !koder) throw new Error('registret är inte helt');
  const huvud = JSON.parse(new TextDecoder().decode(json)) as Huvud;
  const { utgavor, regioner, temaid, nivaer, namn, grupper, antalVardagsord } = huvud;
  const bitar = [...huvud.vanliga, ...packaUppLista(new TextDecoder().decode(ovriga))];
  const rader = avkodaOrd({ bitar, koder }).split('\n');
  const lasta = utanSkillnad(grupper);
  const antal = lasta.reduce((sum, [, , , , own = 0]) => sum + own, 0);
  const efter = falt.length * antal;
  if (antal === 0 || rader.length !== efter + temaid.length + 3 * antalVardagsord)
    throw new Error('registret är inte helt');
  const arOf = new Map(utgavor.map(({ id, ar }) => [id, ar]));
  const temanAv = (nummer: string): string[] =>
    nummer === '' ? [] : nummer.split(' ').map((one) => temaid[Number(one)] ?? '');
  const av = (namn: Falt, nr: number): string => rader[falt.indexOf(namn) * antal + nr]!;
  let nr = 0;
  const uppgifter = lasta.flatMap(([delNr, sortNr, regionNr, utgavaNr, egna]) => {
    const [del = '', sort = '', region = '', utgava = ''] = [delNr, sortNr, regionNr, utgavaNr].map(
      (one) => namn[one ?? 0],
    );
    return Array.from({ length: egna ?? 0 }, (): Uppgift => {
      const own = nr++;
      const titel = av('titel', own);
      const id = langtId(av('id', own), region, titel);
      const datum = av('datum', own);
      return {
        id,
        del,
        sort: sort as Sort,
        region,
        utgava,
        titel,
        text: av('text', own),
        ord: lista(av('ord', own)),
        teman: temanAv(av('teman', own)),
        url: langtUrl(av('url', own), { id, region }),
        datum: datum === '' ? (arOf.get(utgava) ?? '') : datum === '-' ? '' : datum,
        niva: nivaer[Number(av('niva', own))] ?? '',
      };
    });
  });
  const temarader = rader.slice(efter, efter + temaid.length);
  const vardagsrader = rader.slice(efter + temaid.length);
  return {
    utgavor,
    regioner,
    uppgifter,
    teman: temarader.map((text, index) => {
      const [namn = '', ...synonymer] = lista(text);
      return { id: temaid[index] ?? '', namn, synonymer };
    }),
    sammansatta: packaUppSnitt(bitar, huvud.snitt),
    vardagsord: Array.from({ length: antalVardagsord }, (_, index) => {
      const [ord = '', leder = '', teman = ''] = vardagsrader.slice(3 * index, 3 * index + 3);
      return { ord: lista(ord), leder: lista(leder), teman: temanAv(teman) };
    }),
    ordklasser: Object.fromEntries(
      (['v', 'n'] as const).flatMap((klass) =>
        huvud.ordklasser[klass]
          .split(' ')
          .filter(Boolean)
          .map((stam) => [stam, klass]),
      ),
    ),
  };
}
