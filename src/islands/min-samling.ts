import { readAdresser, samlingGranser, type DeladSamling, type SamlingRad } from '../domain/samling.ts';
import { addRad, addRader, plainRad, putRad, removeRad, samlingRader, type VisadRad } from '../domain/samling-merge.ts';
import { readSamlingsfil } from '../domain/samling-lasning.ts';
import { antal, tal } from '../domain/sprak.ts';
import { guardLeave, onSamling, openLager } from './samling-lager.ts';
import { fetchRader } from './samling-hamtning.ts';
import { radVy, type RadVy } from './samling-rad.ts';
import { showMemo, takeAlong, undoBox, unreadBox, unsavedBox } from './samling-verktyg.ts';
import { nextTask } from './sok/next-task.ts';
import { makeButton } from './save-file.ts';
import { vag } from './bas.ts';

/** Rows put on show at a time: about what can be drawn without holding the page. */
const AT_A_TIME = 20;
const sidor = (n: number): string => antal(n, 'sida', 'sidor');

/** The reader's collection: shows the one on this device, or the one that the address names. */
class MinSamling extends HTMLElement {
  private readonly lager = openLager();
  /** The collection of the address; `null` when the reader's own is on show. */
  private delad: VisadRad[] | null = null;
  /** Row views by address; that of a removed page stays, should the removal be undone. */
  private vyer = new Map<string, RadVy>();
  /** What was removed and can be put back, the latest last. */
  private readonly borttaget: VisadRad[][] = [];
  private anmarkningar: readonly string[] = [];
  private omgang = 0;

  connectedCallback(): void {
    this.querySelector('[data-samling-fil]')?.addEventListener('change', (event) => void this.open(event));
    onSamling(() => this.render());
    const { adresser, utom, anmarkningar } = readAdresser(location.search);
    this.anmarkningar = anmarkningar;
    if (adresser.length > 0) void this.openShared(adresser, utom);
    else {
      if (anmarkningar.length > 0)
        this.anmarkningar = [...anmarkningar, 'Adressen namnger inget att visa. Här är din egen samling.'];
      this.render();
    }
  }

  private async openShared(adresser: readonly string[], utom: DeladSamling['utom']): Promise<void> {
    this.delad = [];
    this.say('Hämtar sidorna …');
    const { rader, anmarkningar } = await fetchRader(adresser);
    this.delad = rader.map((rad, i) => ({
      ...plainRad({ ...rad, utom: utom.get(rad.adress) ?? [] }),
      tillagd: i,
      delad: false,
    }));
    this.anmarkningar = [...this.anmarkningar, ...anmarkningar];
    this.render();
  }

  private hook(name: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(`[data-samling-${name}]`);
  }
  private say(text: string): void {
    const status = this.hook('status');
    if (status && status.textContent !== text) status.textContent = text;
  }
  /** Fills a box; only when it says something new, so that it is not read aloud again. */
  private fill(name: string, content: readonly HTMLElement[]): void {
    const box = this.hook(name);
    const text = content.map((one) => one.textContent).join('');
    if (!box || box.dataset['sagt'] === text) return;
    box.dataset['sagt'] = text;
    box.hidden = content.length === 0;
    box.replaceChildren(...content);
  }

  private rader(): VisadRad[] {
    return this.delad ?? samlingRader(this.lager.samling);
  }
  /** The rows with what stands in their fields, saved or not. */
  private readonly onShow = (): SamlingRad[] =>
    this.rader()
      .map((rad) => ({ ...rad, not: this.vyer.get(rad.adress)?.utkast() ?? rad.not }))
      .map(plainRad);

  private async open(event: Event): Promise<void> {
    const field = event.target as HTMLInputElement;
    const [file] = field.files ?? [];
    if (!file) return;
    const refuse = (why: string): void => this.say(`${why} Inget i samlingen är ändrat.`);
    if (file.size > samlingGranser.fil)
      return refuse(`Filen är större än ${tal(samlingGranser.fil / 1_000_000)} MB, som är gränsen.`);
    const read = readSamlingsfil(await file.text().catch(() => ''));
    field.value = '';
    if (!read) return refuse('Filen är ingen samling från Närvårdsatlas.');
    this.leaveShared();
    this.anmarkningar = read.anmarkningar.map((one) => `I filen: ${one}`);
    this.add(read.innehall, 'Filen är tillagd');
  }

  private leaveShared(): void {
    if (this.delad) history.replaceState(null, '', vag('/samling/'));
    this.delad = null;
    this.vyer = new Map();
  }

  private add(rader: readonly SamlingRad[], done: string): void {
    let said = '';
    this.lager.change((samling, penna) => {
      const { samling: after, nya, fanns, utanPlats } = addRader(samling, rader, penna);
      said = `${done}: ${nya === 1 ? '1 ny sida' : `${tal(nya)} nya sidor`}${fanns > 0 ? `, ${tal(fanns)} fanns redan` : ''}.`;
      if (utanPlats > 0)
        this.anmarkningar = [
          ...this.anmarkningar,
          `${sidor(utanPlats)} fick inte plats. En samling rymmer ${tal(samlingGranser.sidor)}.`,
        ];
      return after;
    });
    this.render();
    if (this.lager.fel === null) this.say(`${said} ${this.count()}`);
  }

  private takeAway(rader: readonly VisadRad[]): void {
    this.borttaget.push([...rader]);
    this.lager.change((samling) => rader.reduce((rest, { adress }) => removeRad(rest, adress), samling));
    this.render();
    this.hook('angra')?.querySelector('button')?.focus();
  }

