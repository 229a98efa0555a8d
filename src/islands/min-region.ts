import { citat, nyckelBesked } from '../domain/adressbesked.ts';
import { isFran, nyaSedan, readBesok } from '../domain/besok.ts';
import type { Komponenter } from '../domain/liknande-regioner.ts';
import { antal, datumText, lista } from '../domain/sprak.ts';
import { orderLika, type Vikter } from '../domain/viktad-likhet.ts';
import { showAdressbesked } from './adressbesked.ts';
import { vag } from './bas.ts';

const nyckel = (region: string): string => `narvardsatlas-besok-${region}`;

/** What a browser that keeps nothing gives: the page works, without memory. */
const lager = {
  get: (key: string): string | null => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  },
  set: (key: string, text: string): void => {
    try {
      localStorage.setItem(key, text);
    } catch {
      // A full or closed store only means that the visit is not remembered.
    }
  },
  clear: (): void => {
    try {
      for (const key of Object.keys(localStorage)) if (key.startsWith(nyckel(''))) localStorage.removeItem(key);
    } catch {
      // There is nothing to forget.
    }
  },
};

/** So many regions may be compared with at once. */
const MAX_MED = 3;

/** One region against all: leads an address with `?region=` on, tells what is new and weighs likeness anew. */
class MinRegion extends HTMLElement {
  connectedCallback(): void {
    if ('val' in this.dataset) this.leadOn();
    else {
      this.showNew();
      this.weigh();
      this.showMed();
    }
  }

  private leadOn(): void {
    const sok = [...new URLSearchParams(location.search)].filter(([key]) => /^region\d*$/.test(key));
    const [forst, ...fler] = sok.map(([, value]) => value.toLowerCase());
    if (!forst) return;
    const link = this.querySelector<HTMLAnchorElement>(`[data-region="${CSS.escape(forst)}"]`);
    if (link) location.replace(link.href + (fler.length > 0 ? `?med=${fler.map(encodeURIComponent).join(',')}` : ''));
    else this.querySelector('[data-besked]')!.textContent = `Regionen ${citat(forst)} finns inte. Välj en i listan.`;
  }

  private showNew(): void {
    const region = this.dataset['sida'] ?? '';
    const rader = [...this.querySelectorAll<HTMLElement>('[data-nytt] > li')];
    const ids = rader.map((rad) => rad.dataset['id'] ?? '');
    const besok = readBesok(lager.get(nyckel(region)));
    const nya = new Set(nyaSedan(ids, besok));
    for (const rad of rader) {
      if (!nya.has(rad.dataset['id'] ?? '')) continue;
      const mark = document.createElement('strong');
      mark.textContent = 'Ny sedan ditt besök. ';
      rad.prepend(mark);
    }
    lager.set(nyckel(region), JSON.stringify({ dag: new Date().toISOString().slice(0, 10), sedda: ids }));
    const status = this.querySelector<HTMLElement>('[data-status]')!;
    status.textContent =
      besok === null
        ? 'Atlasen minns inget tidigare besök här på den här enheten.'
        : `${nya.size === 0 ? 'Inga uppgifter' : antal(nya.size, 'uppgift', 'uppgifter')} har tillkommit i atlasen sedan ditt besök den ${datumText(besok.dag)}.`;
    const form = this.querySelector<HTMLFormElement>('[data-sedan]')!;
    const show = (): void => {
      const dag = form.querySelector('input')!.value;
      for (const rad of rader) rad.hidden = !isFran(rad.dataset['datum'] ?? '', dag);
      const kvar = rader.filter((rad) => !rad.hidden).length;
      status.textContent =
        dag === ''
          ? `Visar alla ${antal(rader.length, 'uppgift', 'uppgifter')}.`
          : `${antal(kvar, 'uppgift', 'uppgifter')} av ${rader.length} är från den ${datumText(dag)} eller senare, eller saknar datum.`;
    };
    form.addEventListener('input', show);
    form.addEventListener('reset', () => setTimeout(show));
    form.addEventListener('submit', (event) => event.preventDefault());
    this.querySelector('[data-glom]')!.addEventListener('click', () => {
      lager.clear();
      status.textContent = 'Dina besök är glömda på den här enheten.';
    });
  }

  /** The regions that the address asks to see beside this one: marked in the list, with a way to compare them. */
  private showMed(): void {
    const sok = new URLSearchParams(location.search);
    const med = (sok.get('med') ?? '').split(',').filter(Boolean);
    const radOf = (id: string): HTMLElement | null =>
      this.querySelector<HTMLElement>(`[data-lika] > [data-region="${CSS.escape(id)}"]`);
    const rader = med.slice(0, MAX_MED).flatMap((id) => radOf(id) ?? []);
    const okanda = med.filter((id) => radOf(id) === null && id !== this.dataset['sida']).slice(0, MAX_MED);
    showAdressbesked(this.querySelector('[data-med]')!, [
      ...okanda.map((id) => `Regionen ${citat(id)} finns inte.`),
      ...(med.length > MAX_MED ? ['Bara tre regioner går att ta med.'] : []),
      ...nyckelBesked(sok, ['med']),
    ]);
    if (rader.length === 0) return;
    for (const rad of rader) rad.classList.add('vald');
    const link = document.createElement('a');
    const namn = rader.map((rad) => rad.querySelector('a')?.textContent ?? '');
    link.href = vag(
      `/jamfor/malbild/?regioner=${[this.dataset['sida'], ...rader.map((rad) => rad.dataset['region'])].join(',')}`,
    );
    link.textContent = `Jämför med ${lista(namn)} sida vid sida`;
    const rad = this.querySelector<HTMLElement>('[data-med]')!;
    rad.hidden = false;
    rad.append(link);
  }

  private weigh(): void {
    const form = this.querySelector<HTMLFormElement>('[data-vikter]')!;
    const list = this.querySelector<HTMLElement>('[data-lika]')!;
    const rader = [...list.children].map((rad) => ({
      rad,
      komponenter: JSON.parse((rad as HTMLElement).dataset['delar'] ?? '{}') as Komponenter,
    }));
    const show = (): void => {
      const falt = [...form.querySelectorAll('input')];
      for (const one of falt) one.parentElement!.querySelector('output')!.textContent = one.value;
      const vikter = Object.fromEntries(falt.map(({ name, value }) => [name, Number(value)])) as unknown as Vikter;
      const ordnade = orderLika(rader, vikter);
      list.append(...ordnade.map(({ rad }) => rad));
      const forst = ordnade.slice(0, 3).map(({ rad }) => rad.querySelector('a')?.textContent);
      this.querySelector('[data-likastatus]')!.textContent = falt.every(({ value }) => value === '0')
        ? 'Inget väger något, så ingen region är mer lik än en annan.'
        : `Mest lika med dina vikter: ${forst.join(', ')}.`;
    };
    form.addEventListener('input', show);
    form.addEventListener('reset', () => setTimeout(show));
    form.addEventListener('submit', (event) => event.preventDefault());
  }
}

customElements.define('min-region', MinRegion);
