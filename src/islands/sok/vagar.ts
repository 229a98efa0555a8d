import type { Katalog } from '../../search/katalog.ts';
import { byFasett, sokAdress, type Sokval } from '../../search/sokval.ts';
import { element } from './element.ts';
import type { Motor, Svar } from './motor.ts';

const lank = (href: string, text: string): HTMLAnchorElement => element('a', { href }, text);
const temaLank = (id: string, { teman }: Katalog): HTMLAnchorElement =>
  lank(`/teman/${id}/`, teman.find((tema) => tema.id === id)?.namn ?? id);

/** Above the hits: the theme pages and the region that the query names, and what was searched beside it. */
export function ovanTraffar({ tolkning }: Svar, val: Sokval, { katalog }: Motor): HTMLElement[] {
  const rows: HTMLElement[] = [];
  const region = katalog.regioner.find(({ id }) => id === tolkning.region);
  const mal = [
    ...tolkning.teman.slice(0, 2).map(({ id }) => element('li', {}, 'Tema: ', temaLank(id, katalog))),
    ...(region ? [element('li', {}, 'Region: ', lank(`/regioner/${region.id}/`, region.namn))] : []),
  ];
  if (mal.length > 0) rows.push(element('ul', { class: 'sokmal', 'aria-label': 'Sidor om det du söker' }, ...mal));
  if (val.exakt)
    rows.push(
      element(
        'p',
        { class: 'liten' },
        'Visar bara det du skrev. ',
        lank(sokAdress({ ...val, exakt: false }), 'Sök även på andra former och närliggande ord'),
      ),
    );
  else if (tolkning.utvidgat.length > 0)
    rows.push(
      element(
        'p',
        { class: 'liten' },
        `Sökte även: ${tolkning.utvidgat.join(', ')}. `,
        lank(sokAdress({ ...val, exakt: true }), 'Visa bara det jag skrev'),
      ),
    );
  if (tolkning.okanda.length > 0 && tolkning.okanda.length < tolkning.termer.length)
    rows.push(element('p', { class: 'liten' }, `Står ingenstans i atlasen: ${tolkning.okanda.join(', ')}.`));
  return rows;
}

const STAVNINGAR = 3;
const MIN_TECKEN = 3;

/** Words of the atlas that begin as an unknown word does, the commonest first. */
function liknandeOrd({ tolkning }: Svar, { ordbok }: Motor): string[] {
  const found = tolkning.okanda.flatMap((ord) => {
    for (let end = ord.length; end >= MIN_TECKEN; end--) {
      const hits = ordbok.borjarPa(ord.slice(0, end));
      if (hits.length > 0) return hits.slice(0, STAVNINGAR);
    }
    return [];
  });
  return [...new Set(found)].slice(0, STAVNINGAR).map(ordbok.skriv);
}

/** No hits: what can be tried instead. */
export function utanTraffar(svar: Svar, val: Sokval, motor: Motor): HTMLElement[] {
  const harUrval = Object.values(val.fasetter).some((one) => one.length > 0);
  const ord = liknandeOrd(svar, motor);
  const sok = (q: string) => lank(sokAdress({ ...val, q, exakt: false }), q);
  const rader = [
    ...(val.exakt
      ? [element('li', {}, lank(sokAdress({ ...val, exakt: false }), 'Sök även på andra former och närliggande ord'))]
      : []),
    ...(harUrval
      ? [element('li', {}, lank(sokAdress({ ...val, fasetter: byFasett(() => []) }), 'Ta bort urvalet'))]
      : []),
    ...ord.map((one) => element('li', {}, 'Sök i stället på ', sok(one))),
    ...svar.tolkning.teman.map(({ id }) => element('li', {}, 'Läs om temat ', temaLank(id, motor.katalog))),
    element('li', {}, 'Prova färre eller kortare ord.'),
    element(
      'li',
      {},
      'Gå via ',
      lank('/teman/', 'temana'),
      ', ',
      lank('/regioner/', 'regionerna'),
      ' eller ',
      lank('/ordlista/', 'ordlistan'),
      '.',
    ),
  ];
  return [element('h2', {}, 'Så kommer du vidare'), element('ul', { class: 'vagar' }, ...rader)];
}