  private undo(): void {
    const rader = this.borttaget.pop() ?? [];
    this.lager.change((samling, penna) => rader.reduce((rest, rad) => addRad(rest, rad, penna, rad.tillagd), samling));
    this.render();
    if (this.lager.fel === null)
      this.say(`${rader.length === 1 ? '1 sida är' : `${tal(rader.length)} sidor är`} tillbaka. ${this.count()}`);
    const first = rader[0] && this.vyer.get(rader[0].adress)?.element.querySelector('a');
    (this.hook('angra')?.querySelector('button') ?? first)?.focus();
  }

  private writeNot(adress: string, not: string): void {
    const rad = this.rader().find((one) => one.adress === adress);
    if (rad && not.length <= samlingGranser.not)
      this.lager.change((samling, penna) => putRad(samling, { ...rad, not }, penna));
    this.render();
  }

  private leaveOut(adress: string, utom: readonly string[]): void {
    const rad = this.rader().find((one) => one.adress === adress);
    if (rad) this.lager.change((samling, penna) => putRad(samling, { ...rad, utom }, penna));
    this.render();
  }

  private count(): string {
    const n = this.rader().length;
    if (this.delad) return `En delad samling med ${sidor(n)}. Den är inte sparad på din enhet.`;
    const { fel, samling } = this.lager;
    if (fel !== null && samling.size === 0) return 'Samlingen på enheten gick inte att läsa.';
    if (fel !== null) return `${sidor(n)}, inte ${n === 1 ? 'sparad' : 'sparade'}.`;
    return n > 0 ? `${sidor(n)} i samlingen.` : 'Samlingen är tom.';
  }

  private render(): void {
    const rader = this.rader();
    const memo = this.hook('underlag');
    // A memo that is no longer what would be fetched.
    if (memo && memo.dataset['av'] !== JSON.stringify(this.onShow())) memo.hidden = true;
    void this.list(rader);
    const lada = { rader: this.onShow, say: (text: string) => this.say(text) };
    const unsaved = this.delad && this.lager.samling.size === 0 ? [] : unsavedBox(this.lager, lada, () => this.retry());
    this.fill('varning', unsaved);
    this.fill(
      'olast',
      unreadBox(this.lager, () => this.render()),
    );
    this.fill(
      'anmarkningar',
      this.anmarkningar.map((text) => Object.assign(document.createElement('p'), { textContent: text })),
    );
    this.fill('angra', this.delad ? [] : undoBox(this.borttaget.at(-1), () => this.undo()));
    this.fill('verktyg', rader.length > 0 ? this.tools(lada) : []);
    this.say(this.count());
    const draft = rader.some(({ adress }) => this.vyer.get(adress)?.utkast() != null);
    guardLeave(draft || (this.lager.fel !== null && this.lager.samling.size > 0));
  }

  /** Draws the rows a piece at a time; those that stand stay where they are, with what the reader is writing. */
  private async list(rader: readonly VisadRad[]): Promise<void> {
    const list = this.hook('lista');
    const turn = ++this.omgang;
    if (!list) return;
    list.toggleAttribute('data-manga', rader.length > AT_A_TIME);
    const own = this.delad === null;
    const handelser = {
      onNot: (adress: string, not: string) => this.writeNot(adress, not),
      onUtom: (adress: string, utom: readonly string[]) => this.leaveOut(adress, utom),
      onRemove: (adress: string) => this.takeAway(this.rader().filter((one) => one.adress === adress)),
    };
    const wanted = new Map(
      rader.map((rad) => [rad, this.vyer.get(rad.adress) ?? radVy(rad.adress, own ? handelser : null)]),
    );
    const elements = new Set<Element>([...wanted.values()].map(({ element }) => element));
    for (const one of [...list.children]) if (!elements.has(one)) one.remove();
    for (const [i, [rad, vy]] of [...wanted].entries()) {
      if (i > 0 && i % AT_A_TIME === 0) {
        await nextTask();
        if (turn !== this.omgang) return;
      }
      this.vyer.set(rad.adress, vy);
      vy.update(rad);
      if (list.children[i] !== vy.element) list.insertBefore(vy.element, list.children[i] ?? null);
    }
  }

  private retry(): void {
    // Asked for by the reader, so also a device that was cleared is filled again.
    this.lager.change((samling) => samling);
    this.render();
  }

  private emptyButton(): HTMLElement {
    const made = makeButton('Töm samlingen', () => this.takeAway(this.rader()));
    made.classList.add('tom-knapp');
    return made;
  }

  private async showMemo(lada: Parameters<typeof takeAlong>[0], print: boolean): Promise<void> {
    const place = this.hook('underlag');
    if (!place || !(await showMemo(lada, place))) return;
    place.dataset['av'] = JSON.stringify(lada.rader());
    if (print) window.print();
    else place.querySelector('h2')?.scrollIntoView();
  }

  private tools(lada: Parameters<typeof takeAlong>[0]): HTMLElement[] {
    const keep = (): void => {
      const rader = this.onShow();
      this.leaveShared();
      this.add(rader, 'Samlingen är tillagd');
    };
    return [
      ...(this.delad ? [makeButton('Lägg till i min samling', keep)] : []),
      ...takeAlong(lada, (print) => void this.showMemo(lada, print)),
      ...(this.delad ? [] : [this.emptyButton()]),
    ];
  }
}

customElements.define('min-samling', MinSamling);
