import type { Motsagelse } from './par.ts';
import { djupposterI, handelserAv, type Regionfiler } from './regionfiler.ts';

/** No event, and no post in depth, takes up a theme that is judged as half, no or not applicable in the same edition. */
export const checkBedomning = (region: Regionfiler): Motsagelse[] =>
  region.lasningar.flatMap((lasning) => {
    const { bedomningar } = lasning;
    return (bedomningar?.varde.bedomningar ?? []).flatMap(({ tema, svar }, i) =>
      [
        ...handelserAv(region, lasning)
          .filter(({ handelse }) => handelse.teman.includes(tema))
          .map(({ handelse, at }) => ({ id: handelse.id, at, vad: 'Händelsen' })),
        ...djupposterI(region, lasning)
          .filter(({ post }) => post.teman.includes(tema))
          .map(({ post, at }) => ({ id: post.id, at, vad: 'Posten' })),
      ].map(({ id, at, vad }) => ({
        plats: at('teman'),
        mot: { fil: bedomningar?.fil ?? '', nyckel: ['bedomningar', i, 'svar'] },
        message: `${vad} \`${id}\` bär temat \`${tema}\`, men bedömningen säger \`${svar}\`.`,
        tip: 'Ta bort temat, eller ta bort bedömningen.',
      })),
    );
  });
