import { addRad, readAdresser, readSamling, samlingAdress, samlingUnderlag, writeSamling } from '../domain/samling.ts';
import type { SamlingRad } from '../domain/samling.ts';
import { underlagMarkdown } from '../domain/underlag.ts';
import { loadSamling, makeButton, readPage, saveFile, saveSamling } from './samling-lager.ts';

async function fetchRad(adress: string): Promise<SamlingRad> {
  const response = await fetch(adress);
  if (!response.ok) return { adress, titel: `Sidan finns inte: ${adress}`, svar: '', hanvisning: '', not: '' };
  return readPage(new DOMParser().parseFromString(await response.text(), 'text/html'), adress);
}

/** The reader's collection: shows the one on this device, or the one that the address names. */
class MinSamling extends HTMLElement {
  private rader: SamlingRad[] = [];
  private shared = false;

  connectedCallback(): void {
    const shared = readAdresser(location.search);
    this.shared = shared.length > 0;
    this.querySelector('[data-samling-fil]')?.addEventListener('change', (event) => void this.open(event));
    if (!this.shared) {
      this.show(loadSamling());
      return;
    }
    this.say('Hämtar sidorna …');
    void Promise.all(shared.map(fetchRad))
      .then((rader) => this.show(rader))
      .catch(() => this.say('Sidorna kunde inte hämtas. Ladda om och försök igen.'));
  }

  private say(text: string): void {
    const status = this.querySelector('[data-samling-status]');
    if (status) status.textContent = text;
  }

  private change(rader: SamlingRad[]): void {
    if (!this.shared && !saveSamling(rader)) this.say('Webbläsaren tillåter inte att samlingen sparas.');
    this.show(rader);
  }

  private async open(event: Event): Promise<void> {
    const [file] = (event.target as HTMLInputElement).files ?? [];
    const rader = file ? readSamling(await file.text()) : null;
    if (!rader) {
      this.say('Filen är ingen samling från Närvårdsatlas.');
      return;
    }
    this.shared = false;
    this.change(rader.reduce(addRad, loadSamling()));
  }

  private show(rader: SamlingRad[]): void {
    this.rader = rader;
    const count = rader.length === 1 ? '1 sida' : `${rader.length} sidor`;
    if (this.shared) this.say(`En delad samling med ${count}. Den är inte sparad på din enhet.`);
    else this.say(rader.length > 0 ? `${count} i samlingen.` : 'Samlingen är tom.');
    this.querySelector('[data-samling-lista]')?.replaceChildren(...rader.map((rad) => this.row(rad)));
    this.querySelector('[data-samling-verktyg]')?.replaceChildren(...(rader.length > 0 ? this.tools() : []));
  }

  private row(rad: SamlingRad): HTMLLIElement {
    const row = document.createElement('li');
    const heading = document.createElement('h2');
    const link = document.createElement('a');
    const answer = document.createElement('p');
    const source = document.createElement('p');
    link.href = rad.adress;
    link.textContent = rad.titel;
    answer.textContent = rad.svar;
    source.className = 'meta';
    source.textContent = rad.hanvisning;
    heading.append(link);
    row.append(heading, answer, source);
    if (this.shared) return row;
    const label = document.createElement('label');
    const note = document.createElement('textarea');
    label.textContent = 'Egen anteckning';
    note.value = rad.not;
    note.rows = 2;
    note.addEventListener('input', () => {
      this.rader = this.rader.map((one) => (one.adress === rad.adress ? { ...one, not: note.value } : one));
      saveSamling(this.rader);
    });
    label.append(note);
    const remove = makeButton('Ta bort', () => this.change(this.rader.filter(({ adress }) => adress !== rad.adress)));
    remove.setAttribute('aria-label', `Ta bort ${rad.titel}`);
    row.append(label, remove);
    return row;
  }

  private tools(): HTMLElement[] {
    const share = (): void => {
      const address = new URL(samlingAdress(this.rader), location.href).href;
      navigator.clipboard
        .writeText(address)
        .then(() => this.say('Adressen är kopierad. Anteckningarna följer inte med.'))
        .catch(() => this.say(`Kopiera adressen: ${address}`));
    };
    const keep = (): void => {
      this.shared = false;
      history.replaceState(null, '', '/samling/');
      this.change(this.rader.reduce(addRad, loadSamling()));
    };
    const memo = () => samlingUnderlag(this.rader, location.origin);
    const markdown = (): void => saveFile(underlagMarkdown(memo()), 'underlag.md', 'text/markdown;charset=utf-8');
    const docx = (): void => {
      this.say('Skapar dokumentet …');
      import('../data/underlag-docx.ts')
        .then(({ underlagDocx }) => underlagDocx(memo()))
        .then((blob) => {
          saveFile(blob, 'underlag.docx', blob.type);
          this.say('Dokumentet är klart.');
        })
        .catch(() => this.say('Dokumentet kunde inte skapas. Hämta Markdown i stället.'));
    };
    return [
      ...(this.shared ? [makeButton('Lägg till i min samling', keep)] : []),
      makeButton('Kopiera delbar adress', share),
      makeButton('Hämta som Word', docx),
      makeButton('Hämta som Markdown', markdown),
      makeButton('Spara som fil', () => saveFile(writeSamling(this.rader), 'samling.json', 'application/json')),
      makeButton('Skriv ut', () => print()),
      ...(this.shared ? [] : [makeButton('Töm samlingen', () => this.change([]))]),
    ];
  }
}

customElements.define('min-samling', MinSamling);
