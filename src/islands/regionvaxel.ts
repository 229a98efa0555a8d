/** The switch that a phone shows one region at a time with. */
export function showVaxel(
  vaxel: HTMLElement,
  regioner: readonly { readonly id: string; readonly namn: string }[],
  framme: string,
  onVal: (id: string) => void,
): void {
  vaxel.hidden = regioner.length < 2;
  vaxel.replaceChildren(
    ...regioner.map(({ id, namn }) => {
      const made = document.createElement('button');
      made.type = 'button';
      made.textContent = namn;
      made.setAttribute('aria-pressed', String(id === framme));
      made.addEventListener('click', () => {
        onVal(id);
        vaxel.querySelector<HTMLElement>('[aria-pressed=true]')?.focus();
      });
      return made;
    }),
  );
}
