import { malbildLageIds, malbildLagen, type MalbildLage } from '../schema/dokument-lage.ts';
import type { Varbelagg } from '../schema/del.ts';
import type { GemensamMalbild } from '../schema/malbild.ts';
import type { Utgava } from '../schema/utgava.ts';
import type { RegionId } from '../schema/vokabular.ts';
import { handelseAdress, handelseDatum } from './handelser.ts';
import { kallaAdress } from './adress.ts';
import type { Figurram } from './figur.ts';
import type { RegionUnderlag } from './region-underlag.ts';
import { antal, gemen, lista } from './sprak.ts';
import { kallaOf } from './utgava.ts';

/** The joint målbild of one region, in the first edition and as it is latest known. */
export interface MalbildDaOchNu {
  readonly region: RegionId;
  /** Short name of the region. */
  readonly namn: string;
  /** Status in the first edition; `null` when not read. */
  readonly da: MalbildLage | null;
  /** What the newest edition knows; `null` when it knows nothing newer, or the question does not apply. */
  readonly nu: (GemensamMalbild & { readonly status: MalbildLage }) | null;
}

/** The joint målbild in two editions; with one edition there is nothing newer. */
export function buildMalbildRader(da: readonly RegionUnderlag[], nu: readonly RegionUnderlag[]): MalbildDaOchNu[] {
  const senare = new Map(nu.map((region) => [region.id, region]));
  return da.map(({ id, kortnamn, utgava, delar }) => {
    const nyare = senare.get(id);
    const malbild = nyare && nyare.utgava.id !== utgava.id ? nyare.delar.malbild.gemensamMalbild : null;
    const status = malbild?.status ?? null;
    const known = malbild && status !== null && !status.startsWith('ej-') ? { ...malbild, status } : null;
    return { region: id, namn: kortnamn, da: delar.malbild.gemensamMalbild.status, nu: known };
  });
}

/** The status that is latest known: the newer one, or that of the first edition when nothing newer has been found. */
export const latestLage = ({ da, nu }: Pick<MalbildDaOchNu, 'da' | 'nu'>): MalbildLage | null => nu?.status ?? da;

/** Whether a målbild is finished: all the parties it names have adopted it, whether or not it was followed up. */
export const isFramtagen = (lage: MalbildLage | null): boolean => lage === 'framtagen' || lage === 'uppfoljd';

/** How a row reads where nothing newer is known. */
export const senareText = ({ da, nu }: Pick<MalbildDaOchNu, 'da' | 'nu'>): string => {
  if (nu) return malbildLagen[nu.status].namn;
  return da === 'ej-tillampligt' ? malbildLagen[da].namn : 'Inget nyare har hittats';
};

/** The regions that the question about a joint målbild can apply to: those that have municipalities beside themselves. */
const gallerFor = (rader: readonly MalbildDaOchNu[]): MalbildDaOchNu[] =>
  rader.filter((rad) => latestLage(rad) !== 'ej-tillampligt');

const fardig = 'en färdig målbild tillsammans med kommunerna, eller en strategi eller plan som fyller samma roll';

/**
 * How many regions have a finished målbild as latest known, and for which of them the first edition alone says so. It
 * is no share: what is gathered later is not gathered alike for all.
 */
export function malbildNuMening(rader: readonly MalbildDaOchNu[], { ar }: Pick<Utgava, 'ar'>): string {
  const framtagna = gallerFor(rader).filter((rad) => isFramtagen(latestLage(rad)));
  if (framtagna.length === 0) return `Senast känt är att ingen region har ${fardig}.`;
  const enligtDa = framtagna.filter(({ nu }) => nu === null).map(({ namn }) => namn);
  const undantag = enligtDa.length > 0 ? `, för ${lista(enligtDa)} enligt uppgiften från ${ar}` : '';
  return `Senast känt är att ${antal(framtagna.length, 'region', 'regioner')} har ${fardig}${undantag}.`;
}

/** How many of the regions that the question applies to had a finished målbild in the first edition. */
export function malbildDaMening(rader: readonly MalbildDaOchNu[], { ar }: Pick<Utgava, 'ar'>): string {
  const galler = gallerFor(rader);
  const n = galler.filter((rad) => isFramtagen(rad.da)).length;
  return `År ${ar} hade ${n === 0 ? 'ingen' : n} av ${antal(galler.length, 'region', 'regioner')} det.`;
}

/**
 * The answer sentence above the figure: how many as latest known, how many in the first edition, and what is said of
 * the rest, so that the numbers add up. Every number is counted from the rows; regions that the question cannot apply
 * to are not in the whole.
 */
export function malbildMening(rader: readonly MalbildDaOchNu[], da: Pick<Utgava, 'ar'>): string {
  const galler = gallerFor(rader);
  const ejTillampligt = rader.filter((rad) => !galler.includes(rad));
  const ovriga = [...malbildLageIds, null]
    .filter((lage) => !isFramtagen(lage))
    .map((lage) => ({ lage, hos: galler.filter((rad) => latestLage(rad) === lage) }))
    .filter(({ hos }) => hos.length > 0);
  const medUppgift = (list: readonly MalbildDaOchNu[]): string =>
    lista(list.map(({ namn, nu }) => (nu === null ? `${namn} (${da.ar})` : namn)));
  return [
    malbildNuMening(rader, da),
    malbildDaMening(rader, da),
    ...ovriga.map(
      ({ lage, hos }) => `${lage === null ? 'Ännu inte läst' : malbildLagen[lage].namn}: ${medUppgift(hos)}.`,
    ),
    ...(ejTillampligt.length > 0
      ? [`Frågan gäller inte ${lista(ejTillampligt.map(({ namn }) => namn))}, där regionen också är kommun.`]
      : []),
  ].join(' ');
}

/** A latest known value ready to show: value, when, and a link to what says so. */
export interface SenastRad<V> {
  readonly varde: V;
  /** `21 juni 2023`, `odaterad`. */
  readonly nar: string;
  readonly href: string;
  /** Id of the event or document that says so. */
  readonly kalla: string;
  readonly not: string | null;
}

/** A value with what it rests on, ready to show. */
export function senastRad<V>(varde: V, { per, handelse, kalla }: Varbelagg, not: string | null = null): SenastRad<V> {
  const region = handelse?.split('/')[0] as RegionId | undefined;
  return {
    varde,
    nar: gemen(handelseDatum(per)),
    href: handelse && region ? handelseAdress({ id: handelse, region }) : kallaAdress(kalla?.id ?? ''),
    kalla: handelse ?? kalla?.id ?? '',
    not,
  };
}

/** Frame of the figure with the joint målbild then and now, region by region. */
export const malbildLageRam = (
  rader: readonly MalbildDaOchNu[],
  da: Pick<Utgava, 'ar' | 'kallor' | 'id'>,
  kallrad: string,
): Figurram => ({
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
