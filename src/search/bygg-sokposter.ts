import { baslinje } from '../schema/vokabular.ts';
import type { Sokpost } from './sokpost.ts';

/** A post as `poster.json` gives it. */
export interface PostData {
  readonly id: string;
  readonly region: string;
  readonly del: string;
  readonly titel: string;
  readonly text: string;
  readonly teman: readonly string[];
  readonly begrepp: readonly string[];
  readonly per: string;
  readonly kalla: { readonly id: string };
}

/** A region as `regioner.json` gives it. */
export interface RegionData {
  readonly id: string;
  readonly namn: string;
  readonly delar: Readonly<Record<string, DelData>>;
}

/** A part of a region as `regioner.json` gives it: the body and whatever attributes the part has. */
export interface DelData {
  readonly brodtext: string;
  readonly per: string;
  readonly granskad: string | null;
  readonly poster: readonly unknown[];
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

const delNamn: Record<string, string> = {
  malbild: 'Målbild',
  organisation: 'Organisation',
  prioriteringar: 'Prioriteringar',
  samverkan: 'Samverkan',
};

/** Markdown body as plain text: without footnote marks and notes. */
export const plainText = (markdown: string): string =>
  markdown
    .replace(/^\[\^[^\]]+\]:.*$/gm, '')
    .replace(/\[\^[^\]]+\]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Text of the attributes of a part: every string in it that a reader sees, without keys and ids. */
function attributText(del: DelData): string {
  const own = ['strategi', 'inriktningar', 'gemensamMalbild', 'ledsAv', 'roller', 'organ', 'forum'];
  const skip = new Set(['kalla', 'per', 'status', 'niva', 'beslutsinstans']);
  const collect = (value: unknown): string[] => {
    if (typeof value === 'string') return [value];
    if (Array.isArray(value)) return value.flatMap(collect);
    if (value && typeof value === 'object')
      return Object.entries(value).flatMap(([key, inner]) => (skip.has(key) ? [] : collect(inner)));
    return [];
  };
  return own.flatMap((key) => collect(del[key])).join('. ');
}

/** One record a region part, with one item a post. */
export function buildDelPoster(regioner: readonly RegionData[], poster: readonly PostData[]): Sokpost[] {
  return regioner.flatMap((region) =>
    Object.entries(region.delar).map(([del, data]): Sokpost => {
      const own = poster.filter((post) => post.region === region.id && post.del === del && post.kalla.id === baslinje);
      return {
        url: `/regioner/${region.id}/#${del}`,
        titel: `${region.namn}: ${delNamn[del] ?? del}`,
        del,
        region: region.id,
        text: [plainText(data.brodtext), attributText(data)].filter(Boolean).join(' '),
        stycken: own.map((post) => ({
          ankare: post.id.slice(post.id.indexOf('/') + 1),
          titel: post.titel,
          text: `${post.text} ${post.begrepp.join(', ')}.`,
        })),
        teman: [...new Set(own.flatMap((post) => post.teman))],
        ar: String(data.per).slice(0, 4),
        delar: '',
        temaord: '',
      };
    }),
  );
}

/** One record a theme page. */
export function buildTemaPoster(teman: readonly TemaData[]): Sokpost[] {
  return teman.map((tema) => ({
    url: `/teman/${tema.id}/`,
    titel: tema.namn,
    del: 'tema',
    region: '',
    text: `${plainText(tema.introduktion)} ${tema.omfattning}`,
    stycken: [],
    teman: [tema.id],
    ar: '',
    delar: '',
    temaord: tema.synonymer.join(', '),
  }));
}
