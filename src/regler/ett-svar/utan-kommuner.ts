import { harKommuner } from '../../domain/region-underlag.ts';
import type { TemaId } from '../../schema/vokabular.ts';
import type { Motsagelse } from './par.ts';
import { handelserI, posterI, type Regionfiler } from './regionfiler.ts';

/** Where nothing is about municipalities as another party: a region that is itself the municipality. */
export function checkUtanKommuner(region: Regionfiler, omKommuner: readonly TemaId[]): Motsagelse[] {
  if (harKommuner(region)) return [];
  const grund = { fil: 'regioner.json', nyckel: [region.id, 'antalKommuner'] };
  const motsagelse = (plats: Motsagelse['plats'], message: string, tip: string): Motsagelse => ({
    plats,
    mot: grund,
    message,
    tip,
  });
  const tema = (teman: readonly TemaId[]): TemaId | undefined => teman.find((one) => omKommuner.includes(one));
  return [
    ...region.lasningar.flatMap(({ malbild }) =>
      malbild?.varde.lansstrategi
        ? [
            motsagelse(
              { fil: malbild.fil, nyckel: ['lansstrategi'] },
              'Regionen är också kommun, så en länsgemensam strategi kan inte finnas.',
              'Skriv `lansstrategi: null`, och strategin i `strategi`.',
            ),
          ]
        : [],
    ),
    ...region.lasningar
      .flatMap(posterI)
      .flatMap(({ post, at }) => [
        ...(post.huvudman === 'region'
          ? []
          : [
              motsagelse(
                at('huvudman'),
                `Posten ${post.id} har \`huvudman: ${post.huvudman}\`, men regionen är också kommun.`,
                'Skriv `huvudman: region`.',
              ),
            ]),
        ...(tema(post.teman)
          ? [
              motsagelse(
                at('teman'),
                `Posten ${post.id} bär temat \`${tema(post.teman)}\`, som inte kan gälla här.`,
                'Ta bort temat.',
              ),
            ]
          : []),
      ]),
    ...handelserI(region).flatMap(({ handelse, at }) =>
      tema(handelse.teman)
        ? [
            motsagelse(
              at('teman'),
              `Händelsen ${handelse.id} bär temat \`${tema(handelse.teman)}\`, som inte kan gälla här.`,
              'Ta bort temat.',
            ),
          ]
        : [],
    ),
  ];
}
