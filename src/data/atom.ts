import { skyddaText } from '../domain/markt-text.ts';
/** One statement, document or release as a feed entry. */
export interface FlodePost {
  /** Full address; also the entry's id. */
  readonly lank: string;
  readonly titel: string;
  readonly text: string;
  /** ISO day, month or year, where the entry has one of its own; `null` or left out for that of the feed. */
  readonly datum?: string | null;
}
/** A feed of statements or releases. */
export interface Flode {
  readonly titel: string;
  /** Full address of the feed itself. */
  readonly lank: string;
  /** Full address of the page it follows. */
  readonly sida: string;
  /** ISO day of the version; an entry without a date of its own was published with it. */
  readonly datum: string;
  /** Who publishes the feed. */
  readonly utgivare: string;
  readonly poster: readonly FlodePost[];
}

/** The first day of an ISO month or year, as Atom asks for a whole day; the title says how exactly it is known. */
const firstDay = (iso: string): string => `${iso}-01-01`.slice(0, 'yyyy-mm-dd'.length);

/** The feed as Atom (RFC 4287), entries in the order given. */
export function toAtom({ titel, lank, sida, datum, utgivare, poster }: Flode): string {
  const updated = (iso: string): string => `<updated>${firstDay(iso)}T00:00:00Z</updated>`;
  const entries = poster.map(
    (post) =>
      `<entry><id>${skyddaText(post.lank)}</id><title>${skyddaText(post.titel)}</title>${updated(post.datum ?? datum)}` +
      `<link href="${skyddaText(post.lank)}"/><summary>${skyddaText(post.text)}</summary></entry>`,
  );
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="sv">',
    `<id>${skyddaText(lank)}</id><title>${skyddaText(titel)}</title>${updated(datum)}`,
    `<author><name>${skyddaText(utgivare)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${skyddaText(lank)}"/><link href="${skyddaText(sida)}"/>`,
    ...entries,
    '</feed>',
    '',
  ].join('\n');
}
