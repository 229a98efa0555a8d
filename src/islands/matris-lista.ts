import { visatOf, type Matris, type Matrisurval, type Utgavaurval } from '../domain/matrisvy.ts';
import type { Mening } from '../domain/mening/mening.ts';
import { regionPastaende, temaPastaende } from '../domain/mening/pastaende.ts';
import { vag } from './bas.ts';

interface Rad {
  readonly namn: string;
  readonly href: string;
  /** The cell in words, a sentence for each edition shown. */
  readonly text: readonly string[];
  /** The state in each edition shown, the older first. */
  readonly lagen: readonly string[];
}
/** How the list is told. */
interface Listval {
  /** What posts must meet to count, in words. */
  readonly villkor: string;
  /** Region by region rather than theme by theme. */
  readonly perRegion: boolean;
  /** A cell in words, a sentence for each edition shown. */
  readonly text: (r: number, k: number) => readonly string[];
}
interface Grupp {
  readonly id: string;
  readonly namn: string;
  readonly meningar: readonly Mening[];
  readonly antal: readonly string[];
  readonly rader: readonly Rad[];
}

/** The matrix as statements, theme by theme or region by region, under the same choice as the table. */
export function renderLista(root: HTMLElement, matris: Matris, urval: Matrisurval, val: Listval): void {
  const forst = root.dataset['visad'] === undefined;
  root.dataset['visad'] = '';
  const open = new Set([...root.querySelectorAll<HTMLDetailsElement>('details[open]')].map((one) => one.dataset['id']));
  const groups = (val.perRegion ? byRegion : byTema)(matris, urval, val);
  // The table that a link leads into is not shown beside the list.
  const mal = forst ? location.hash.slice(1) : '';
  root.replaceChildren(...groups.map((group) => groupElement(group, open.has(group.id) || group.id === mal)));
  if (groups.some(({ id }) => id === mal))
    [...root.querySelectorAll<HTMLElement>('details')].find((one) => one.dataset['id'] === mal)?.scrollIntoView();
}

/** How many count, in each edition: out of how many in a closed one, never a share in a rolling one. */
const antalText = ({ utgava }: Utgavaurval, antal: number, av: number): string =>
  utgava.slag === 'lopande'
    ? `${utgava.ar}: ${antal}`
    : `${utgava.ar}: ${av === 0 ? 'ej granskat' : `${antal}\u00a0av\u00a0${av}`}`;

/** A cell as the sentences count it. */
const ruta = (matris: Matris, urval: Utgavaurval, r: number, k: number) => ({
  svar: visatOf(matris, urval, r, k),
  odaterad: matris.rutor[urval.plats]![r]![k]!.nar === '',
});

function byTema(matris: Matris, urval: Matrisurval, { villkor, text }: Listval): Grupp[] {
  const columns = urval.kolumnordning.filter((k) => urval.synlig[k]);
  return urval.radordning.map((r) => {
    const tema = matris.rader[r]!;
    const lagen = urval.visade.map((one) => columns.map((k) => ruta(matris, one, r, k)));
    return {
      id: tema.id,
      namn: tema.namn,
      antal: urval.visade.map((one) => antalText(one, one.radantal[r]!, one.radav[r]!)),
      meningar: urval.visade.map((one, i) => temaPastaende(tema.namn, lagen[i]!, one.utgava, villkor)),
      rader: columns.map((k) => ({
        namn: matris.kolumner[k]!.namn,
        href: `/teman/${tema.id}/${matris.kolumner[k]!.id}/`,
        text: text(r, k),
        lagen: urval.visade.map((one) => visatOf(matris, one, r, k)),
      })),
    };
  });
}

function byRegion(matris: Matris, urval: Matrisurval, { villkor, text }: Listval): Grupp[] {
  return urval.kolumnordning
    .filter((k) => urval.synlig[k])
    .map((k) => {
      const region = matris.kolumner[k]!;
      const lagen = urval.visade.map((one) => urval.radordning.map((r) => ruta(matris, one, r, k)));
      return {
        id: region.id,
        namn: region.namn,
        antal: urval.visade.map((one) => antalText(one, one.kolumnantal[k]!, one.kolumnav[k]!)),
        meningar: urval.visade.map((one, i) => regionPastaende(region.namn, lagen[i]!, one.utgava, villkor)),
        rader: urval.radordning.map((r) => ({
          namn: matris.rader[r]!.namn,
          href: `/teman/${matris.rader[r]!.id}/${region.id}/`,
          text: text(r, k),
          lagen: urval.visade.map((one) => visatOf(matris, one, r, k)),
        })),
      };
    });
}

const element = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] => {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...children);
  return made;
};

function groupElement({ id, namn, antal, meningar, rader }: Grupp, open: boolean): HTMLDetailsElement {
  const details = element('details', '');
  details.dataset['id'] = id;
  details.append(element('summary', '', `${namn} `, element('small', '', antal.join(' · '))));
  const fill = () => {
    if (details.childElementCount === 1)
      details.append(...meningar.map((mening) => element('p', '', mening.text)), radlista(rader));
  };
  // The contents of a closed group are made when it is opened.
  details.addEventListener('toggle', fill);
  details.open = open;
  if (open) fill();
  return details;
}

/** One row a cell: its signs in the order of the editions, its name, and the same in words. */
function radlista(rader: readonly Rad[]): HTMLElement {
  const signs = new Map(
    [...document.querySelectorAll<HTMLElement>('[data-lage]')].map((item) => [
      item.dataset['lage'],
      item.querySelector('svg, .punkt'),
    ]),
  );
  const rows = rader.map(({ namn, href, text, lagen }) => {
    const link = element('a', '', namn);
    link.href = vag(href);
    const tecken = element('span', 'par', ...lagen.flatMap((lage) => signs.get(lage)?.cloneNode(true) ?? []));
    tecken.setAttribute('aria-hidden', 'true');
    return element('li', '', tecken, element('span', '', link, ...text.map((one) => element('small', '', one))));
  });
  return element('ul', 'rutrader', ...rows);
}
