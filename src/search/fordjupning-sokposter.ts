import { egnaOrd, type PostData } from './bygg-sokposter.ts';
import type { Sokpost } from './sokpost.ts';

/** A region in depth as its data file gives it. */
export interface FordjupningData {
  readonly region: string;
  readonly dokument: readonly {
    readonly kalla: string;
    readonly rubrik: string;
    readonly svar: string;
    readonly url: string;
  }[];
  readonly poster: readonly PostData[];
}

/** One record a document of a region in depth, with one item a post of it. */
export function buildFordjupningPoster(fordjupning: FordjupningData, regionNamn: string): Sokpost[] {
  return fordjupning.dokument.map(({ kalla, rubrik, svar, url }) => {
    const own = fordjupning.poster.filter((post) => post.kalla.id === kalla);
    return {
      url,
      titel: `${regionNamn}: ${rubrik}`,
      del: 'fordjupning',
      region: fordjupning.region,
      utgava: own[0]?.utgava ?? '',
      text: svar,
      stycken: own.map((post) => ({
        ankare: post.id.slice(post.id.indexOf('/') + 1),
        titel: post.titel,
        text: [post.text, egnaOrd(post.begrepp)].filter(Boolean).join(' '),
        teman: post.teman,
      })),
      teman: [...new Set(own.flatMap((post) => post.teman))],
      datum: own[0]?.per ?? '',
    };
  });
}
