import { tidslinjeAntal } from '../domain/mening/tidslinje.ts';
import { fillForm, onVy, saveVy } from './vyformular.ts';

/** The list of events: shows the filter, hides what does not match, counts in words and keeps the choice in the address. */
class HandelseFilter extends HTMLElement {
  private form: HTMLFormElement | null = null;

  connectedCallback(): void {
    this.form = this.querySelector('form');
    if (!this.form) return;
    this.form.hidden = false;
    fillForm(this.form);
    onVy(this.form, () => this.apply(true));
    if (location.search) this.apply(false);
  }

  private selects(): HTMLSelectElement[] {
    return [...(this.form?.querySelectorAll('select') ?? [])];
  }

  private apply(remember: boolean): void {
    const chosen = this.selects().filter((select) => select.value !== '');
    const ar = chosen.find((select) => select.name === 'ar')?.value;
    const wanted = chosen.filter((select) => select.name !== 'ar');
    let shown = 0;
    let dokument = 0;
    for (const section of this.querySelectorAll<HTMLElement>('[data-ar]')) {
      const rightYear = ar === undefined || section.dataset['ar'] === ar;
      let left = 0;
      for (const item of section.querySelectorAll<HTMLElement>('li[data-region]')) {
        item.hidden = !(
          rightYear && wanted.every(({ name, value }) => (item.dataset[name] ?? '').split(' ').includes(value))
        );
        if (item.hidden) continue;
        left += 1;
        if ('dokument' in item.dataset) dokument += 1;
      }
      section.hidden = left === 0;
      shown += left;
    }
    this.say(shown - dokument, dokument);
    for (const nav of this.querySelectorAll<HTMLElement>('nav')) nav.hidden = chosen.length > 0;
    if (!remember) return;
    saveVy(Object.fromEntries(chosen.map(({ name, value }) => [name, value])));
  }

  private say(handelser: number, dokument: number): void {
    const status = this.querySelector('[data-antal]');
    if (!status) return;
    status.textContent = tidslinjeAntal(handelser, dokument).text;
  }
}

customElements.define('handelse-filter', HandelseFilter);
