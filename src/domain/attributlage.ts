import type { DelId, Varbelagg } from '../schema/del.ts';
import { forumNivaer } from '../schema/samverkan.ts';
import type { Utgava } from '../schema/utgava.ts';
import type { Attribut } from './attribut-form.ts';
import { tommaKoder } from './avlasning.ts';
import { grundOf, type Grund, type Grundregister } from './grund.ts';
import { isLastEfter } from './last-efter.ts';
import { malbildTystnad, type MalbildTystnad } from './malbild-tystnad.ts';
import { harKommuner, type Delar, type RegionUnderlag } from './region-underlag.ts';
import { tystnadText } from './mening/tystnad.ts';
import { versal } from './sprak.ts';
import { isLopande } from './utgava.ts';

/** Why an edition has no value: none is a no. */
export const tystnader = {
  'ej-namnt': 'nämns inte',
  'framgar-inte': 'framgår inte',
  'underlag-saknas': 'underlag saknas',
  'ej-funnet': 'inget hittat',
  'ej-granskat': 'ingen har sökt',
  'ej-tillampligt': 'ej tillämpligt',
} as const;
/** What a closed edition says where nobody has read for it. */
const olast = 'ingen har läst efter det';
/** A reason for silence, e.g. `ej-funnet`. */
export type Tystnad = keyof typeof tystnader;

/** What one edition says of one attribute of a region: a value, or the reason why there is none. */
export interface Attributlage {
  readonly utgava: Utgava;
  /** `null` = the edition has a value. */
  readonly tyst: Tystnad | null;
  readonly varde: string | number | readonly string[];
  /** The value's own code, which is kept for what only seems to be a value (`oklart`), or the reason for silence. */
  readonly kod: string;
  /** What it sorts by; empty without a value. */
  readonly sort: string;
  readonly not: string | null;
  /** Whether a rolling edition has a value, and nothing says from when. */
  readonly odaterad: boolean;
  /** The source and date of the value; `null` without a value, or where nothing says whence it comes. */
  readonly belagg: Varbelagg | null;
}

/** How each silence on the joint målbild is told: what only touches it leaves its status unclear. */
const malbildensTystnad: Readonly<Record<MalbildTystnad, Tystnad>> = {
  'ej-namnt': 'ej-namnt',
  delvis: 'framgar-inte',
  'framgar-inte': 'framgar-inte',
  'underlag-saknas': 'underlag-saknas',
};

/** Values that rest on what says the strategy, when nothing of their own does. */
const medStrategin: readonly string[] = ['malar', 'lansstrategi'];

/** The forums that an attribute names: those of one level have their own dates, not those of the others. */
const forumFor = ({ samverkan }: Delar, id: string): Delar['samverkan']['forum'] =>
  id in forumNivaer ? samverkan.forum.filter(({ niva }) => niva === id) : samverkan.forum;

/**
 * What a value rests on: evidence of its own, that of the strategy it belongs to, or the source of the part.
 * @param id the attribute, where several share a key
 */
export function belaggOf(delar: Delar, del: DelId, falt: string, id: string = falt): Varbelagg | null {
  if (falt === 'gemensamMalbild') {
    const { per, handelse, kalla } = delar.malbild.gemensamMalbild;
    if (handelse !== null || kalla !== null) return { per, handelse, kalla };
  }
  if (falt === 'forum') {
    const forum = forumFor(delar, id);
    const ett = forum.find(({ per }) => per !== null) ?? forum[0];
    if (ett) return { per: ett.per, handelse: null, kalla: ett.kalla };
  }
  const { kalla, per } = delar[del];
  const egna: Readonly<Record<string, Varbelagg | undefined>> =
    del === 'prioriteringar' ? {} : (delar[del].belagg ?? {});
  return (
    egna[falt] ??
    (medStrategin.includes(falt) ? egna['strategi'] : undefined) ??
    (kalla && { per, handelse: null, kalla })
  );
}

/** Whether nothing says from when a value is. Of several forums it is enough that one has a date. */
function isOdaterat(delar: Delar, { id, del, falt }: Attribut): boolean {
  return (belaggOf(delar, del, falt, id)?.per ?? null) === null;
}

