import type { Paketfakta } from '../data/paket.ts';
import { datumText, tal } from '../domain/sprak.ts';
import { loadFakta, Platsbrist, readSparad, saknas, saveAtlas, removeAtlas, type Sparad } from './offline-lager.ts';

const megabyte = (byte: number): string => `${tal(Math.ceil(byte / 100_000) / 10)}\u00a0MB`;
const utgava = ({ version, datum }: Paketfakta): string => `version ${version}, ${datumText(datum)}`;

/** Saves the atlas on the reader's device when asked to, updates it and takes it away. */
class OfflineAtlas extends HTMLElement {
  private avbrott: AbortController | undefined;

  private hook<E extends HTMLElement = HTMLButtonElement>(name: string): E {
    return this.querySelector<E>(`[data-offline="${name}"]`)!;
  }

  connectedCallback(): void {
    const lack = saknas();
    if (lack !== null) {
      this.say(`Här går det inte att spara atlasen: det kräver ${lack}.`);
      return;
    }
    this.hook('spara').addEventListener('click', () => void this.save());
    this.hook('avbryt').addEventListener('click', () => this.avbrott?.abort());
    this.hook('bort').addEventListener('click', () => void this.takeAway());
    void this.show();
  }

  private say(text: string): void {
    this.hook('status').textContent = text;
  }

  /** What can be done now: nothing that is not offered is seen. */
  private offer(knappar: Readonly<Partial<Record<'spara' | 'avbryt' | 'bort', string>>>): void {
    for (const name of ['spara', 'avbryt', 'bort'] as const) {
      const text = knappar[name];
      this.hook(name).hidden = text === undefined;
      if (text !== undefined) this.hook(name).textContent = text;
    }
    this.hook<HTMLProgressElement>('framsteg').hidden = knappar.avbryt === undefined;
  }

  /** Tells how it stands, and what can be done about it. */
  private async show(forst = ''): Promise<void> {
    const [fakta, sparad] = await Promise.all([loadFakta().catch(() => null), readSparad().catch(() => null)]);
    const before = forst && `${forst} `;
    if (!sparad) {
      this.say(
        before + (fakta ? storlek(fakta) : 'Nätet svarar inte, så storleken går inte att säga. Ladda om sidan.'),
      );
      this.offer(fakta ? { spara: 'Spara atlasen för läsning utan nät' } : {});
      return;
    }
    const nyare = fakta !== null && fakta.summa !== sparad.summa;
    const lage = fakta === null ? ' Nätet svarar inte, så det går inte att se om något nyare finns.' : '';
    this.say(before + sparadText(sparad) + (nyare ? ` En nyare finns. ${storlek(fakta)}` : lage));
    this.offer({ ...(nyare ? { spara: 'Uppdatera det sparade' } : {}), bort: 'Ta bort det sparade' });
  }

  private async save(): Promise<void> {
    this.avbrott = new AbortController();
    const { signal } = this.avbrott;
    const framsteg = this.hook<HTMLProgressElement>('framsteg');
    this.say('Sparar …');
    this.offer({ avbryt: 'Avbryt' });
    try {
      const fakta = await loadFakta();
      framsteg.max = fakta.filer;
      framsteg.value = 0;
      await saveAtlas(fakta, (antal) => (framsteg.value = antal), signal);
      await this.show('Klart.');
    } catch (error) {
      await this.show(orsak(error, signal.aborted));
    }
  }

  private async takeAway(): Promise<void> {
    this.offer({});
    try {
      await removeAtlas();
      await this.show('Det sparade är borttaget.');
    } catch {
      await this.show('Det sparade kunde inte tas bort. Töm webbplatsens data i webbläsarens inställningar.');
    }
  }
}

const storlek = ({ packad, byte }: Paketfakta): string =>
  `Det är ${megabyte(packad)} att hämta och tar omkring ${megabyte(byte)} på enheten.`;

const sparadText = (sparad: Sparad): string =>
  `Atlasen är sparad på enheten sedan den ${datumText(sparad.sparad)}: ${utgava(sparad)}. Den går att läsa och söka i utan nät.`;

function orsak(error: unknown, avbruten: boolean): string {
  if (avbruten) return 'Avbrutet. Inget nytt är sparat.';
  if (error instanceof Platsbrist) return 'Det finns inte plats nog på enheten. Inget nytt är sparat.';
  return 'Det gick inte att spara: något nådde inte fram. Inget nytt är sparat. Försök igen.';
}

customElements.define('offline-atlas', OfflineAtlas);
