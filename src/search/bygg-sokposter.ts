import { utgavaOfDatum } from '../domain/utgava.ts';
import type { Utgava } from '../schema/utgava.ts';
import type { Sokpost } from './sokpost.ts';
import { delNamn } from './typ.ts';

/** A post as `poster.json` gives it. */
export interface PostData {
  readonly id: string;
  readonly region: string;
  readonly del: string;
  readonly titel: string;
  readonly text: string;
  readonly teman: readonly string[];
  readonly begrepp: readonly string[];
  readonly utgava: string;
  readonly per: string | null;
  readonly kalla: { readonly id: string };
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
  readonly kalla: { readonly titel: string };
  /** Where the event is read; without it, its place in the timeline. */
  readonly url?: string;
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
}

/** Markdown body as plain text: without footnote marks and notes. */
export const plainText = (markdown: string): string =>
  markdown
    .replace(/^\[\^[^\]]+\]:.*$/gm, '')
    .replace(/\[\^[^\]]+\]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const attributMedText = ['strategi', 'inriktningar', 'gemensamMalbild', 'ledsAv', 'roller', 'organ', 'forum'];
const nycklarUtanText = new Set(['kalla', 'per', 'status', 'niva', 'beslutsinstans']);

/** Text of the attributes of a part: every string in it that a reader sees, without keys and ids. */
function attributText(del: DelData): string {
  const collect = (value: unknown): string[] => {
    if (typeof value === 'string') return [value];
    if (Array.isArray(value)) return value.flatMap(collect);
    if (value && typeof value === 'object')
      return Object.entries(value).flatMap(([key, inner]) => (nycklarUtanText.has(key) ? [] : collect(inner)));
    return [];
  };
  return attributMedText.flatMap((key) => collect(del[key])).join('. ');
}

/** The region's own terms, in quotation marks as the passage shows them. */
export const egnaOrd = (begrepp: readonly string[]): string =>
  begrepp.length === 0 ? '' : `${begrepp.map((ord) => `”${ord}”`).join(', ')}.`;

/** One record a region part and edition, with one item a post; posts that have pages in depth are indexed with their documents. */
export function buildDelPoster({
  utgavor,
  regioner,
  poster,
}: Pick<Underlag, 'utgavor' | 'regioner' | 'poster'>): Sokpost[] {
  const first = utgavor[0]?.id;
  const parts = regioner.flatMap((region) =>
    Object.entries(region.utgavor).flatMap(([utgava, delar]) =>
      Object.keys(delNamn).flatMap((del) => (delar[del] ? [{ region, utgava, del, data: delar[del] }] : [])),
    ),
  );
  return parts
    .map(({ region, utgava, del, data }): Sokpost => {
      const profil = `/regioner/${region.id}/`;
      const own = poster.filter(
        (post) =>
          post.region === region.id && post.utgava === utgava && post.del === del && post.url.startsWith(profil),
      );
      return {
        url: `${profil}#${utgava === first ? '' : `${utgava}-`}${del}`,
        titel: `${region.namn}: ${delNamn[del] ?? del}`,
        del,
        region: region.id,
        utgava,
        // The body sums up the posts: only where there are none does it say something of its own.
        text: [own.length === 0 ? plainText(data.brodtext) : '', attributText(data)].filter(Boolean).join(' '),
        stycken: own.map((post) => ({
          ankare: post.url.slice(post.url.indexOf('#') + 1),
          titel: post.titel,
          text: [post.text, egnaOrd(post.begrepp)].filter(Boolean).join(' '),
          teman: post.teman,
        })),
        teman: [...new Set(own.flatMap((post) => post.teman))],
        datum: data.per ?? latestOf(own),
      };
    })
    .filter(({ text, stycken }) => text !== '' || stycken.length > 0);
}

/** The latest date among some posts; empty when none has one. */
const latestOf = (poster: readonly Pick<PostData, 'per'>[]): string =>
  poster
    .flatMap(({ per }) => per ?? [])
    .sort()
    .at(-1) ?? '';

const utanRegion = { region: '', utgava: '', stycken: [], teman: [], datum: '' } as const;

/** One record a theme page. */
export function buildTemaPoster({ teman }: Pick<Underlag, 'teman'>): Sokpost[] {
  return teman.map((tema) => ({
    ...utanRegion,
    url: `/teman/${tema.id}/`,
    titel: tema.namn,
    del: 'tema',
    text: `${plainText(tema.introduktion)} ${tema.omfattning}`,
    teman: [tema.id],
  }));
}

/** One record a glossary entry. */
export function buildBegreppPoster({ begrepp }: Pick<Underlag, 'begrepp'>): Sokpost[] {
  return begrepp.map(({ id, term, forkortning, forklaring }) => ({
    ...utanRegion,
    url: `/ordlista/#${id}`,
    titel: forkortning && forkortning !== term ? `${term} (${forkortning})` : term,
    del: 'begrepp',
    text: forklaring,
  }));
}

/** One record a source document. */
export function buildKallPoster({ kallor }: Pick<Underlag, 'kallor'>): Sokpost[] {
  return kallor.map(({ id, titel, utgivare, ar, beskrivning }) => ({
    ...utanRegion,
    url: `/kallor/${id}/`,
    titel,
    del: 'kalla',
    text: `${utgivare}. ${beskrivning}`,
    datum: ar === null ? '' : String(ar),
  }));
}

/** One record an event after the baseline. */
export function buildHandelsePoster({ handelser, utgavor }: Pick<Underlag, 'handelser' | 'utgavor'>): Sokpost[] {
  return handelser.map(({ id, titel, region, datum, teman, text, kalla, url }) => ({
    ...utanRegion,
    url: url ?? `/utveckling/#${id.replace('/', '-')}`,
    titel,
    del: 'handelse',
    region: region === 'nationellt' ? '' : region,
    utgava: utgavaOfDatum(datum, utgavor) ?? '',
    // One who remembers the headline of the source finds the event by it too.
    text: `${text} Källa: ${kalla.titel}.`,
    teman,
    datum: datum ?? '',
  }));
}

/** Every record of the index, each thing once. A new kind of record is one more function in the list. */
export const buildSokposter = (underlag: Underlag): Sokpost[] =>
  [buildDelPoster, buildTemaPoster, buildBegreppPoster, buildKallPoster, buildHandelsePoster].flatMap((build) =>
    build(underlag),
  );
