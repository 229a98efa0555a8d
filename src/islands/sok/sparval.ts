import { helAdress } from '../../domain/sajt.ts';
import { hem } from '../bas.ts';
import type { Traff } from '../../search/search-uppgifter.ts';
import type { Sokmotor, Svar } from '../../search/sokmotor.ts';
import { sokAdress, type Sokval } from '../../search/sokval.ts';
import { element } from './element.ts';

/** A link that makes its file when it is followed, with what is fetched then, and says so when it cannot. */
function filLank(slag: 'csv' | 'xlsx', traffar: readonly Traff[], motor: Sokmotor): HTMLElement {
  const namn = `narvardsatlas-sokning.${slag}`;
  const lank = element(
    'a',
    { href: `#${namn}`, download: namn, ...(slag === 'csv' ? { 'data-traffar-csv': '' } : {}) },
    `Alla träffar som ${slag.toUpperCase()}`,
  );
  const status = element('span', { role: 'status' });
  lank.addEventListener('click', (event) => {
    event.preventDefault();
    import('./save-traffar.ts')
      .then(({ saveTraffar }) => saveTraffar(slag, namn, traffar, motor))
      .then(
        () => {
          status.textContent = '';
        },
        () => {
          status.textContent = ' Filen kunde inte göras: uppgifterna om källor nådde inte fram. Försök igen.';
        },
      );
  });
  return element('li', {}, lank, status);
}

/** Ways to keep the search: its address, all hits as a table, and a feed of each theme it names. */
export function buildSparval(svar: Svar, val: Sokval, traffar: readonly Traff[], motor: Sokmotor): HTMLElement[] {
  const adress = helAdress(sokAdress(val), hem());
  const teman = svar.tolkning.vagar.flatMap((vag) => [
    ...vag.teman,
    ...vag.segment.flatMap((segment) => segment.teman.map(({ id }) => id)),
  ]);
  const floden = [...new Set(teman)].slice(0, 2).map((id) => {
    const namn = motor.register.teman.find((tema) => tema.id === id)?.namn ?? id;
    return element('li', {}, element('a', { href: `/teman/${id}/atom.xml` }, `Följ temat ${namn} (Atom-flöde)`));
  });
  return [
    element('h2', {}, 'Ta med träffarna'),
    element(
      'ul',
      { class: 'vagar' },
      filLank('csv', traffar, motor),
      filLank('xlsx', traffar, motor),
      element('li', {}, 'Adressen leder alltid hit: ', element('a', { href: adress }, adress)),
      ...floden,
    ),
  ];
}
