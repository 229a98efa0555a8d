import type { Utgava } from '../schema/utgava.ts';
import type { RegionId, TemaId } from '../schema/vokabular.ts';
import { forandringSlag, type ForandringSlag } from './forandring.ts';
import { countForandring } from './forandring-antal.ts';
import { latestDatum } from './handelser.ts';
import { forandringMellan, malbildOf } from './malbild-tema.ts';
import type { RegionUnderlag } from './region-underlag.ts';
import { antal, lista, tal } from './sprak.ts';
import type { Cell } from './temamatris.ts';

/** One edition as it is compared: its regions, and the cells of its matrix. */
export interface Lasning {
  readonly utgava: Utgava;
  readonly regioner: readonly RegionUnderlag[];
  readonly celler: readonly Cell[];
}

/** What changed in one cell from the older edition to the newer one. */
export interface Forandringsrad {
  readonly tema: TemaId;
  readonly region: RegionId;
  readonly slag: ForandringSlag;
  /** `I drift, var planerat 2020`. */
  readonly text: string;
  /** The latest date of what the newer answer rests on; `null` when it is silent or undated. */
  readonly datum: string | null;
  /** Why the newer edition is silent, where it is. */
  readonly nu: Cell['svar'];
}

/** Kinds with a newer statement, and kinds without, in the order that they are told. */
export const nyareSlag: readonly ForandringSlag[] = [
  'nytt',
  'kant-nu',
  'tydligare',
  'langre',
  'samma',
  'annat-steg',
  'nyare-utan-steg',
];

/** Every cell of two editions by what changed; cells in the order of the newer edition, those of one edition left out. */
export function buildForandringar(da: Lasning, nu: Lasning): Forandringsrad[] {
  const key = ({ tema, region }: Pick<Cell, 'tema' | 'region'>): string => `${tema}/${region}`;
  const aldre = new Map(da.celler.map((cell) => [key(cell), cell]));
  const regionen = ({ regioner }: Lasning) => new Map(regioner.map((region) => [region.id, region]));
  const [daRegioner, nuRegioner] = [regionen(da), regionen(nu)];
  return nu.celler.flatMap((cell) => {
    const { tema, region, svar } = cell;
    const daCell = aldre.get(key(cell));
    const [daRegion, nuRegion] = [daRegioner.get(region), nuRegioner.get(region)];
    if (!daCell || !daRegion || !nuRegion) return [];
    const { slag, text } = forandringMellan(
      { cell: daCell, malbild: malbildOf(daRegion, tema) },
      { cell, malbild: malbildOf(nuRegion, tema) },
      da.utgava,
    );
    const malbild = malbildOf(nuRegion, tema);
    const datum = latestDatum(
      [...cell.poster.map(({ per }) => per), ...cell.handelser.map((one) => one.datum), malbild?.per ?? null].map(
        (one) => ({ datum: one }),
      ),
    );
    return [{ tema, region, slag, text, datum: nyareSlag.includes(slag) ? datum : null, nu: svar }];
  });
}

const rutor = (n: number): string => antal(n, 'ruta', 'rutor');

const nyareOrd: Partial<Readonly<Record<ForandringSlag, (n: number, ar: string) => string>>> = {
  nytt: (n, ar) => `${tal(n)} nämndes inte ${ar}`,
  'kant-nu': (n, ar) => `${tal(n)} ${n === 1 ? 'var inte känd' : 'var inte kända'} för ${ar}`,
  tydligare: (n, ar) => `${tal(n)} berördes bara delvis ${ar}`,
  langre: (n) => `${tal(n)} gäller ett senare steg`,
  samma: (n) => `${tal(n)} gäller samma steg`,
  'annat-steg': (n) => `${tal(n)} gäller ett tidigare steg, vilket inte säger att något har upphört`,
  'nyare-utan-steg': (n) => `${tal(n)} går inte att jämföra steg för steg`,
};

