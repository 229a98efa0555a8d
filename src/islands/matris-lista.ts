import type { Svar } from '../schema/svar.ts';
import { senareText, type Matris, type Matrisurval } from '../domain/matrisvy.ts';
import { regionPastaende, temaPastaende } from '../domain/pastaende.ts';

interface Rad {
  readonly namn: string;
  readonly href: string;
  readonly lage: string;
  /** How many later events and posts to tell of. */
  readonly senare: number;
}
/** How the list is told. */
interface Listval {
  /** What posts must meet to count, in words. */
  readonly villkor: string;
  /** Region by region rather than theme by theme. */
  readonly perRegion: boolean;
  /** Whether later facts are told of. */
  readonly senare: boolean;
}
interface Grupp {
  readonly id: string;
  readonly namn: string;
  readonly mening: string;
  readonly antal: number;
  readonly rader: readonly Rad[];
}

/** The matrix as statements, theme by theme or region by region, under the same choice as the table. */
export function renderLista(root: HTMLElement, matris: Matris, urval: Matrisurval, val: Listval): void {
  const open = new Set([...root.querySelectorAll<HTMLDetailsElement>('details[open]')].map((one) => one.dataset['id']));
  const groups = (val.perRegion ? byRegion : byTema)(matris, urval, val);
  root.replaceChildren(...groups.map((group) => groupElement(group, open.has(group.id))));
}

/** The state as the reader meets it: evidence outside the choice is a state of its own. */
const lageOf = (matris: Matris, urval: Matrisurval, r: number, k: number): Svar | 'utanfor' => {
  const { svar } = matris.rutor[r]![k]!;
  return svar === 'uttryckligt' && urval.steg[r]![k] === 0 ? 'utanfor' : svar;
};

function byTema(matris: Matris, urval: Matrisurval, { villkor, senare }: Listval): Grupp[] {
  const columns = urval.kolumnordning.filter((k) => urval.synlig[k]);
  return urval.radordning.map((r) => {
    const tema = matris.rader[r]!;
    return {
      id: tema.id,
      namn: tema.namn,
      antal: urval.radantal[r]!,
      mening: temaPastaende(tema.namn, ofRow(matris, urval, r, columns), { ar: '2020' }, villkor),
      rader: columns.map((k) => ({
        namn: matris.kolumner[k]!.namn,
        href: `/teman/${tema.id}/${matris.kolumner[k]!.id}/`,
        lage: lageOf(matris, urval, r, k),
        senare: senare ? matris.rutor[r]![k]!.senare : 0,
      })),
    };
  });
}

function byRegion(matris: Matris, urval: Matrisurval, { villkor, senare }: Listval): Grupp[] {
  return urval.kolumnordning
    .filter((k) => urval.synlig[k])
    .map((k) => {
      const region = matris.kolumner[k]!;
      const cells = urval.radordning.flatMap((r) => ofRow(matris, urval, r, [k]));
      return {
        id: region.id,
        namn: region.namn,
        antal: urval.kolumnantal[k]!,
        mening: regionPastaende(region.namn, cells, { ar: '2020' }, villkor),
        rader: urval.radordning.map((r) => ({
          namn: matris.rader[r]!.namn,
          href: `/teman/${matris.rader[r]!.id}/${region.id}/`,
          lage: lageOf(matris, urval, r, k),
          senare: senare ? matris.rutor[r]![k]!.senare : 0,
        })),
      };
    });
}

/** Cells for a sentence; evidence outside the choice is neither counted nor called missing. */
const ofRow = (matris: Matris, urval: Matrisurval, r: number, columns: readonly number[]) =>
  columns.map((k) => ({ svar: lageOf(matris, urval, r, k) }));

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

function groupElement({ id, namn, antal, mening, rader }: Grupp, open: boolean): HTMLDetailsElement {
  const details = element('details', '');
  details.dataset['id'] = id;
  details.append(element('summary', '', `${namn} `, element('span', 'liten', `${antal}\u00a0av\u00a0${rader.length}`)));
  const fill = () => {
    if (details.childElementCount === 1) details.append(element('p', '', mening), ...stateLists(rader));
  };
  // The contents of a closed group are made when it is opened.
  details.addEventListener('toggle', fill);
  details.open = open;
  if (open) fill();
  return details;
}

/** One list a state, named as in the legend. */
function stateLists(rader: readonly Rad[]): HTMLElement[] {
  const legend = [...document.querySelectorAll<HTMLElement>('[data-lage]')];
  return legend.flatMap((item) => {
    const list = rader.filter((rad) => rad.lage === item.dataset['lage']);
    if (list.length === 0) return [];
    const label = element(
      'p',
      'meta',
      ...[...item.childNodes].filter((node) => node.nodeName !== 'B').map((node) => node.cloneNode(true)),
    );
    const links = list.map(({ namn, href, senare }) => {
      const link = element('a', '', namn);
      link.href = href;
      if (senare > 0) link.append(element('small', 'senare', senareText(senare)));
      return element('li', '', link);
    });
    return [label, element('ul', 'taggar', ...links)];
  });
}
