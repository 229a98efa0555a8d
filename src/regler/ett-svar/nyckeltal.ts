import type { Nyckeltal } from '../../schema/nyckeltal.ts';
import type { Motsagelse } from './par.ts';
import { handelserI, type Fil, type Regionfiler } from './regionfiler.ts';

/** The shares that a text gives: `19 procent`, `36,4 procent`. */
export const andelarI = (text: string): number[] =>
  [...text.matchAll(/(\d+(?:,\d+)?)\s*(?:procent|%)/g)].map(([, tal = '']) => Number(tal.replace(',', '.')));

/** A key figure and an event of the region from the same article give the same value. */
function checkHandelser(region: Regionfiler, { fil, varde }: Fil<readonly Nyckeltal[]>): Motsagelse[] {
  return varde.flatMap((tal, i) => {
    const varden: Readonly<Record<string, number | undefined>> = tal.varden;
    const eget = varden[region.id];
    if (tal.enhet !== 'procent') return [];
    return handelserI(region)
      .filter(
        ({ handelse: { kalla, teman } }) =>
          kalla.url !== null && kalla.url === tal.kalla.url && teman.includes(tal.tema),
      )
      .flatMap(({ handelse, at }): Motsagelse[] => {
        const sagda = andelarI(handelse.text).filter((andel) => andel !== tal.mal?.varde);
        if (sagda.length === 0 || (eget !== undefined && sagda.includes(eget))) return [];
        return [
          {
            plats: { fil, nyckel: eget === undefined ? [i, 'varden'] : [i, 'varden', region.id] },
            mot: at('text'),
            message: `Nyckeltalet \`${tal.id}\` har ${eget === undefined ? 'inget värde' : `${eget} procent`} för ${region.id}, men händelsen \`${handelse.id}\` ur samma källa säger ${sagda.join(' och ')} procent.`,
            tip: 'Skriv det som källan säger på båda ställena.',
          },
        ];
      });
  });
}

/** What a key figure says of one region it says once: a value, that none was reported, or the span of the others. */
function checkVarden({ fil, varde }: Fil<readonly Nyckeltal[]>): Motsagelse[] {
  return varde.flatMap((tal, i) => [
    ...tal.ejRedovisat.flatMap((region, n) =>
      tal.varden[region] === undefined
        ? []
        : [
            {
              plats: { fil, nyckel: [i, 'varden', region] },
              mot: { fil, nyckel: [i, 'ejRedovisat', n] },
              message: `Nyckeltalet \`${tal.id}\` har ett värde för ${region}, men säger också att regionen inte redovisade något.`,
              tip: 'Ta bort det ena.',
            },
          ],
    ),
    ...(tal.ovriga !== null && tal.ovriga.fran > tal.ovriga.till
      ? [
          {
            plats: { fil, nyckel: [i, 'ovriga', 'fran'] },
            mot: { fil, nyckel: [i, 'ovriga', 'till'] },
            message: `Nyckeltalet \`${tal.id}\` har ett spann som börjar på ${tal.ovriga.fran} och slutar på ${tal.ovriga.till}.`,
            tip: 'Skriv det lägre värdet i `fran`.',
          },
        ]
      : []),
  ]);
}

/** Key figures agree with themselves, and with the events of every region from the same article. */
export const checkNyckeltal = (
  regioner: readonly Regionfiler[],
  nyckeltal: Fil<readonly Nyckeltal[]>,
): Motsagelse[] => [...checkVarden(nyckeltal), ...regioner.flatMap((region) => checkHandelser(region, nyckeltal))];