/** What was compared and what it showed: the answer, and what is behind its number and beside it. */
export interface Forandringsmening {
  readonly svar: string;
  readonly mer: string;
}

/**
 * What was compared and what it showed, counted: out of the cells that the question can apply to. Nothing newer is told
 * by its reason, and never as an end.
 */
export function forandringarMening(
  rader: readonly Forandringsrad[],
  da: Pick<Utgava, 'ar'>,
  nu: Pick<Utgava, 'ar'>,
): Forandringsmening {
  const counts = countForandring(rader.map(({ slag }) => slag));
  const hela = rader.length - counts['ej-tillampligt'];
  if (hela === 0) return { svar: '', mer: '' };
  const nyare = nyareSlag.filter((slag) => counts[slag] > 0);
  const antalNyare = nyare.reduce((sum, slag) => sum + counts[slag], 0);
  const inget = rader.filter(({ slag }) => slag === 'inget-nyare');
  const tysta = [
    { svar: 'ej-funnet', text: 'har sökning inte gett något nyare' },
    { svar: 'ej-namnt', text: 'nämner de nyare dokumenten inget' },
    { svar: 'ej-granskat', text: 'har ingen ännu sökt efter något nyare' },
    { svar: 'underlag-saknas', text: 'saknas nyare underlag' },
  ].flatMap(({ svar, text }) => {
    const n = inget.filter((rad) => rad.nu === svar).length;
    return n > 0 ? [`för ${tal(n)} ${text}`] : [];
  });
  const mer = [
    antalNyare > 0 && `Av dem med nyare uppgift: ${lista(nyare.map((slag) => nyareOrd[slag]!(counts[slag], da.ar)))}.`,
    inget.length > 0 &&
      `${rutor(inget.length)} togs upp ${da.ar} men har ingen nyare uppgift: ${lista(tysta)}. Det betyder inte att något har upphört.`,
    counts.okant > 0 && `För ${tal(counts.okant)} finns ingen uppgift från någon av tiderna.`,
  ];
  return {
    svar: `Jämförelsen gäller ${rutor(hela)}: ett tema i en region där frågan kan gälla. ${
      antalNyare === 0
        ? `Ännu finns ingen uppgift från ${nu.ar}.`
        : `För ${tal(antalNyare)} finns en uppgift från ${nu.ar}, och ${tal(counts.nytt)} av dem nämndes inte ${da.ar}.`
    }`,
    mer: mer.filter((part) => part !== false).join(' '),
  };
}

/** The rows of each kind that occurs, in the order that the kinds are told. */
export const groupBySlag = (
  rader: readonly Forandringsrad[],
): { readonly slag: ForandringSlag; readonly rader: readonly Forandringsrad[] }[] =>
  (Object.keys(forandringSlag) as ForandringSlag[])
    .map((slag) => ({ slag, rader: rader.filter((rad) => rad.slag === slag) }))
    .filter((group) => group.rader.length > 0);

/** The pairs of editions that can be compared, older first; the first and the newest come first. */
export function utgavepar<U extends Pick<Utgava, 'id'>>(utgavor: readonly U[]): { da: U; nu: U }[] {
  const alla = utgavor.flatMap((da, i) => utgavor.slice(i + 1).map((nu) => ({ da, nu })));
  const forst = ({ da, nu }: { da: U; nu: U }) => da === utgavor[0] && nu === utgavor.at(-1);
  return [...alla.filter(forst), ...alla.filter((par) => !forst(par))];
}

/** Address of the comparison of two editions; the first and the newest stand on the page itself. */
export const forandringAdress = (
  { da, nu }: { readonly da: Pick<Utgava, 'id'>; readonly nu: Pick<Utgava, 'id'> },
  utgavor: readonly Pick<Utgava, 'id'>[],
): string =>
  da.id === utgavor[0]?.id && nu.id === utgavor.at(-1)?.id
    ? '/jamfor/forandring/'
    : `/jamfor/forandring/${da.id}/${nu.id}/`;
