import type { Belagg } from '../domain/underlag.ts';
import type { UtgavaId } from '../schema/utgava.ts';
import { readUtgavor } from './visade-utgavor.ts';

/** What a memo leaves out: what is not on show or not on paper, and what only leads on to other pages. */
export const UTOM =
  '[hidden], .ej-tryck, .dold, .tom, .noter, nav, form, figure, svg, script, style, sup, button, [role=status], [data-utom-underlag]';

/** Whether an element belongs to a layer that the reader has not asked for. */
export const isOff = (element: Element): boolean => element.matches('[data-lager]') && !element.checkVisibility();

/** Text on one line, no-break spaces kept, without the space that markup leaves before a sign. */
export const clean = (text: string | null | undefined): string =>
  (text ?? '')
    .replace(/[^\S\u00a0]+/g, ' ')
    .replace(/ ([.,:;])/g, '$1')
    .trim();

/** The text of an element without what a memo leaves out. */
export function textOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll(UTOM)) part.remove();
  return clean(copy.textContent);
}

/** The place of a statement: the page that its heading leads to, else the section that it stands in. */
function placeOf(element: Element, page: string): string {
  const own = element.matches('li')
    ? element.querySelector('h3 a, h4 a, .nar a, .vad a, :scope > a')
    : element.querySelector(':scope > a');
  const path = own?.getAttribute('href');
  if (path?.startsWith('/')) return new URL(path, page).href;
  const anchor = element.closest('li[id], article[id], section[id]')?.id;
  return anchor ? new URL(`#${anchor}`, page).href : page;
}

/** The edition of a statement, as the part of the page that it stands in says; `null` where the page leaves it open. */
function utgavaOf(element: Element): UtgavaId | null {
  const ids = readUtgavor(document.querySelector<HTMLElement>('[data-citera]')).map(({ id }) => id);
  const marked = ['[data-utgava]', ...ids.map((id) => `[id="${CSS.escape(id)}"]`)].join();
  const part = element.closest<HTMLElement>(marked);
  return part && (part.dataset['utgava'] ?? part.id);
}

/**
 * What a statement rests on: the source that it or an element around it names, and its place in the atlas.
 * `null` where none is named.
 * @param page the full address of the page
 */
export function belaggOf(element: Element, page: string): Belagg | null {
  const kalla = element.closest('[data-kalla]')?.getAttribute('data-kalla');
  if (!kalla) return null;
  const avsnitt = element.closest('[data-avsnitt]')?.getAttribute('data-avsnitt') ?? null;
  return { kalla: kalla === 'ingen' ? null : kalla, avsnitt, utgava: utgavaOf(element), lank: placeOf(element, page) };
}
