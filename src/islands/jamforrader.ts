/** The rows of a column, each with its key. */
export const rowsOf = (article: HTMLElement): HTMLElement[] => [
  ...article.querySelectorAll<HTMLElement>(':scope > [data-rad]'),
];
/** What a row is about, the same in every column: `styrform-nu`, `steg-i-drift-2020`. */
export const keyOf = (row: HTMLElement): string => row.dataset['rad'] ?? '';

/** An empty row in step with one that another column has: its heading, and why there is nothing. */
function makeTom(article: HTMLElement, model: HTMLElement): HTMLElement {
  const row = document.createElement('div');
  row.className = 'steg tom';
  row.dataset['rad'] = keyOf(model);
  for (const name of ['utgava', 'danu']) if (name in model.dataset) row.dataset[name] = model.dataset[name] ?? '';
  const head = model.querySelector('h3')?.cloneNode(true) as HTMLElement | undefined;
  if (!head) return row;
  head.querySelector('.liten')?.remove();
  const text = document.createElement('p');
  text.className = 'okant';
  const teman = article.querySelector<HTMLElement>(`[data-rad="teman-${CSS.escape(model.dataset['utgava'] ?? '')}"]`);
  text.textContent = teman?.dataset['tomt'] ?? '';
  row.append(head, text);
  return row;
}

/** Gives a column the rows that it lacks of those in use, each in its place. */
export function fillRows(
  article: HTMLElement,
  articles: readonly HTMLElement[],
  used: readonly string[],
  ordning: readonly string[],
): void {
  const own = rowsOf(article);
  const keys = new Set(own.map(keyOf));
  for (const key of used.filter((one) => !keys.has(one))) {
    const model = articles.flatMap(rowsOf).find((row) => keyOf(row) === key);
    const after = rowsOf(article).find((row) => ordning.indexOf(keyOf(row)) > ordning.indexOf(key));
    if (model) article.insertBefore(makeTom(article, model), after ?? null);
  }
}
