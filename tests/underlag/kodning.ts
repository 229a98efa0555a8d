import type { Kodning } from '../../src/schema/kodning.ts';
import { regionIds, type TemaId } from '../../src/schema/vokabular.ts';

/** The same readings of every region. */
const lasningar = (forsta: TemaId[], andra: TemaId[]): Kodning['lasningar'] =>
  Object.fromEntries(regionIds.map((region) => [region, { forsta, andra }])) as Kodning['lasningar'];

/** Two readings of two themes that differ in one, and what was changed later. */
export function makeKodning(): Kodning {
  return {
    utgava: '2020',
    datum: '2026-11-22',
    tidigare: [],
    andraLaste: 'kallan',
    teman: ['mobila-team', 'aldre'],
    lasningar: lasningar(['mobila-team', 'aldre'], ['mobila-team']),
    utjamnade: [{ region: 'blekinge', tema: 'aldre', utfall: 'ej-namnt', skal: 'Gäller alla åldrar.' }],
    andrade: [
      { region: 'blekinge', falt: 'svar', galler: 'aldre', fran: 'ej-namnt', till: 'delvis', skal: 'Ny kodbok.' },
      { region: 'blekinge', falt: 'styrform', galler: null, fran: 'program', till: 'oklart', skal: 'Ny kodbok.' },
    ],
  };
}
