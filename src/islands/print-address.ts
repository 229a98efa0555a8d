/** Lets the head of a printed page carry the address of the view on show. */
export function printAddress(): void {
  const head = document.querySelector<HTMLElement>('[data-tryck]');
  if (head) head.dataset['tryck'] = head.dataset['tryck']?.replace(/^\S+/, location.href) ?? '';
}
