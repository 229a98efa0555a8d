import type { Motsagelse } from './par.ts';
import { handelserI, posterI, type Regionfiler } from './regionfiler.ts';

/** An event is not undated when every post that rests on the very same page has a date. */
export function checkOdaterad(region: Regionfiler): Motsagelse[] {
  const sidor = region.lasningar.flatMap((lasning) =>
    Object.entries(lasning.sidkallor?.varde ?? {}).map(([id, { url }]) => ({
      url,
      poster: posterI(lasning).filter(({ post }) => post.kalla.id === id),
    })),
  );
  return handelserI(region).flatMap(({ handelse, at }): Motsagelse[] => {
    if (handelse.datum !== null || handelse.kalla.url === null) return [];
    const poster = sidor.filter(({ url }) => url === handelse.kalla.url).flatMap((sida) => sida.poster);
    const [forst] = poster;
    if (!forst || poster.some(({ post }) => post.per === null)) return [];
    return [
      {
        plats: at('datum'),
        mot: forst.at('per'),
        message: `Händelsen \`${handelse.id}\` är odaterad, men varje post från samma sida har datum (\`${forst.post.id}\`: \`${forst.post.per}\`).`,
        tip: 'Datera händelsen på samma grund som posten, eller skriv `per: null` på posten om sidan inte säger när.',
      },
    ];
  });
}
