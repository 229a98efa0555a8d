import { darfor } from '../../search/darfor.ts';
import type { Avdelning, Grupp } from '../../search/group-traffar.ts';
import type { Sokmotor, Svar } from '../../search/sokmotor.ts';
import type { Traff } from '../../search/search-uppgifter.ts';
import { lagesrubrik } from '../../search/traff-text.ts';
import { delNamn, typer, typOf, type Typ } from '../../search/typ.ts';
import { datumText } from '../../domain/sprak.ts';
import { element } from './element.ts';

const TAGGAR = 4;

/** What the hit is, in words: region, part and date, or its kind. */
function hor({ uppgift }: Traff, { register }: Sokmotor): string {
  const { region, del, datum, niva } = uppgift;
  const namn = register.regioner.find(({ id }) => id === region)?.kortnamn;
  const slag = delNamn[del] ?? typer[typOf(del) as Typ] ?? '';
  return [namn, slag, datum ? datumText(datum) : '', niva].filter(Boolean).join(' · ');
}

/** One hit: a link to the very statement, where it stands, the passage, its themes and why it matched. */
export function traffElement(traff: Traff, svar: Svar, motor: Sokmotor): HTMLLIElement {
  const { uppgift } = traff;
  const temanamn = (id: string) => motor.register.teman.find((tema) => tema.id === id)?.namn ?? id;
  const why = darfor(traff, svar.tolkning, motor.index, temanamn);
  const item = element('li', {
    class: 'traff',
    'data-region': uppgift.region,
    'data-del': uppgift.del,
    'data-utgava': uppgift.utgava,
    ...(uppgift.sort === 'post' ? { 'data-post': uppgift.id } : {}),
    'data-darfor': why.ord.join('|'),
  });
  const vems = uppgift.del === 'tema' ? 'Temat omfattar' : 'Källans egna ord';
  const egna = why.egnaOrd.length > 0 ? ` ${vems}: ${why.egnaOrd.map((ord) => `”${ord}”`).join(', ')}.` : '';
  item.append(
    element('h3', {}, element('a', { href: uppgift.url }, uppgift.titel)),
    element('p', { class: 'meta' }, hor(traff, motor)),
    element(
      'p',
      { class: 'utdrag', 'data-utdrag': '' },
      ...why.utdrag.map((bit) => (bit.traff ? element('mark', {}, bit.text) : bit.text)),
      egna,
    ),
  );
  if (uppgift.teman.length > 0 && uppgift.del !== 'tema')
    item.append(element('p', { class: 'teman' }, `Teman: ${uppgift.teman.slice(0, TAGGAR).map(temanamn).join(', ')}`));
  if (why.text) item.append(element('p', { class: 'skal' }, element('strong', {}, 'Därför: '), why.text));
  return item;
}

const lista = (traffar: readonly Traff[], svar: Svar, motor: Sokmotor): HTMLOListElement =>
  element(
    'ol',
    { class: 'poster', 'data-search-results': '' },
    ...traffar.map((one) => traffElement(one, svar, motor)),
  );

function gruppElement({ visade, fler }: Grupp, svar: Svar, motor: Sokmotor): HTMLElement[] {
  const delen = (visade[0]?.uppgift.del ?? '') in delNamn ? 'samma del' : 'samma slag';
  return [
    lista(visade, svar, motor),
    ...(fler.length > 0
      ? [
          element(
            'details',
            { class: 'fler' },
            element('summary', {}, `${fler.length} fler i ${delen}`),
            lista(fler, svar, motor),
          ),
        ]
      : []),
  ];
}

/** One kind of hits: its heading, and its groups, each with the rest of it folded away. */
export const avdelningElement = ({ lage, grupper }: Avdelning, svar: Svar, motor: Sokmotor): HTMLElement[] => [
  element('h2', {}, lage === null ? 'Alla träffar' : lagesrubrik[lage]),
  ...grupper.flatMap((grupp) => gruppElement(grupp, svar, motor)),
];
