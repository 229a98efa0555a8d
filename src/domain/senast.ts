import { malbildLageIds, malbildLagen, type MalbildLage } from '../schema/malbild.ts';
import type { Senast } from '../schema/senast.ts';
import { baslinje, type RegionId } from '../schema/vokabular.ts';
import { handelseAdress, handelseDatum } from './handelser.ts';
import { kallaAdress } from './adress.ts';
import type { Figurram } from './figur.ts';
import { gemen, lista } from './sprak.ts';

/** The joint målbild of one region, in 2020 and as it is latest known. */
export interface MalbildDaOchNu {
  readonly region: RegionId;
  /** Short name of the region. */
  readonly namn: string;
  /** Status in the baseline; `null` when not read. */
  readonly da: MalbildLage | null;
  /** What is known later; `null` when nothing later has been found. */
  readonly nu: Senast['gemensamMalbild'];
}

/** The status that is latest known: the later one, or that of 2020 when nothing later has been found. */
export const latestLage = ({ da, nu }: Pick<MalbildDaOchNu, 'da' | 'nu'>): MalbildLage | null => nu?.varde ?? da;

/** How a row reads where nothing later is known. */
export const senareText = ({ da, nu }: Pick<MalbildDaOchNu, 'da' | 'nu'>): string => {
  if (nu) return malbildLagen[nu.varde].namn;
  return da === 'ej-tillampligt' ? malbildLagen[da].namn : 'Inget senare har hittats';
};

/**
 * The answer sentence above the figure: how many then, how many as latest known, and what is said of the rest, so that
 * the numbers add up. Every number is counted from the rows.
 */
export function malbildMening(rader: readonly MalbildDaOchNu[], ar: number): string {
  const names = (list: readonly MalbildDaOchNu[]): string => lista(list.map(({ namn }) => namn));
  const ejTillampligt = rader.filter((rad) => latestLage(rad) === 'ej-tillampligt');
  const framtagna = rader.filter((rad) => latestLage(rad) === 'framtagen');
  const enligtDa = framtagna.filter(({ nu }) => nu === null);
  const ovriga = malbildLageIds
    .filter((lage) => lage !== 'framtagen' && lage !== 'ej-tillampligt')
    .map((lage) => ({ lage, hos: rader.filter((rad) => latestLage(rad) === lage) }))
    .filter(({ hos }) => hos.length > 0);
  return [
    `${ar} hade ${rader.filter((rad) => rad.da === 'framtagen').length} av ${rader.length} regioner en färdig målbild tillsammans med kommunerna, eller en strategi eller plan som fyller samma roll.`,
    `Senast känt är att ${framtagna.length} har det${enligtDa.length > 0 ? `, för ${names(enligtDa)} enligt uppgiften från ${ar}` : ''}.`,
    ...ovriga.map(({ lage, hos }) => `${malbildLagen[lage].namn}: ${names(hos)}.`),
    ejTillampligt.length > 0 && `Frågan gäller inte ${names(ejTillampligt)}, där regionen också är kommun.`,
  ]
    .filter((part) => part !== false)
    .join(' ');
}

/**
 * What is wrong with the latest known attributes, in Swedish: an event that does not exist or belongs to another
 * region, or a date that is not the event's.
 */
export function checkSenast(
  region: RegionId,
  senast: Senast,
  datumByHandelse: ReadonlyMap<string, string | null>,
): string[] {
  const fil = `content/regioner/${region}/senast.yaml`;
  return Object.entries(senast).flatMap(([nyckel, varde]) => {
    if (varde === null || varde.handelse === null) return [];
    const datum = datumByHandelse.get(varde.handelse);
    if (datum === undefined || !varde.handelse.startsWith(`${region}/`)) {
      return [`${fil}: ${nyckel} bygger på händelsen "${varde.handelse}", som inte finns i regionen.`];
    }
    return datum === varde.per
      ? []
      : [`${fil}: ${nyckel} har per: ${varde.per}, men händelsen "${varde.handelse}" har datum: ${datum}.`];
  });
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

/** One latest known attribute ready to show; `null` when nothing later has been found. */
export function senastRad<V>(
  senast: { varde: V; per: string | null; handelse: string | null; kalla: string | null; not?: string | null } | null,
): SenastRad<V> | null {
  if (senast === null) return null;
  const { varde, per, handelse, kalla, not = null } = senast;
  const region = handelse?.split('/')[0] as RegionId | undefined;
  return {
    varde,
    nar: gemen(handelseDatum(per)),
    href: handelse && region ? handelseAdress({ id: handelse, region }) : kallaAdress(kalla ?? ''),
    kalla: handelse ?? kalla ?? '',
    not,
  };
}

/** Frame of the figure with the joint målbild then and now, region by region. */
export const malbildLageRam = (rader: readonly MalbildDaOchNu[], kallrad: string): Figurram => ({
  id: 'gemensam-malbild-da-och-nu',
  forbehall: 'Läget har förbehåll i några regioner. De står i tabellen på sidan.',
  titel: 'Den gemensamma målbilden 2020 och senast känt, region för region',
  mening: malbildMening(rader, 2020),
  kalla: baslinje,
  kallrad: `${kallrad}. Senast känt: händelser med egna källor`,
  sida: '/utveckling/',
  nyckel: [
    { form: 'punkt', klass: 'f-da', text: '2020' },
    {
      form: 'punkt',
      klass: 'f-full',
      text: 'Senast känt. Stegen säger hur långt arbetet hade kommit, inte hur bra det är',
    },
  ],
});
