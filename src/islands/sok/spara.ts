import { toCsv } from '../../data/csv.ts';
import type { Traff } from '../../search/rangordna.ts';
import { sokAdress, type Sokval } from '../../search/sokval.ts';
import { element } from './element.ts';
import type { Motor, Svar } from './motor.ts';
import { traffAdress } from '../../search/traff-text.ts';
import { vag } from '../bas.ts';

/** The hits as a table, in the order they are listed. */
function csvOf(traffar: readonly Traff[], { katalog }: Motor): string {
  const temanamn = new Map(katalog.teman.map(({ id, namn }) => [id, namn]));
  return toCsv(traffar, [
    { namn: 'titel', varde: ({ post, stycke }) => stycke?.titel ?? post.titel },
    { namn: 'region', varde: ({ post }) => katalog.regioner.find(({ id }) => id === post.region)?.namn },
    { namn: 'del', varde: ({ post }) => post.del },
    { namn: 'utgava', varde: ({ post }) => post.utgava },
    { namn: 'datum', varde: ({ post }) => post.datum },
    { namn: 'teman', varde: ({ post, stycke }) => (stycke ?? post).teman.map((id) => temanamn.get(id) ?? id) },
    { namn: 'traff', varde: ({ allaOrd }) => (allaOrd ? 'alla ord' : 'nära') },
    { namn: 'adress', varde: (traff) => new URL(vag(traffAdress(traff)), location.origin).href },
  ]);
}

/** Ways to keep the search: its address, the hits as a table, and a feed of each theme it names. */
export function sparaSokning(svar: Svar, val: Sokval, traffar: readonly Traff[], motor: Motor): HTMLElement[] {
  const adress = new URL(vag(sokAdress(val)), location.origin).href;
  const hamta = element('button', { type: 'button', class: 'knapp-lank' }, 'Hämta träffarna som CSV');
  hamta.addEventListener('click', () => {
    const url = URL.createObjectURL(new Blob([csvOf(traffar, motor)], { type: 'text/csv;charset=utf-8' }));
    element('a', { href: url, download: 'narvardsatlas-sokning.csv' }).click();
    setTimeout(() => URL.revokeObjectURL(url), 1000);
  });
  const floden = svar.tolkning.teman.slice(0, 2).map(({ id }) => {
    const namn = motor.katalog.teman.find((tema) => tema.id === id)?.namn ?? id;
    return element('li', {}, element('a', { href: `/teman/${id}/atom.xml` }, `Följ temat ${namn} (Atom-flöde)`));
  });
  return [
    element('h2', {}, 'Spara sökningen'),
    element(
      'ul',
      { class: 'vagar' },
      element('li', {}, 'Adressen leder alltid hit: ', element('a', { href: adress }, adress)),
      element('li', {}, hamta),
      ...floden,
    ),
  ];
}
