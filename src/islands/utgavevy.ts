/** Whether a line belongs to the edition on show; without one it is then and now, which the page has marked. */
export const isInVy = (line: HTMLElement, vy: string): boolean =>
  vy ? line.dataset['utgava'] === vy : 'danu' in line.dataset;

/** Shows the lines of one edition, or those of then and now. */
export function showUtgava(root: HTMLElement, vy: string): void {
  for (const line of root.querySelectorAll<HTMLElement>('[data-utgava]')) line.hidden = !isInVy(line, vy);
}
