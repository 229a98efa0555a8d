import { malbildLagen, type MalbildLage } from '../schema/dokument-lage.ts';
import type { Varbelagg } from '../schema/del.ts';
import type { GemensamMalbild } from '../schema/malbild.ts';
import type { RegionId } from '../schema/vokabular.ts';
import { handelseAdress, handelseDatum } from './handelser.ts';
import { kallaAdress } from './adress.ts';
import type { RegionUnderlag } from './region-underlag.ts';
import { tystRadOf, type MalbildTystnad } from './malbild-tystnad.ts';
import { gemen } from './sprak.ts';

/** The joint målbild of one region, in the first edition and as it is latest known. */
export interface MalbildDaOchNu {
  readonly region: RegionId;
  /** Short name of the region. */
  readonly namn: string;
  /** Status in the first edition; `null` when not read. */
  readonly da: MalbildLage | null;
  /** Which silence the first edition's is, where it says nothing. */
  readonly tyst?: MalbildTystnad | null;
  /** Whether some of the region's sections was but a picture, so that "not mentioned" is said of what can be read. */
  readonly delvisBild?: boolean;
  /** What the newest edition knows; `null` when it knows nothing newer, or the question does not apply. */
  readonly nu: (GemensamMalbild & { readonly status: MalbildLage }) | null;
}

/** The joint målbild in two editions; with one edition there is nothing newer. */
export function buildMalbildRader(da: readonly RegionUnderlag[], nu: readonly RegionUnderlag[]): MalbildDaOchNu[] {
  const senare = new Map(nu.map((region) => [region.id, region]));
  return da.map((region) => {
    const { id, utgava, delar } = region;
    const nyare = senare.get(id);
    const malbild = nyare && nyare.utgava.id !== utgava.id ? nyare.delar.malbild.gemensamMalbild : null;
    const status = malbild?.status ?? null;
    const known = malbild && status !== null && !status.startsWith('ej-') ? { ...malbild, status } : null;
    return {
      region: id,
      da: delar.malbild.gemensamMalbild.status,
      ...tystRadOf(region),
      nu: known,
    };
  });
}

/** The status that is latest known: the newer one, or that of the first edition when nothing newer has been found. */
export const latestLage = ({ da, nu }: Pick<MalbildDaOchNu, 'da' | 'nu'>): MalbildLage | null => nu?.status ?? da;

/** Whether a målbild is finished: all the parties it names have adopted it, whether or not it was followed up. */
export const isFramtagen = (lage: MalbildLage | null): boolean => lage === 'framtagen' || lage === 'uppfoljd';

/** Whether a source says that every party has adopted the målbild; where none does it is not known. */
export const isAntagenAvAlla = ({ nu }: Pick<MalbildDaOchNu, 'nu'>): boolean => nu?.antagenAvAlla === true;

/** How a row reads where nothing newer is known. */
export const senareText = ({ da, nu }: Pick<MalbildDaOchNu, 'da' | 'nu'>): string => {
  if (nu) return malbildLagen[nu.status].namn;
  return da === 'ej-tillampligt' ? malbildLagen[da].namn : 'Inget nyare har hittats';
};

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
