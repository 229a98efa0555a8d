import type { RegionUnderlag } from '../domain/region-underlag.ts';
import type { Cell } from '../domain/temamatris.ts';
import type { Ledcell } from '../domain/uppfoljning.ts';
import type { Fordjupning } from '../schema/fordjupning/fordjupning.ts';
import type { Handelse, NationellHandelse } from '../schema/handelse.ts';
import type { Kodning } from '../schema/kodning.ts';
import type { Nyckeltal } from '../schema/nyckeltal.ts';
import type { RegionsvarFil } from '../schema/regionsvar.ts';
import type { Tema, Temasida } from '../schema/tema.ts';
import type { Tystnadslogg } from '../schema/tystnad.ts';
import type { Utgava } from '../schema/utgava.ts';
import type { RegionId, TemaId } from '../schema/vokabular.ts';
import type { Kallpost } from './kallor.ts';

/** What the data files are made of. */
export interface Atlas {
  /** Ids of the posts that tell only of governance. */
  readonly styrning: ReadonlySet<string>;
  /** The editions, oldest first. */
  readonly utgavor: readonly Utgava[];
  /** Every region in every edition, edition by edition. */
  readonly regioner: readonly RegionUnderlag[];
  readonly teman: readonly (Tema & Temasida & { readonly id: TemaId; readonly introduktion: string })[];
  readonly kallor: readonly Kallpost[];
  readonly celler: readonly Cell[];
  readonly handelser: readonly Handelse[];
  readonly nationellt: readonly NationellHandelse[];
  readonly nyckeltal: readonly Nyckeltal[];
  /** Plan, measures, follow-up and audit of every region. */
  readonly uppfoljning: readonly Ledcell[];
  /** The double coding of each edition that has one. */
  readonly kodningar: readonly Kodning[];
  /** How each closed edition was searched by machine. */
  readonly tystnadsloggar: readonly Tystnadslogg[];
  /** What each region has answered, and when it was asked. */
  readonly regionsvar: ReadonlyMap<RegionId, RegionsvarFil>;
  /** The regions that are read in depth. */
  readonly fordjupningar: readonly Fordjupning[];
  /** The body text of each part as Markdown, by `<utgava>/<region>/<del>`. */
  readonly brodtext: Readonly<Record<string, string>>;
}
