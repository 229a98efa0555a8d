import { filterMening } from '../domain/mening/filter.ts';
import { antal } from '../domain/sprak.ts';
import { fillForm, onVy, readForm, saveVy } from './vyformular.ts';

/** What changed between two editions: shows the cells of one theme or one region, and keeps the choice in the address. */
class ForandringLista extends HTMLElement {
  private readonly form = this.querySelector('form')!;
  private readonly status = this.querySelector<HTMLElement>('[data-status]')!;
  private readonly slag = [...this.querySelectorAll<HTMLDetailsElement>('details[data-slag]')];
  private readonly attribut = [...this.querySelectorAll<HTMLDetailsElement>('details:not([data-slag])')];

  connectedCallback(): void {
    fillForm(this.form);
    onVy(this.form, () => saveVy(this.apply()));
    this.apply();
  }

  private apply(): Record<string, string> {
    const { tema = '', region = '' } = readForm(this.form);
    const alla = this.slag.reduce((sum, one) => sum + one.querySelectorAll('li').length, 0);
    const visade = this.slag.reduce((sum, one) => sum + this.showSlag(one, tema, region), 0);
    for (const one of this.attribut) this.showAttribut(one, tema, region);
    const valt = tema !== '' || region !== '';
    this.status.textContent = filterMening(visade, alla, ['ruta', 'rutor'], valt, {
      regioner: null,
      raknat: 'rutor',
    }).text;
    this.status.dataset['visade'] = String(visade);
    return { tema, region };
  }

  /** Shows what fits in one kind and unfolds it when something was asked for; how many fit. */
  private showSlag(slag: HTMLDetailsElement, tema: string, region: string): number {
    let n = 0;
    for (const group of slag.querySelectorAll<HTMLElement>('[data-tema]')) {
      const own = tema === '' || group.dataset['tema'] === tema;
      let shown = 0;
      for (const cell of group.querySelectorAll<HTMLElement>('li')) {
        cell.hidden = !own || (region !== '' && cell.dataset['region'] !== region);
        if (!cell.hidden) shown += 1;
      }
      group.hidden = shown === 0;
      n += shown;
    }
    slag.querySelector('[data-antal]')!.textContent = antal(n, 'ruta', 'rutor');
    slag.hidden = n === 0;
    if (tema || region) slag.open = n > 0;
    return n;
  }

  /** Attributes belong to regions, not to themes. */
  private showAttribut(attribut: HTMLDetailsElement, tema: string, region: string): void {
    const items = [...attribut.querySelectorAll<HTMLElement>('li')];
    for (const item of items) item.hidden = region !== '' && item.dataset['region'] !== region;
    const n = items.filter((item) => !item.hidden).length;
    attribut.querySelector('[data-antal]')!.textContent = `${antal(n, 'region', 'regioner')} med nyare uppgift`;
    attribut.hidden = n === 0 || (tema !== '' && region === '');
    if (region) attribut.open = n > 0;
  }
}

customElements.define('forandring-lista', ForandringLista);
