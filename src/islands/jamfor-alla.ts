import { jamforelseUnderlag } from './jamforelse-underlag.ts';
import { readRegionval, regionvalMeddelanden, writeRegionval } from '../domain/regionval.ts';
import { lista } from '../domain/sprak.ts';
import { printAddress } from './print-address.ts';
import { Regionvaljare } from './regionvaljare.ts';
import { showVaxel } from './regionvaxel.ts';
import { makeHopp, showUnderlag } from './underlag-vy.ts';
import { egenVag } from './bas.ts';

/** Two to six regions in all four parts and in time, as the address says; drawn from the same data as its documents. */
class JamforAlla extends HTMLElement {
  private readonly rubrik = this.querySelector('h1')!;
  private readonly plain = { titel: document.title, rubrik: this.rubrik.textContent ?? '' };
  private readonly lead = this.querySelector<HTMLElement>('[data-valda-mening]')!;
  private readonly plainLead = this.lead.textContent ?? '';
  private readonly vy = this.querySelector<HTMLSelectElement>('select[name=vy]');
  private valda: readonly string[] = [];
  private framme = '';
  private omgang = 0;
  private readonly picker = new Regionvaljare(this.querySelector('.regionval')!, (valda, tillagd) => {
    if (tillagd) this.framme = tillagd;
    this.valda = valda;
    this.save();
  });

  connectedCallback(): void {
    const vyer = [...(this.vy?.options ?? [])].map(({ value, text }) => ({ id: value, namn: text }));
    const val = readRegionval(
      new URLSearchParams(location.search),
      this.picker.regioner,
      vyer.filter(({ id }) => id !== ''),
    );
    this.valda = val.valda;
    if (this.vy) this.vy.value = val.vy;
    this.picker.open = this.valda.length < 2;
    this.vy?.addEventListener('change', () => this.save());
    this.vy?.form?.addEventListener('submit', (event) => event.preventDefault());
    const { regioner } = this.picker;
    const besked = regionvalMeddelanden(val, (id) => this.picker.namn(id), regioner.length, 'Inga regioner är valda.');
    void this.show(besked);
  }

  private save(): void {
    history.replaceState(history.state, '', location.pathname + writeRegionval(this.valda, this.vy?.value));
    void this.show([]);
  }

  private tell(besked: readonly string[]): void {
    const box = this.querySelector<HTMLElement>('[data-besked]')!;
    const text = besked.join(' ');
    box.hidden = text === '';
    if (box.textContent !== text) box.textContent = text;
  }

  private async show(besked: readonly string[]): Promise<void> {
    printAddress();
    const { valda, picker } = this;
    const turn = ++this.omgang;
    const namn = lista(valda.map((id) => picker.namn(id)));
    picker.show(valda);
    if (!valda.includes(this.framme)) this.framme = valda[0] ?? '';
    const nog = valda.length > 1;
    this.dataset['samlad'] = egenVag(location.pathname) + writeRegionval(valda, this.vy?.value);
    this.rubrik.textContent = nog ? `${namn} sida vid sida` : this.plain.rubrik;
    document.title = nog ? `${namn}: ${this.plain.titel}` : this.plain.titel;
    this.querySelector<HTMLElement>('[data-citera]')!.dataset['titel'] = this.rubrik.textContent;
    for (const link of this.querySelectorAll<HTMLAnchorElement>('[data-delar] a'))
      link.search = writeRegionval(valda, this.vy?.value);
    for (const one of this.querySelectorAll<HTMLElement>('[data-utan-val]')) one.hidden = nog;
    const en = valda.length === 1 ? [`${namn} är vald. Välj minst en region till.`] : [];
    this.tell([...besked, ...en]);
    this.showSwitch();
    const place = this.querySelector<HTMLElement>('[data-dokument]')!;
    if (!nog) {
      place.replaceChildren();
      this.lead.textContent = this.plainLead;
      return;
    }
    try {
      const { underlag, svar } = await jamforelseUnderlag({ regioner: valda, del: null, vy: this.vy?.value ?? '' }, 2);
      if (turn !== this.omgang) return;
      this.lead.textContent = svar;
      const delar = showUnderlag(underlag);
      place.replaceChildren(makeHopp(delar), ...delar);
      this.dataset['klar'] = valda.join(',');
    } catch {
      if (turn === this.omgang) this.tell(['Uppgifterna kunde inte hämtas. Ladda om sidan och försök igen.']);
    }
  }

  private showSwitch(): void {
    const regioner = this.valda.map((id) => ({ id, namn: this.picker.namn(id) }));
    const place = this.querySelector<HTMLElement>('[data-dokument]')!;
    place.dataset['framme'] = String(this.valda.indexOf(this.framme));
    showVaxel(this.querySelector('[data-vaxel]')!, regioner, this.framme, (id) => {
      this.framme = id;
      this.showSwitch();
    });
  }
}

customElements.define('jamfor-alla', JamforAlla);
