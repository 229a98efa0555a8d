/** The record of the search: one statement. What is ranked, listed, counted and taken home. */
export interface Uppgift {
  /** Id of the post or event; `<kind>/<id>` for what is neither. Unique in the index. */
  readonly id: string;
  /** One of the four parts, or the kind of record: `tema`, `begrepp`, `kalla`, `handelse`, `fordjupning`, `nyckeltal`. */
  readonly del: string;
  /** `post` is one post; `avsnitt` sums up a region's part or a document; `annat` the rest. */
  readonly sort: Sort;
  /** Region id, or empty. */
  readonly region: string;
  /** Id of the edition that says it, or empty. */
  readonly utgava: string;
  readonly titel: string;
  /** What a reader sees as the passage; never empty. */
  readonly text: string;
  /** The region's own terms that stand neither in title nor text: searched, and shown only where they matched. */
  readonly ord: readonly string[];
  readonly teman: readonly string[];
  /** Address with fragment; unique in the index. */
  readonly url: string;
  /** When it was true: an ISO day, month or year; empty when not known. */
  readonly datum: string;
  /** How far it has come, in words; empty where there is no step. */
  readonly niva: string;
}

/** What sort of record a statement is. */
export type Sort = 'post' | 'avsnitt' | 'annat';

/** Where a statement comes from: what the hits are taken home with. */
export interface Harkomst {
  /** The source, as it is called. */
  readonly kalla: string;
  /** The place in it. */
  readonly avsnitt: string;
}

/** Everything of a statement that a reader sees without asking why it matched. */
export const synligText = ({ titel, text }: Pick<Uppgift, 'titel' | 'text'>): string => `${titel}\n${text}`;

/** A region's part, which its statements are listed under; other kinds stand under their kind. */
export const gruppnyckel = ({ del, region }: Pick<Uppgift, 'del' | 'region'>): string => `${region}/${del}`;