/** Why an edition is silent on an attribute of a part. */
function tystnadOf({ utgava, delar, sokt }: RegionUnderlag, { del, falt }: Attribut): Tystnad {
  const { underlag } = delar[del];
  const last = isLastEfter(delar, del, falt);
  if (isLopande(utgava)) {
    const letat = sokt.some(({ attribut }) => attribut.includes(falt)) || (underlag === 'sokt' && last);
    if (letat) return 'ej-funnet';
    return last && underlag === 'text' ? 'framgar-inte' : 'ej-granskat';
  }
  if (!last) return 'ej-granskat';
  return underlag === 'bild' || underlag === 'saknas' ? 'underlag-saknas' : 'framgar-inte';
}

/** What the edition that a region is given in says of an attribute. */
export function attributlage(region: RegionUnderlag, attribut: Attribut): Attributlage {
  const { utgava } = region;
  const silent = (tyst: Tystnad, kod: string = tyst): Attributlage => ({
    utgava,
    tyst,
    varde: tyst === 'ej-granskat' && !isLopande(utgava) ? olast : tystnader[tyst],
    kod,
    sort: '',
    not: null,
    odaterad: false,
    belagg: null,
  });
  if (attribut.kraverKommuner && !harKommuner(region)) return silent('ej-tillampligt');
  const last = attribut.las(region.delar);
  if (last === null) return silent(tystnadOf(region, attribut));
  const { varde, kod, sort = kod } = last;
  const tom: Tystnad | undefined = (tommaKoder as Readonly<Record<string, Tystnad>>)[kod];
  // In a rolling edition a code for nothing is no finding, but as silent as an empty value.
  if (tom && tom !== 'ej-tillampligt' && isLopande(utgava)) return silent(tystnadOf(region, attribut), kod);
  if (tom) {
    // The status of the joint målbild knows but one silence; the cell of its theme knows which one it is.
    const malbild = attribut.falt === 'gemensamMalbild' && tom === 'ej-namnt' ? malbildTystnad(region) : null;
    const tyst = malbild === null ? tom : malbildensTystnad[malbild];
    return silent(tyst, tyst === tom ? kod : tyst);
  }
  return {
    utgava,
    tyst: null,
    varde,
    kod,
    sort,
    not: attribut.not?.(region.delar) ?? null,
    odaterad: isLopande(utgava) && isOdaterat(region.delar, attribut),
    belagg: belaggOf(region.delar, attribut.del, attribut.falt, attribut.id),
  };
}

/** An attribute of a region over the editions. */
export interface Attributlinje {
  readonly attribut: Attribut;
  /** One an edition, newest first. */
  readonly lagen: readonly Attributlage[];
  /** The newest that has a value; `null` when no edition has one. */
  readonly senast: Attributlage | null;
}

/**
 * An attribute over the editions: what is latest known, and what each edition says.
 * @param utgavor the region in every edition, newest first
 */
export function attributlinje(utgavor: readonly RegionUnderlag[], attribut: Attribut): Attributlinje {
  const lagen = utgavor.map((region) => attributlage(region, attribut));
  return { attribut, lagen, senast: lagen.find(({ tyst }) => tyst === null) ?? null };
}

/** The source, date and mark of a value; `null` where a closed edition has one source for all, or there is no value. */
export const grundOfLage = ({ utgava, belagg }: Attributlage, register: Grundregister): Grund | null =>
  belagg === null || !isLopande(utgava) ? null : grundOf(belagg, register);

/** Why an edition says nothing, in a sentence with its years and the day of the search; empty text for a value. */
export function tystText(region: RegionUnderlag, attribut: Attribut, { tyst }: Attributlage): string {
  if (tyst === null) return '';
  if (tyst === 'ej-tillampligt') return 'Ej tillämpligt';
  const { utgava } = region;
  if (isLopande(utgava)) return tystnadText(region, attribut.del, attribut.falt);
  const texter: Readonly<Record<Exclude<Tystnad, 'ej-tillampligt'>, string>> = {
    'ej-namnt': 'Nämns inte i källan',
    'framgar-inte': 'Framgår inte av källan',
    'underlag-saknas': 'Underlag saknas i källan',
    'ej-funnet': 'Inget hittat',
    'ej-granskat': versal(olast),
  };
  return texter[tyst];
}
