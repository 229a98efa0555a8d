import type { Styrform } from '../../schema/organisation.ts';
import { isLopande } from '../../domain/utgava.ts';
import type { Motsagelse } from './par.ts';
import { handelserAv, type Lasning, type Regionfiler } from './regionfiler.ts';

/** Words that say how the shift is steered, with the values that they allow: a programme may be run with municipalities. */
const ord: readonly (readonly [RegExp, readonly Styrform[]])[] = [
  [
    /\b(?:drivs|leds|styrs|bedrivs|samlas|organiseras)\b[^.]{0,40}\b(?:program|programmet|programkontor|programområden)\b/i,
    ['program', 'program-och-linje', 'gemensam'],
  ],
  [/\bprogrammet\b[^.]{0,40}\bstartade\b/i, ['program', 'program-och-linje', 'gemensam']],
  [
    /\b(?:drivs|leds|styrs|bedrivs|organiseras)\b[^.]{0,40}\b(?:i linjen|i den ordinarie|i ordinarie)/i,
    ['linje', 'program-och-linje', 'projekt-och-linje'],
  ],
  [
    /\b(?:drivs|leds|styrs|bedrivs|organiseras)\b[^.]{0,40}\bsom (?:ett )?projekt\b/i,
    ['projekt', 'projekt-och-linje', 'gemensam'],
  ],
];

/** What an event says of the steering in its headline; `null` when it says nothing. */
export const styrformISagt = (titel: string): readonly Styrform[] | null =>
  ord.find(([monster]) => monster.test(titel))?.[1] ?? null;

/** An event about the organisation that says how the work is steered, and the attribute of the same edition. */
function checkHandelser(region: Regionfiler, lasning: Lasning): Motsagelse[] {
  const { organisation, utgava } = lasning;
  if (!organisation || organisation.varde.granskad === null || !isLopande(utgava)) return [];
  const { styrform } = organisation.varde;
  return handelserAv(region, lasning)
    .filter(({ handelse }) => handelse.del === 'organisation' && handelse.status !== 'planerad')
    .flatMap(({ handelse, at }) => {
      const sagt = styrformISagt(handelse.titel);
      return sagt === null || (styrform !== null && sagt.includes(styrform))
        ? []
        : [
            {
              plats: { fil: organisation.fil, nyckel: ['styrform'] },
              mot: at('titel'),
              message: `\`styrform: ${styrform}\`, men händelsen \`${handelse.id}\` säger \`${sagt[0]}\`.`,
              tip: 'Skriv styrformen med händelsens källa som belägg, eller rätta händelsens rubrik.',
            },
          ];
    });
}

/** What region and municipalities run together has municipalities in its steering. */
function checkKommuner({ organisation }: Lasning): Motsagelse[] {
  const { styrform, styrgruppMedKommuner } = organisation?.varde ?? {};
  return organisation && styrform === 'gemensam' && styrgruppMedKommuner === false
    ? [
        {
          plats: { fil: organisation.fil, nyckel: ['styrform'] },
          mot: { fil: organisation.fil, nyckel: ['styrgruppMedKommuner'] },
          message: '`styrform: gemensam`, men `styrgruppMedKommuner: false`.',
          tip: 'Rätta det ena: driver kommunerna arbetet tillsammans med regionen är de med i styrningen.',
        },
      ]
    : [];
}

/** How the work is steered is one answer: in the attributes, and in the events about it. */
export const checkStyrform = (region: Regionfiler): Motsagelse[] =>
  region.lasningar.flatMap((lasning) => [...checkHandelser(region, lasning), ...checkKommuner(lasning)]);
