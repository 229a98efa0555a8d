import { malbildLageIds, malbildLagen, type MalbildLage } from '../schema/dokument-lage.ts';
import { svarIds, svarLagen, type Svar } from '../schema/svar.ts';
import type { RegionId, TemaId } from '../schema/vokabular.ts';
import type { Utgava } from '../schema/utgava.ts';
import { regionAdress, svarAdress, temaAdress } from './adress.ts';
import type { Figurram } from './figur.ts';
import { malbildKartMening, malbildMening } from './mening/malbild.ts';
import { countMalbildTystnad, daLageNamn, malbildTystnader } from './malbild-tystnad.ts';
import { isFramtagen, type MalbildDaOchNu } from './senast.ts';
import type { LageOf } from './malbild-tema.ts';
import { spridningMening } from './mening/spridning.ts';
import { endera, gemen, lista, versal } from './sprak.ts';
import { svarText } from './mening/svar.ts';
import type { Cell } from './temamatris.ts';
import { kallaOf } from './utgava.ts';

/** How a shape on a map is filled; each differs without colour. */
export type Fyllning = 'full' | 'tat' | 'gles' | 'prick' | 'tom' | 'lank';

/** One shape of a map: where it leads, what it is called and answers, and how it is filled. */
export interface KartPlats {
  readonly id: RegionId;
  readonly href: string;
  /** `Region Skåne: uttryckligt`; each part has lines of its own when it is read out on the map. */
  readonly text: string;
  readonly fyllning: Fyllning;
  /** Whether it carries the mark of the later layer. */
  readonly senare?: boolean;
}

/** Attributes of a shape with a fill: a class, or a pattern that `Monster.astro` draws. */
export const fyllningAttribut = (fyllning: Fyllning): { klass: string; fyllning: string | undefined } =>
  fyllning === 'tat' || fyllning === 'gles' || fyllning === 'prick'
    ? { klass: 'f-region', fyllning: `url(#f-${fyllning})` }
    : { klass: `f-region f-${fyllning}`, fyllning: undefined };

/** The fill of each answer state. */
export const svarFyllning: Readonly<Record<Svar, Fyllning>> = {
  uttryckligt: 'full',
  delvis: 'tat',
  nej: 'prick',
  'ej-namnt': 'tom',
  'ej-funnet': 'tom',
  'underlag-saknas': 'gles',
  'ej-granskat': 'tom',
  'ej-tillampligt': 'prick',
};

/** The fill of each status of the joint målbild. */
export const lageFyllning: Readonly<Record<MalbildLage, Fyllning>> = {
  uppfoljd: 'full',
  framtagen: 'full',
  'antagen-av-regionen': 'tat',
  utkast: 'tat',
  pagar: 'gles',
  planeras: 'prick',
  'ej-namnt': 'tom',
  'ej-tillampligt': 'tom',
};

/** The newer edition whose answers a map marks beside those that it is filled by. */
export interface NyareSvar {
  readonly celler: readonly Cell[];
  readonly utgava: Pick<Utgava, 'ar' | 'slag'>;
}

const harUppgift = ({ svar }: Pick<Cell, 'svar'>): boolean =>
  svar === 'uttryckligt' || svar === 'delvis' || svar === 'nej';

/**
 * Frame of the map of one theme: filled by the answers of one edition.
 * @param nyare a newer edition whose answers are marked in the same map
 */
export const temaKartRam = (
  tema: { readonly id: TemaId; readonly namn: string },
  celler: readonly Cell[],
  regioner: Parameters<typeof spridningMening>[1],
  utgava: Utgava,
  kallrad: string,
  nyare: NyareSvar | null = null,
): Figurram => ({
  id: `karta-${tema.id}`,
  titel: `${tema.namn} i regionerna ${utgava.ar}${nyare ? ` och ${nyare.utgava.ar}` : ''}`,
  mening: [
    spridningMening(celler, regioner, utgava),
    ...(nyare ? [spridningMening(nyare.celler, regioner, nyare.utgava)] : []),
  ],
  kalla: kallaOf(utgava),
  kallrad: `${kallrad}${nyare ? `. ${nyare.utgava.ar}: uppgifter med egna källor` : ''}`,
  sida: temaAdress(tema.id),
  nyckel: [
    ...svarIds
      .filter((svar) => celler.some((cell) => cell.svar === svar))
      .map((svar) => ({
        form: 'ruta' as const,
        ...fyllningAttribut(svarFyllning[svar]),
        text: `${svarLagen[svar].namn} ${utgava.ar}`,
      })),
    ...(nyare?.celler.some(harUppgift)
      ? [{ form: 'punkt' as const, klass: 'f-senare', text: `Uppgift från ${nyare.utgava.ar} finns` }]
      : []),
  ],
});

/**
 * The shapes of the map of one theme: each leads to its answer page and is named by its answer.
 * @param nyare a newer edition: its answer is said, too, and marked where there is one
 * @param lageOf the status of the joint målbild, which stands instead of a step where the theme asks for it
 */
