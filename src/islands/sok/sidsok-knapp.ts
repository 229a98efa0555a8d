import { element } from './element.ts';

/** A button that searches the running text of whole pages; its answer stands under it. What it needs comes when it is pressed. */
export function sidsokKnapp(fraga: string): HTMLElement {
  if (import.meta.env.KOPIA)
    return element('p', { class: 'liten' }, 'I en kopia på egen disk går det inte att söka också i sidornas löptext.');
  const knapp = element('button', { type: 'button', class: 'knapp-lank' }, 'Sök också i sidornas löptext');
  const svar = element('div', { role: 'status' });
  knapp.addEventListener('click', () => {
    svar.textContent = 'Söker …';
    import('./sidsok.ts')
      .then(({ searchSidor }) => searchSidor(fraga))
      .then(
        (sidor) =>
          svar.replaceChildren(
            sidor.length > 0
              ? element('ul', { class: 'vagar', 'data-sidtraffar': '' }, ...sidor)
              : 'Ingen sida har orden i sin löptext.',
          ),
        () => {
          svar.textContent = 'Sidornas löptext kunde inte sökas: sökindexet nådde inte fram. Försök igen.';
        },
      );
  });
  return element('div', { class: 'sidsok ej-tryck' }, knapp, svar);
}
