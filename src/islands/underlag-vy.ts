import { splitAdresser } from '../domain/underlag-markdown.ts';
import { numberNoter, type Notlista } from '../domain/underlag-noter.ts';
import { efterLedord, type Cellrad, type Stycke, type Underlag } from '../domain/underlag.ts';

type Del = Node | string;
function make(name: string, ...children: readonly Del[]): HTMLElement {
  const element = document.createElement(name);
  element.append(...children);
  return element;
}
function link(href: string, ...children: readonly Del[]): HTMLAnchorElement {
  const made = document.createElement('a');
  made.href = href;
  made.append(...children);
  return made;
}

/** Where the notes of a view go: a note has one place, and the references to it lead there. */
interface Vy {
  readonly noter: Notlista;
  /** Ids of notes begin with it. */
  readonly prefix: string;
}

function mark(not: string | null, { noter, prefix }: Vy): Del[] {
  if (not === null) return [];
  const { nr } = noter.mark(not);
  const made = link(`#${prefix}-${nr}`, String(nr));
  made.setAttribute('aria-label', `Källa ${nr}`);
  return [make('sup', made)];
}

const running = (text: string): Del[] =>
  splitAdresser(text).map((part) => (part.lank ? link(part.text, part.text) : part.text));

function rad({ ledord, text, not, lank }: Cellrad, vy: Vy): Del[] {
  const lead = ledord && make('b', ...(lank ? [link(lank, ledord)] : [ledord]));
  return [...(lead ? [lead] : []), ...(lead && text ? [efterLedord(ledord)] : []), ...running(text), ...mark(not, vy)];
}

function table({ titel, kolumner, rader }: Extract<Stycke, { slag: 'tabell' }>, vy: Vy): HTMLElement {
  const made = document.createElement('table');
  made.className = 'underlagstabell';
  const caption = made.createCaption();
  caption.className = 'dold';
  caption.textContent = titel;
  const head = make('tr', ...kolumner.map((text) => make('th', text)));
  for (const cell of head.children) cell.setAttribute('scope', 'col');
  const rows = rader.map(({ rubrik, celler }) => {
    const first = make('th', rubrik);
    first.setAttribute('scope', 'row');
    const cells = celler.map((cell, i) => {
      const td = make('td', ...cell.map((one) => make('p', ...rad(one, vy))));
      // Of several columns a phone shows one at a time.
      if (celler.length > 1) {
        td.dataset['kolumn'] = String(i);
        td.dataset['namn'] = kolumner[i + 1] ?? '';
      }
      return td;
    });
    return make('tr', first, ...cells);
  });
  made.append(make('thead', head), make('tbody', ...rows));
  const frame = make('div', made);
  frame.className = 'underlagsram';
  return frame;
}

/**
 * The memo on the page, piece by piece, with its sources last.
 * @param prefix what the ids of its notes begin with
 */
export function showUnderlag({ stycken }: Underlag, prefix = 'not'): HTMLElement[] {
  const noter = numberNoter({ stycken });
  const vy = { noter, prefix };
  const parts: HTMLElement[] = [];
  for (const stycke of stycken) {
    if (stycke.slag === 'rubrik')
      parts.push(make(`h${stycke.niva}`, ...(stycke.lank === null ? [stycke.text] : [link(stycke.lank, stycke.text)])));
    else if (stycke.slag === 'tabell') parts.push(table(stycke, vy));
    else if (stycke.slag === 'stycke') parts.push(make('p', ...rad(stycke, vy)));
    else {
      const last = parts.at(-1);
      const item = make('li', ...rad(stycke, vy));
      if (last?.tagName === 'UL') last.append(item);
      else parts.push(make('ul', item));
    }
  }
  if (noter.noter.length === 0) return parts;
  const list = noter.noter.map((not, i) => {
    const item = make('li', ...running(not));
    item.id = `${prefix}-${i + 1}`;
    return item;
  });
  const sources = make('ol', ...list);
  sources.className = 'underlagskallor';
  return [...parts, make('h2', 'Källor'), sources];
}

/** Ways down to the chapters of a memo that is shown; each heading becomes an anchor. */
export function makeHopp(parts: readonly HTMLElement[]): HTMLElement {
  const nav = make('nav');
  nav.className = 'ankare ej-tryck';
  nav.setAttribute('aria-label', 'På sidan');
  parts
    .filter(({ tagName }) => tagName === 'H2')
    .forEach((one, i) => {
      one.id = `kapitel-${i + 1}`;
      nav.append(link(`#${one.id}`, one.textContent ?? ''));
    });
  return nav;
}
