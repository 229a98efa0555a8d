import type { Fordjupning } from '../schema/fordjupning/fordjupning.ts';
import type { Handelse, handelseDelar } from '../schema/handelse.ts';
import type { Kalla } from '../schema/kalla.ts';
import type { KallaId, RegionId, TemaId } from '../schema/vokabular.ts';
import { fordjupningAdress, kallaAdress } from './adress.ts';
import { orderHandelser } from './handelser.ts';
import { posterOf, type RegionUnderlag } from './region-underlag.ts';

/** The documents that stand in a timeline: those that one region's plan, strategy or audit is. */
type Dokumentsort = 'strategi' | 'handlingsplan' | 'granskning';

/** What a document is called in a timeline, and the part it belongs to. */
export const dokumentsorter: Readonly<
  Record<Dokumentsort, { readonly namn: string; readonly del: keyof typeof handelseDelar }>
> = {
  strategi: { namn: 'Strategi', del: 'malbild' },
  handlingsplan: { namn: 'Handlingsplan', del: 'prioriteringar' },
  granskning: { namn: 'Granskning', del: 'uppfoljning' },
};

/** A document of a region as a timeline shows it, beside the events. */
export interface Dokumentrad {
  /** `<region>/dokument/<källa>`; what it is known by in a feed. */
  readonly id: string;
  readonly region: RegionId;
  /** When it was published, as exactly as is known. */
  readonly datum: string | null;
  /** Its exact title. */
  readonly titel: string;
  readonly utgivare: string;
  /** What it answers, in a sentence or two of ours. */
  readonly text: string;
  /** Its page in the region in depth, else its place among the sources. */
  readonly href: string;
  readonly kalla: KallaId;
  readonly slag: Dokumentsort;
  /** The themes of the posts that rest on it. */
  readonly teman: readonly TemaId[];
}

const isDokument = (typ: Kalla['typ']): typ is Dokumentsort => typ in dokumentsorter;

/**
 * The documents as rows of a timeline, one a region and document, newest first. A document belongs to the region in
 * depth that reads it, or to every region whose posts or parts rest on it; one that nothing rests on is left out.
 * @param regioner the regions of every edition
 */
export function buildDokumentrader(
  kallor: readonly (Kalla & { readonly id: KallaId })[],
  regioner: readonly Pick<RegionUnderlag, 'id' | 'utgava' | 'delar' | 'djupposter'>[],
  fordjupningar: readonly Pick<Fordjupning, 'region' | 'dokument'>[],
): Dokumentrad[] {
  const bruk = regioner.map((region) => ({
    region: region.id,
    poster: posterOf(region),
    delar: Object.values(region.delar).flatMap(({ kalla }) => kalla?.id ?? []),
  }));
  const rader = kallor.flatMap((kalla): Dokumentrad[] => {
    const { typ } = kalla;
    if (!isDokument(typ)) return [];
    const djup = fordjupningar.flatMap(({ region, dokument }) => {
      const eget = dokument.find((one) => one.kalla === kalla.id);
      return eget ? [{ region, dokument: eget }] : [];
    });
    const vilar = bruk.filter(
      ({ poster, delar }) => delar.includes(kalla.id) || poster.some((post) => post.kalla.id === kalla.id),
    );
    const plats = new Set([...djup, ...vilar].map(({ region }) => region));
    return [...plats].map((region) => {
      const eget = djup.find((one) => one.region === region)?.dokument;
      const poster = bruk.filter((one) => one.region === region).flatMap((one) => one.poster);
      return {
        id: `${region}/dokument/${kalla.id}`,
        region,
        datum: kalla.publicerad,
        titel: kalla.titel,
        utgivare: kalla.utgivare,
        text: eget?.svar ?? kalla.beskrivning,
        href: eget ? fordjupningAdress(region, eget.id) : kallaAdress(kalla.id),
        kalla: kalla.id,
        slag: typ,
        teman: [...new Set(poster.filter((post) => post.kalla.id === kalla.id).flatMap((post) => post.teman))],
      };
    });
  });
  return orderHandelser(rader);
}

/** A row of a timeline: an event, or a document. */
export type Tidslinjerad = Handelse | Dokumentrad;

/** Whether a row of a timeline is a document. */
export const isDokumentrad = (rad: Tidslinjerad): rad is Dokumentrad => !('kontroll' in rad);

/** Events and documents in one timeline, newest first; of the same date the documents come first. */
export const handelserMedDokument = (
  handelser: readonly Handelse[],
  dokument: readonly Dokumentrad[],
): Tidslinjerad[] => orderHandelser<Tidslinjerad>([...dokument, ...handelser]);

/** The rows of a timeline as the two lists that it is made of, each in the order given. */
export const splitTidslinje = (
  rader: readonly Tidslinjerad[],
): { readonly handelser: Handelse[]; readonly dokument: Dokumentrad[] } => ({
  handelser: rader.filter((rad): rad is Handelse => !isDokumentrad(rad)),
  dokument: rader.filter(isDokumentrad),
});