export function temaPlatser(
  celler: readonly Cell[],
  namn: ReadonlyMap<RegionId, string>,
  nyare: NyareSvar | null = null,
  lageOf: LageOf = () => null,
): KartPlats[] {
  const svaret = (cell: Cell): string => gemen(svarText({ ...cell, lage: lageOf(cell) }));
  const nya = new Map(nyare?.celler.map((cell) => [cell.region, cell]));
  return celler.map((cell) => {
    const ny = nya.get(cell.region);
    return {
      id: cell.region,
      href: svarAdress(cell.tema, cell.region),
      text: `${namn.get(cell.region)}: ${svaret(cell)}${ny && nyare ? `: ${nyare.utgava.ar} ${svaret(ny)}` : ''}`,
      fyllning: svarFyllning[cell.svar],
      ...(ny && harUppgift(ny) ? { senare: true } : {}),
    };
  });
}

/** The shapes of the map of the joint målbild; a mark where it has been finished since. */
export const malbildPlatser = (rader: readonly MalbildDaOchNu[], da: Pick<Utgava, 'ar'>): KartPlats[] =>
  rader.map((rad) => ({
    id: rad.region,
    href: regionAdress(rad.region, 'malbild'),
    text: `${rad.namn}: ${gemen(daLageNamn(rad))} ${da.ar}${rad.nu ? `: senast känt ${gemen(malbildLagen[rad.nu.status].namn)}` : ''}`,
    fyllning: rad.da ? lageFyllning[rad.da] : 'tom',
    senare: !isFramtagen(rad.da) && isFramtagen(rad.nu?.status ?? null),
  }));

/** What is latest known of a region's joint målbild; `null` where nobody has read or found anything. */
const senastKand = ({ da, nu }: MalbildDaOchNu): MalbildLage | null => nu?.status ?? da;

/** The shapes of the map that shows what is latest known of the joint målbild, and nothing else. */
export const malbildNuPlatser = (rader: readonly MalbildDaOchNu[]): KartPlats[] =>
  rader.map((rad) => {
    const lage = senastKand(rad);
    return {
      id: rad.region,
      href: regionAdress(rad.region, 'malbild'),
      text: `${rad.namn}: ${lage === null ? 'ej granskat' : gemen(malbildLagen[lage].namn)}`,
      fyllning: lage === null ? 'tom' : lageFyllning[lage],
    };
  });

/** What the fills of that map mean: one row a fill, with every status that has it. */
export function malbildNuNyckel(rader: readonly MalbildDaOchNu[]): Figurram['nyckel'] {
  const lagen = malbildLageIds.filter((lage) => rader.some((rad) => senastKand(rad) === lage));
  return [...new Set(lagen.map((lage) => lageFyllning[lage]))].map((fyllning) => ({
    form: 'ruta' as const,
    ...fyllningAttribut(fyllning),
    text: versal(
      lista(lagen.filter((lage) => lageFyllning[lage] === fyllning).map((lage) => gemen(malbildLagen[lage].namn))),
    ),
  }));
}

/** What an empty shape of the first edition means: every kind of silence among the regions. */
const tystaNamn = (rader: readonly MalbildDaOchNu[]): string =>
  versal(
    endera(
      countMalbildTystnad(rader.filter(({ da }) => da === 'ej-namnt')).map(({ slag }) =>
        gemen(malbildTystnader[slag].namn),
      ),
    ),
  );

/** Frame of the map of the joint målbild: status in the baseline, and a marked layer for what is known later. */
export const malbildKartRam = (rader: readonly MalbildDaOchNu[], utgava: Utgava, kallrad: string): Figurram => ({
  id: 'karta-malbildens-lage',
  forbehall: 'Läget har förbehåll i några regioner. De står i tabellen på sidan.',
  titel: `Gemensam målbild på kartan, ${utgava.ar} och senast känt`,
  mening: malbildKartMening(rader, utgava),
  kalla: kallaOf(utgava),
  kallrad: `${kallrad}. Senast känt: uppgifter med egna källor`,
  sida: '/utveckling/',
  nyckel: [
    ...malbildLageIds
      .filter((lage) => lage !== 'ej-tillampligt' && rader.some(({ da }) => da === lage))
      .map((lage) => ({
        form: 'ruta' as const,
        ...fyllningAttribut(lageFyllning[lage]),
        text: `${lage === 'ej-namnt' ? tystaNamn(rader) : malbildLagen[lage].namn} ${utgava.ar}`,
      })),
    { form: 'punkt', klass: 'f-senare', text: 'Framtagen enligt senare uppgift' },
  ],
});

/** Frame of the figure with the joint målbild then and now, region by region. */
export const malbildLageRam = (rader: readonly MalbildDaOchNu[], da: Utgava, kallrad: string): Figurram => ({
  id: 'gemensam-malbild-da-och-nu',
  forbehall: 'Läget har förbehåll i några regioner. De står i tabellen på sidan.',
  titel: `Den gemensamma målbilden ${da.ar} och senast känt, region för region`,
  mening: malbildMening(rader, da),
  kalla: kallaOf(da),
  kallrad: `${kallrad}. Senast känt: uppgifter med egna källor`,
  sida: '/utveckling/',
  nyckel: [
    { form: 'punkt', klass: 'f-da', text: da.ar },
    {
      form: 'punkt',
      klass: 'f-full',
      text: 'Senast känt. Stegen säger hur långt arbetet hade kommit, inte hur bra det är',
    },
  ],
});
