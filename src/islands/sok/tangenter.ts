/** `/` goes to the search field; the arrows go from hit to hit; Enter follows the link that has focus. */
export function handleTangent(event: KeyboardEvent, root: HTMLElement, input: HTMLInputElement): void {
  const target = event.target instanceof HTMLElement ? event.target : null;
  const writes = target?.matches('input:not([type=checkbox]), select, textarea') ?? false;
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  if (event.key === '/' && !writes) {
    event.preventDefault();
    input.focus();
    input.select();
  }
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const links = [...root.querySelectorAll<HTMLAnchorElement>('[data-search-results] > * a')];
  const at = target instanceof HTMLAnchorElement ? links.indexOf(target) : -1;
  if (step === 0 || links.length === 0 || (at < 0 && !(target === input && step === 1))) return;
  event.preventDefault();
  if (at === 0 && step === -1) input.focus();
  else links[at + step]?.focus();
}
