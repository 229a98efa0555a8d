/** Tells, before an element, what in the address the page could not show; nothing when all is well. */
export function showAdressbesked(before: Element, besked: readonly string[]): void {
  const old = before.previousElementSibling;
  const box = old instanceof HTMLElement && 'adressbesked' in old.dataset ? old : document.createElement('p');
  if (besked.length === 0) {
    box.remove();
    return;
  }
  box.className = 'not';
  box.dataset['adressbesked'] = '';
  box.setAttribute('role', 'status');
  box.textContent = besked.join(' ');
  before.before(box);
}
