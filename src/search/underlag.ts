import type { Tidpunkt } from '../domain/utgava.ts';
import type { DokumentLage } from '../schema/post.ts';
import type { Niva } from '../schema/niva.ts';
import type { Utgava } from '../schema/utgava.ts';

/** A post as `poster.json` gives it. */
export interface PostData {
  readonly id: string;
  readonly region: string;
  readonly del: string;
  readonly titel: string;
  readonly text: string;
  readonly teman: readonly string[];
  readonly niva: Niva | null;
  readonly lage: DokumentLage | null;
  readonly begrepp: readonly string[];
  readonly utgava: string;
  readonly per: string | null;
  readonly kalla: { readonly id: string; readonly avsnitt: string };
  readonly url: string;
}

/** A region as `regioner.json` gives it. */
export interface RegionData {
  readonly id: string;
  readonly namn: string;
  readonly kortnamn: string;
  /** Its parts, edition by edition. */
  readonly utgavor: Readonly<Record<string, Readonly<Record<string, DelData>>>>;
}

/** A part of a region as `regioner.json` gives it: the body and whatever attributes the part has. */
export interface DelData {
  readonly brodtext: string;
  readonly per: string | null;
  readonly [attribut: string]: unknown;
}

/** A theme as `teman.json` gives it. */
export interface TemaData {
  readonly id: string;
  readonly namn: string;
  readonly omfattning: string;
  readonly synonymer: readonly string[];
  readonly introduktion: string;
}

/** A glossary entry as `content/begrepp.yaml` gives it. */
export interface BegreppData {
  readonly id: string;
  readonly term: string;
  readonly forkortning: string | null;
  readonly forklaring: string;
}

/** A source as `kallor.json` gives it. */
export interface KallData {
  readonly id: string;
  readonly titel: string;
  readonly kortnamn: string;
  readonly utgivare: string;
  readonly ar: number | null;
  readonly beskrivning: string;
}

/** An event as `handelser.json` gives it. */
export interface HandelseData {
  readonly id: string;
  /** What happened, in our own words. */
  readonly titel: string;
  readonly region: string;
  readonly datum: string | null;
  readonly teman: readonly string[];
  readonly text: string;
  readonly kalla: Tidpunkt['kalla'] & { readonly titel: string; readonly utgivare: string };
  /** Where the event is read; without it, its place in the timeline. */
  readonly url?: string;
}

/** A national key figure as `nyckeltal.json` gives it. */
export interface NyckeltalData {
  readonly id: string;
  readonly namn: string;
  readonly tema: string;
  readonly enhet: string;
  readonly per: string;
  readonly varden: Readonly<Record<string, number>>;
  readonly mal: { readonly text: string } | null;
  readonly not: string | null;
  readonly kalla: { readonly titel: string; readonly utgivare: string };
}

/** A region in depth as its data file gives it. */
export interface FordjupningData {
  readonly region: string;
  readonly dokument: readonly {
    readonly id: string;
    readonly kalla: string;
    readonly rubrik: string;
    readonly svar: string;
    readonly beslut: string | null;
    readonly url: string;
  }[];
  /** Named sections of its documents, where the texts are read section by section. */
  readonly stycken?: readonly {
    readonly dokument: string;
    readonly stycken: readonly StyckeData[];
  }[];
}

/** A section of a document in depth. */
export interface StyckeData {
  readonly id: string;
  readonly rubrik: string;
  readonly text: string;
  readonly punkter: readonly { readonly namn: string | null; readonly text: string | null }[];
}

/** An edition as `utgavor.json` gives it. */
export type UtgavaData = Pick<Utgava, 'id' | 'ar' | 'slag'>;

/** All that the index is made of. A kind that the build does not have yet is an empty list. */
export interface Underlag {
  readonly utgavor: readonly UtgavaData[];
  readonly regioner: readonly RegionData[];
  readonly poster: readonly PostData[];
  readonly teman: readonly TemaData[];
  readonly begrepp: readonly BegreppData[];
  readonly kallor: readonly KallData[];
  readonly handelser: readonly HandelseData[];
  readonly nyckeltal: readonly NyckeltalData[];
  readonly fordjupningar: readonly FordjupningData[];
}
