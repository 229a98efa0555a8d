import { malbildLageIds, malbildLagen, type MalbildLage } from '../schema/dokument-lage.ts';
import { svarIds, svarLagen, type Svar } from '../schema/svar.ts';
import type { RegionId, TemaId } from '../schema/vokabular.ts';
import type { Utgava } from '../schema/utgava.ts';
import { regionAdress, svarAdress, temaAdress } from './adress.ts';
import type { Figurram } from './figur.ts';
import { isFramtagen, latestLage, type MalbildDaOchNu } from './senast.ts';
import { antal, gemen, lista } from './sprak.ts';
import { svarText } from './svar-mening.ts';
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

/**
 * Where in the country a theme is taken up: in how many of the collaborative health care regions.
 * @param celler one theme's cells
 */
export function spridningMening(
  celler: readonly Pick<Cell, 'region' | 'svar'>[],
  regioner: readonly { readonly id: RegionId; readonly sjukvardsregion: readonly string[] }[],
): string {
  const alla = [...new Set(regioner.flatMap((region) => region.sjukvardsregion))];
  const med = new Set(celler.filter(({ svar }) => svar === 'uttryckligt').map(({ region }) => region));
  const traffade = new Set(regioner.filter(({ id }) => med.has(id)).flatMap((region) => region.sjukvardsregion));
  const utan = alla.filter((namn) => !traffade.has(namn));
  if (med.size === 0) return 'Temat tas inte upp i någon region i det som är läst.';
  if (utan.length === 0) return `Temat tas upp i alla ${alla.length} sjukvårdsregioner.`;
  // The shorter of the two lists is the one to read.
  return traffade.size < utan.length
    ? `Temat tas upp i ${traffade.size} av ${alla.length} sjukvårdsregioner: ${lista([...traffade])}.`
    : `Temat tas upp i ${traffade.size} av ${alla.length} sjukvårdsregioner, inte i ${lista(utan)}.`;
}

/** Frame of the map of one theme. */
export const temaKartRam = (
  tema: { readonly id: TemaId; readonly namn: string },
  celler: readonly Cell[],
  regioner: Parameters<typeof spridningMening>[1],
  utgava: Utgava,
  kallrad: string,
): Figurram => ({
  id: `karta-${tema.id}`,
  titel: `${tema.namn} i regionerna ${utgava.ar}`,
  mening: spridningMening(celler, regioner),
  kalla: kallaOf(utgava),
  kallrad,
  sida: temaAdress(tema.id),
  nyckel: svarIds
    .filter((svar) => celler.some((cell) => cell.svar === svar))
    .map((svar) => ({ form: 'ruta', ...fyllningAttribut(svarFyllning[svar]), text: svarLagen[svar].namn })),
});

/** The shapes of the map of one theme: each leads to its answer page and is named by its answer. */
export const temaPlatser = (celler: readonly Cell[], namn: ReadonlyMap<RegionId, string>): KartPlats[] =>
  celler.map((cell) => ({
    id: cell.region,
    href: svarAdress(cell.tema, cell.region),
    text: `${namn.get(cell.region)}: ${gemen(svarText(cell))}`,
    fyllning: svarFyllning[cell.svar],
  }));

/** The shapes of the map of the joint målbild; a mark where it has been finished since. */
export const malbildPlatser = (rader: readonly MalbildDaOchNu[], da: Pick<Utgava, 'ar'>): KartPlats[] =>
  rader.map((rad) => ({
    id: rad.region,
    href: regionAdress(rad.region, 'malbild'),
    text: `${rad.namn}: ${rad.da ? gemen(malbildLagen[rad.da].namn) : 'ej granskat'} ${da.ar}${rad.nu ? `: senast känt ${gemen(malbildLagen[rad.nu.status].namn)}` : ''}`,
    fyllning: rad.da ? lageFyllning[rad.da] : 'tom',
    senare: !isFramtagen(rad.da) && isFramtagen(rad.nu?.status ?? null),
  }));

/** How many regions had come how far with a joint målbild, and for how many something else is known later. */
export function malbildKartMening(
  rader: readonly Pick<MalbildDaOchNu, 'da' | 'nu'>[],
  { ar }: Pick<Utgava, 'ar'>,
): string {
  const lagen = malbildLageIds
    .map((lage) => ({ lage, n: rader.filter(({ da }) => da === lage).length }))
    .filter(({ n }) => n > 0)
    .map(({ lage, n }) => `${gemen(malbildLagen[lage].namn)} i ${n}`);
  const senare = rader.filter((rad) => !isFramtagen(rad.da) && isFramtagen(latestLage(rad))).length;
  return [
    `Gemensam målbild i de ${rader.length} regionerna ${ar}: ${lista(lagen)}.`,
    senare > 0 && `I ${antal(senare, 'region', 'regioner')} till är den framtagen enligt senare uppgifter.`,
  ]
    .filter((part) => part !== false)
    .join(' ');
}

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
        text: `${malbildLagen[lage].namn} ${utgava.ar}`,
      })),
    { form: 'punkt', klass: 'f-senare', text: 'Framtagen enligt senare uppgift' },
  ],
});
