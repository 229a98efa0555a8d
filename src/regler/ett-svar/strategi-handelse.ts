import type { Motsagelse } from './par.ts';
import { handelserAv, handelserI, lopandeI, posterI, type Lasning, type Regionfiler } from './regionfiler.ts';

const nycklar = ['strategi', 'lansstrategi'] as const;

/** What a strategy rests on says what the strategy says: when it was decided, and that it was. */
function checkGrund(region: Regionfiler): Motsagelse[] {
  return region.lasningar.flatMap(({ malbild }) =>
    nycklar.flatMap((nyckel): Motsagelse[] => {
      const strategi = malbild?.varde[nyckel];
      const id = malbild?.varde.belagg?.[nyckel]?.handelse ?? null;
      const grund = handelserI(region).find(({ handelse }) => handelse.id === id);
      if (!malbild || !strategi || strategi.beslutsar === null || !grund) return [];
      const { handelse, at } = grund;
      const plats = { fil: malbild.fil, nyckel: [nyckel, 'beslutsar'] };
      if (handelse.status === 'planerad') {
        return [
          {
            plats,
            mot: at('status'),
            message: `\`beslutsar: ${strategi.beslutsar}\` vilar på händelsen \`${handelse.id}\`, som bara är \`planerad\`.`,
            tip: 'Skriv `beslutsar: null`, eller ange det som säger beslutet.',
          },
        ];
      }
      return handelse.status === 'beslutad' &&
        handelse.datum !== null &&
        !handelse.datum.startsWith(String(strategi.beslutsar))
        ? [
            {
              plats,
              mot: at('datum'),
              message: `\`beslutsar: ${strategi.beslutsar}\`, men händelsen \`${handelse.id}\` om beslutet har \`datum: ${handelse.datum}\`.`,
              tip: 'Skriv samma år på båda ställena: det som källan ger.',
            },
          ]
        : [];
    }),
  );
}

/** Where an event tells that the strategy or plan of before was decided, the edition of the event knows a strategy. */
function checkSenast(region: Regionfiler, lasning: Lasning): Motsagelse[] {
  const { malbild } = lasning;
  if (!malbild || malbild.varde.granskad === null) return [];
  const { strategi, lansstrategi, gemensamMalbild } = malbild.varde;
  if (strategi.namn !== null || lansstrategi !== null || (gemensamMalbild.status ?? 'ej-').startsWith('ej-') === false)
    return [];
  const dokument = new Set(
    region.lasningar
      .filter((one) => one !== lasning)
      .flatMap((one) => posterI(one))
      .filter(({ post, del }) => del === 'malbild' && post.lage !== null)
      .map(({ post }) => post.id),
  );
  return handelserAv(region, lasning)
    .filter(({ handelse }) => handelse.status === 'beslutad' && dokument.has(handelse.uppfoljer ?? ''))
    .map(({ handelse, at }) => ({
      plats: { fil: malbild.fil, nyckel: ['strategi', 'namn'] },
      mot: at('status'),
      message: `Ingen strategi är känd, men händelsen \`${handelse.id}\` säger att en beslutades.`,
      tip: 'Skriv strategin med händelsen som belägg, eller ta bort `uppfoljer` om händelsen gäller något annat.',
    }));
}

/** A strategy and the events about its decision agree. */
export const checkStrategiHandelse = (region: Regionfiler): Motsagelse[] => [
  ...checkGrund(region),
  ...lopandeI(region).flatMap((lasning) => checkSenast(region, lasning)),
];
