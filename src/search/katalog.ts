import type { Sokpost } from './sokpost.ts';
import { delNamn } from './typ.ts';

/** An item of a record in the catalogue. */
export interface Katalogstycke {
  /** Place of the item's first word among the words of the record. */
  readonly plats: number;
  readonly ankare: string;
  readonly titel: string;
  readonly teman: readonly string[];
}

/** A record as the browser knows it before any text is fetched: all that a list of hits needs except the passage. */
export interface Katalogpost {
  /** Pagefind's id of the record in this build. */
  readonly id: string;
  readonly url: string;
  readonly titel: string;
  readonly del: string;
  readonly region: string;
  /** Id of the edition that says it, or empty. */
  readonly utgava: string;
  readonly teman: readonly string[];
  readonly datum: string;
  readonly stycken: readonly Katalogstycke[];
}

/** A theme as the query layer knows it. */
export interface Katalogtema {
  readonly id: string;
  readonly namn: string;
  readonly synonymer: readonly string[];
}

/** A region as the query layer knows it. */
export interface Katalogregion {
  readonly id: string;
  readonly namn: string;
  readonly kortnamn: string;
}

/** An edition as the search page knows it. */
export interface Katalogutgava {
  readonly id: string;
  /** Its year or span of years. */
  readonly ar: string;
}

/** What the search page fetches once. */
export interface Katalog {
  /** The editions, oldest first. */
  readonly utgavor: readonly Katalogutgava[];
  readonly teman: readonly Katalogtema[];
  readonly regioner: readonly Katalogregion[];
  readonly poster: readonly Katalogpost[];
}

type PackatStycke = readonly [plats: number, ankare: string, titel: string, teman: string];
type PackadPost = readonly [
  id: string,
  del: string,
  region: number,
  utgava: number,
  url: string,
  titel: string,
  teman: string,
  datum: string,
  stycken: readonly PackatStycke[],
];
/** The catalogue as it is sent: rows without keys, regions and themes as numbers, what follows from the rest left out. */
export interface PackadKatalog {
  readonly utgavor: readonly (readonly [id: string, ar: string])[];
  readonly teman: readonly (readonly [id: string, namn: string, ...synonymer: string[]])[];
  readonly regioner: readonly (readonly [id: string, namn: string, kortnamn: string])[];
  readonly poster: readonly PackadPost[];
}

/** The record of a part in the first edition has the part's own anchor; those of later ones say their edition. */
const delUrl = (region: string, del: string, utgava: string, first: string): string =>
  `/regioner/${region}/#${utgava === first ? '' : `${utgava}-`}${del}`;
const delTitel = (region: string, del: string): string => `${region}: ${delNamn[del] ?? del}`;

/** A record with what Pagefind gave it: its id, and the place of each item in its text. */
export interface IndexeradPost extends Sokpost {
  readonly id: string;
  readonly platser: Readonly<Record<string, number>>;
}

/** Packs the catalogue for the browser. */
export function packKatalog(
  poster: readonly IndexeradPost[],
  teman: readonly Katalogtema[],
  regioner: readonly Katalogregion[],
  utgavor: readonly Katalogutgava[],
): PackadKatalog {
  const numbers = (ids: readonly string[]) => ids.map((id) => teman.findIndex((tema) => tema.id === id)).join(' ');
  const first = utgavor[0]?.id ?? '';
  return {
    utgavor: utgavor.map(({ id, ar }) => [id, ar]),
    teman: teman.map(({ id, namn, synonymer }) => [id, namn, ...synonymer]),
    regioner: regioner.map(({ id, namn, kortnamn }) => [id, namn, kortnamn]),
    poster: poster.map((post) => {
      const region = regioner.findIndex(({ id }) => id === post.region);
      const isDel = post.del in delNamn;
      return [
        post.id,
        post.del,
        region,
        utgavor.findIndex(({ id }) => id === post.utgava),
        isDel && post.url === delUrl(post.region, post.del, post.utgava, first) ? '' : post.url,
        isDel && post.titel === delTitel(regioner[region]?.namn ?? '', post.del) ? '' : post.titel,
        isDel ? '' : numbers(post.teman),
        post.datum,
        post.stycken.map((one) => [post.platser[one.ankare] ?? 0, one.ankare, one.titel, numbers(one.teman)]),
      ];
    }),
  };
}

/** The catalogue as it was before packing. */
export function unpackKatalog({ utgavor, teman, regioner, poster }: PackadKatalog): Katalog {
  const temaOf = (numbers: string) =>
    numbers === '' ? [] : numbers.split(' ').map((number) => teman[Number(number)]?.[0] ?? '');
  const first = utgavor[0]?.[0] ?? '';
  return {
    utgavor: utgavor.map(([id, ar]) => ({ id, ar })),
    teman: teman.map(([id, namn, ...synonymer]) => ({ id, namn, synonymer })),
    regioner: regioner.map(([id, namn, kortnamn]) => ({ id, namn, kortnamn })),
    poster: poster.map(([id, del, number, edition, url, titel, numbers, datum, packade]) => {
      const [region = '', namn = ''] = regioner[number] ?? [];
      const utgava = utgavor[edition]?.[0] ?? '';
      const stycken = packade.map(([plats, ankare, rubrik, own]) => ({
        plats,
        ankare,
        titel: rubrik,
        teman: temaOf(own),
      }));
      return {
        id,
        del,
        region,
        utgava,
        url: url || delUrl(region, del, utgava, first),
        titel: titel || delTitel(namn, del),
        teman: del in delNamn ? [...new Set(stycken.flatMap((one) => one.teman))] : temaOf(numbers),
        datum,
        stycken,
      };
    }),
  };
}
