import { malbildTystnad, malbildTystnader } from './malbild-tystnad.ts';
import { delIds, type DelId } from '../schema/del.ts';
import type { UtgavaId } from '../schema/utgava.ts';
import { buildAttribut, type Attributrad } from './attribut.ts';
import { belaggOf } from './attributlage.ts';
import { attribut } from './attributlista.ts';
import { isOsagt } from './avlasning.ts';
import { grundOf, type Grund, type Grundregister } from './grund.ts';
import { harKommuner, type RegionUnderlag } from './region-underlag.ts';
import { tystnadText } from './mening/tystnad.ts';
import { isLopande } from './utgava.ts';

/** What a region without municipalities beside itself cannot have: that nothing is found says nothing of it. */
const kraverKommuner = new Set(attribut.filter((one) => one.kraverKommuner).map(({ del, falt }) => `${del} ${falt}`));

/** One edition's value of an attribute, known. */
export interface Attributvarde {
  readonly utgava: UtgavaId;
  /** The edition's year or years. */
  readonly ar: string;
  readonly varde: string | number | readonly string[];
  /** What it rests on; `null` where the edition has one source for all, which the page names once. */
  readonly grund: Grund | null;
  /** Id of the source or event. */
  readonly kalla: string;
  /** What a reader must know to read it right, or `null`. */
  readonly not: string | null;
}

/** An attribute as the editions know it. */
export interface Attributlinje {
  readonly namn: string;
  readonly namngivet: boolean;
  /** The known values, newest edition first; empty when no edition knows it. */
  readonly varden: readonly Attributvarde[];
  /** Why editions newer than the first value say nothing, or why none does; newest first. */
  readonly tyst: readonly string[];
}

/**
 * The row's value; `null` where it says nothing: an empty list, and in a rolling edition what the sources leave unsaid,
 * which must not stand as the latest known over what an older edition says.
 */
function vardeOf(region: RegionUnderlag, { varde, kod, falt, tillagg }: Attributrad): Attributvarde['varde'] | null {
  if (varde === null || (typeof varde === 'object' && varde.length === 0)) return null;
  if (isOsagt(kod) && isLopande(region.utgava)) return null;
  // The status knows but one silence; the cell of its theme knows which one it is.
  const tyst = falt === 'gemensamMalbild' && !tillagg ? malbildTystnad(region) : null;
  return tyst === null ? varde : malbildTystnader[tyst].namn;
}

function buildLinje(
  namn: string,
  rader: readonly { readonly region: RegionUnderlag; readonly del: DelId; readonly rad: Attributrad }[],
  register: Grundregister,
): Attributlinje {
  const varden = rader.flatMap(({ region, del, rad }): Attributvarde[] => {
    const belagg = belaggOf(region.delar, del, rad.falt);
    const varde = vardeOf(region, rad);
    if (varde === null || belagg === null) return [];
    const grund = grundOf(belagg, register);
    return [
      {
        utgava: region.utgava.id,
        ar: region.utgava.ar,
        varde,
        grund: isLopande(region.utgava) ? grund : null,
        kalla: grund.kalla,
        not: rad.falt === 'gemensamMalbild' && !rad.tillagg ? region.delar.malbild.gemensamMalbild.not : null,
      },
    ];
  });
  const forsta = rader.findIndex(({ region }) => region.utgava.id === varden[0]?.utgava);
  const utan = forsta < 0 ? rader : rader.slice(0, forsta);
  return {
    namn,
    namngivet: rader.some(({ rad }) => rad.namngivet),
    varden,
    tyst: utan.map(({ region, del, rad }) =>
      kraverKommuner.has(`${del} ${rad.falt}`) && !harKommuner(region)
        ? `Ej tillämpligt för ${region.utgava.ar}`
        : tystnadText(region, del, rad.falt),
    ),
  };
}

/**
 * The attributes of every part over all editions, in reading order: the latest known value first, and beside it what
 * older editions say. A row that only adds to the one before is left out when no edition knows it.
 * @param utgavor the region in every edition, newest first, at least one
 */
export function buildAttributlinjer(
  utgavor: readonly RegionUnderlag[],
  register: Grundregister,
): Record<DelId, Attributlinje[]> {
  const attribut = utgavor.map((region) => ({ region, rader: buildAttribut(region.delar) }));
  const linjer = (del: DelId): Attributlinje[] =>
    (attribut[0]?.rader[del] ?? []).flatMap(({ namn, tillagg }, i) => {
      const rader = attribut.map(({ region, rader: alla }) => ({ region, del, rad: alla[del][i]! }));
      const linje = buildLinje(namn, rader, register);
      return tillagg && linje.varden.length === 0 ? [] : [linje];
    });
  return Object.fromEntries(delIds.map((del) => [del, linjer(del)])) as Record<DelId, Attributlinje[]>;
}
