import { borjarMed } from '../../search/read-term.ts';
import type { Sokmotor, Svar } from '../../search/sokmotor.ts';
import { byFasett, sokAdress, type Sokval } from '../../search/sokval.ts';
import { element } from './element.ts';

const lank = (href: string, text: string): HTMLAnchorElement => element('a', { href }, text);
const uppraknat = (ord: readonly string[]): string => ord.map((one) => `”${one}”`).join(', ');
const liten = (...delar: (Node | string)[]): HTMLElement => element('p', { class: 'liten' }, ...delar);

/** The themes that the words of the query name, the surest first. */
const teman = ({ tolkning }: Svar): string[] => [
  ...new Set(tolkning.vagar.flatMap((vag) => vag.segment.flatMap((segment) => segment.teman.map(({ id }) => id)))),
];

/** What is told of a named region: a former name, and words of the query that stand nowhere in it. */
function regionbesked({ tolkning, traffar }: Svar, { register, index }: Sokmotor): HTMLElement[] {
  const region = register.regioner.find(({ id }) => id === tolkning.region);
  if (!region) return [];
  const iRegionen = (nr: number): boolean => index.uppgifter[nr]?.region === region.id;
  const termer = tolkning.vagar.flatMap((vag) => vag.segment.flatMap((one) => one.termer)).filter(({ svag }) => !svag);
  const saknas = termer.filter(
    ({ varianter }) => ![...varianter.keys()].some(({ platser }) => platser.some(iRegionen)),
  );
  const bara = traffar.filter(({ nr }) => iRegionen(nr)).every(({ lage }) => lage === 'region');
  return [
    ...(tolkning.tidigare ? [liten(`”${tolkning.tidigare}” är ett äldre namn på ${region.namn}.`)] : []),
    ...(saknas.length > 0
      ? [
          liten(
            `${uppraknat(saknas.map(({ ord }) => ord))} hittades inte i uppgifterna om ${region.namn}. Det betyder inte att det saknas där.${bara ? ' Först visas regionens avsnitt.' : ''}`,
          ),
        ]
      : []),
  ];
}

/** Above the hits: what was not understood, the pages that the query names, and what was searched beside it. */
export function ovanTraffar(svar: Svar, val: Sokval, motor: Sokmotor): HTMLElement[] {
  const { tolkning } = svar;
  const { register } = motor;
  const region = register.regioner.find(({ id }) => id === tolkning.region);
  const temanamn = (id: string) => register.teman.find((tema) => tema.id === id)?.namn ?? id;
  const mal = [
    // A theme whose page is the first hit needs no link above it.
    ...teman(svar)
      .filter((id) => svar.traffar[0]?.uppgift.url !== `/teman/${id}/`)
      .slice(0, 2)
      .map((id) => element('li', {}, 'Tema: ', lank(`/teman/${id}/`, temanamn(id)))),
    ...(region ? [element('li', {}, 'Region: ', lank(`/regioner/${region.id}/`, region.namn))] : []),
  ];
  const antalTermer = tolkning.vagar.flatMap((vag) => vag.segment.flatMap(({ termer }) => termer)).length;
  return [
    ...tolkning.besked.map((text) => element('p', { class: 'not' }, text)),
    ...regionbesked(svar, motor),
    ...(mal.length > 0 ? [element('ul', { class: 'sokmal', 'aria-label': 'Sidor om det du söker' }, ...mal)] : []),
    ...(val.exakt
      ? [liten('Visar bara det du skrev. ', lank(sokAdress({ ...val, exakt: false }), 'Sök även på närliggande ord'))]
      : tolkning.utvidgat.length > 0
        ? [
            liten(
              `Sökte även: ${tolkning.utvidgat.join(', ')}. `,
              lank(sokAdress({ ...val, exakt: true }), 'Visa bara det jag skrev'),
            ),
          ]
        : []),
    ...(tolkning.okanda.length > 0 && tolkning.okanda.length < antalTermer
      ? [liten(`Står ingenstans i atlasen: ${tolkning.okanda.join(', ')}.`)]
      : []),
  ];
}

const STAVNINGAR = 3;
const MIN_TECKEN = 3;

/** Words of the atlas that begin as an unknown word does, the commonest first. */
function liknandeOrd({ tolkning }: Svar, { index }: Sokmotor): string[] {
  const found = tolkning.okanda.flatMap((ord) => {
    for (let end = ord.length; end >= MIN_TECKEN; end--) {
      const hits = borjarMed(ord.slice(0, end), index);
      if (hits.length > 0) return hits.slice(0, STAVNINGAR).map(({ form }) => form);
    }
    return [];
  });
  return [...new Set(found)].slice(0, STAVNINGAR);
}

/** No hits: what can be tried instead. */
export function utanTraffar(svar: Svar, val: Sokval, motor: Sokmotor): HTMLElement[] {
  const harUrval = Object.values(val.fasetter).some((one) => one.length > 0);
  const sok = (q: string) => lank(sokAdress({ ...val, q, exakt: false }), q);
  const rader = [
    ...(val.exakt ? [element('li', {}, lank(sokAdress({ ...val, exakt: false }), 'Sök även på närliggande ord'))] : []),
    ...(harUrval
      ? [element('li', {}, lank(sokAdress({ ...val, fasetter: byFasett(() => []) }), 'Ta bort urvalet'))]
      : []),
    ...liknandeOrd(svar, motor).map((one) => element('li', {}, 'Sök i stället på ', sok(one))),
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
