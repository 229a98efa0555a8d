import { svarAdress } from '../domain/adress.ts';
import { deladeAv, korslagen, korslageOf, readTeman, type Korslage } from '../domain/kors.ts';
import { korsMening } from '../domain/mening/kors.ts';
import { lista } from '../domain/sprak.ts';
import type { Niva } from '../schema/niva.ts';
import type { Svar } from '../schema/svar.ts';
import type { RegionId, TemaId } from '../schema/vokabular.ts';
import { citat, nyckelBesked } from '../domain/adressbesked.ts';
import { vag } from './bas.ts';
import { printAddress } from './print-address.ts';

/** What the page hands over: names, one pair of numbers a cell, and the statements with more than one theme. */
interface Korsdata {
  readonly teman: readonly (readonly [TemaId, string])[];
  readonly regioner: readonly (readonly [RegionId, string, readonly RegionId[]])[];
  readonly svar: readonly (readonly [Svar, string])[];
  readonly nivaer: readonly (readonly [Niva, string])[];
  readonly utgavor: readonly {
    readonly id: string;
    readonly ar: string;
    readonly namn: string;
    readonly slag: 'avslutad' | 'lopande';
    readonly rutor: Readonly<Record<string, readonly (readonly [number, number])[]>>;
    readonly uppgifter: readonly (readonly [
      region: RegionId,
      titel: string,
      teman: readonly number[],
      href: string,
      steg: string,
    ])[];
  }[];
}

/** So many unknown values are named. */
const MAX_BESKED = 4;

function make(name: string, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(name);
  element.append(...children);
  return element;
}
function link(href: string, text: string): HTMLAnchorElement {
  const made = document.createElement('a');
  made.href = vag(href);
  made.textContent = text;
  return made;
}

/** Two or three themes crossed: which regions say them in one statement, apart, or not all. */
class KorsTeman extends HTMLElement {
  private readonly data = JSON.parse(this.dataset['kors'] ?? '{}') as Korsdata;
  private readonly form = this.querySelector('form')!;

  private falt(namn: string): HTMLSelectElement {
    return this.form.elements.namedItem(namn) as HTMLSelectElement;
  }

  connectedCallback(): void {
    const sok = new URLSearchParams(location.search);
    const kanda = this.data.teman.map(([id]) => id);
    const { valda, okanda, fler } = readTeman(sok.get('tema') ?? '', kanda);
    // What the reader chose before the script came is kept, unless the address says another thing.
    if (sok.has('tema')) for (const [i, namn] of ['a', 'b', 'c'].entries()) this.falt(namn).value = valda[i] ?? '';
    const som = sok.get('som')?.toLowerCase() ?? '';
    const kand = this.data.regioner.some(([id]) => id === som);
    this.falt('som').value = kand ? som : '';
    const fel = [...okanda, ...(som && !kand ? [som] : [])];
    this.querySelector('[data-besked]')!.textContent = [
      ...fel.slice(0, MAX_BESKED).map((one) => `${citat(one)} finns inte.`),
      ...(fel.length > MAX_BESKED ? [`${fel.length - MAX_BESKED} till finns inte.`] : []),
      ...(fler.length > 0 ? [`Bara tre teman går att korsa: ${lista(fler.map(citat))} är inte med.`] : []),
      ...nyckelBesked(sok, ['tema', 'som']),
    ].join(' ');
    this.form.addEventListener('input', () => {
      this.querySelector('[data-besked]')!.textContent = '';
      this.save();
      this.show();
    });
    this.form.addEventListener('submit', (event) => event.preventDefault());
    this.show();
  }

  private valda(): TemaId[] {
    const alla = ['a', 'b', 'c'].map((namn) => this.falt(namn).value).filter((one) => one !== '');
    return [...new Set(alla)] as TemaId[];
  }

  private save(): void {
    const som = this.falt('som').value;
    const sok = [`tema=${this.valda().join(',')}`, ...(som ? [`som=${som}`] : [])].join('&');
    history.replaceState(history.state, '', `${location.pathname}?${sok}`);
  }

  private show(): void {
    printAddress();
    const valda = this.valda();
    const resultat = this.querySelector('[data-resultat]')!;
    const mening = this.querySelector('[data-korsmening]')!;
    if (valda.length < 2) {
      resultat.replaceChildren();
      mening.textContent =
        valda.length === 1
          ? 'Ett tema är valt. Välj minst ett till.'
          : 'Välj två eller tre teman, så ser du vilka regioner som tar upp dem i samma uppgift, var för sig eller inte alla.';
      return;
    }
    const namn = valda.map((id) => this.data.teman.find(([one]) => one === id)![1]);
    const som = this.data.regioner.find(([id]) => id === this.falt('som').value);
    const synliga = som ? [som[0], ...som[2]] : this.data.regioner.map(([id]) => id);
    const vyer = this.data.utgavor.toReversed().map((utgava) => {
      const rader = synliga.map((region) => this.rad(utgava, region, valda));
      return {
        utgava,
        rader,
        text: korsMening(
          rader.map(({ lage }) => lage),
          valda.length,
          utgava,
        ).text,
      };
    });
    mening.textContent = `${lista(namn.map((one) => `”${one}”`))}. ${vyer.map(({ text }) => text).join(' ')}`;
    resultat.replaceChildren(
      ...vyer.map(({ utgava, rader }) => {
        const grupper = (Object.keys(korslagen) as Korslage[]).flatMap((lage) => {
          const egna = rader.filter((rad) => rad.lage === lage);
          if (egna.length === 0) return [];
          return [make('h3', `${korslagen[lage]} (${egna.length})`), make('ul', ...egna.map(({ element }) => element))];
        });
        return make('section', make('h2', utgava.namn), ...grupper);
      }),
    );
  }

  private rad(utgava: Korsdata['utgavor'][number], region: RegionId, valda: readonly TemaId[]) {
    const index = valda.map((id) => this.data.teman.findIndex(([one]) => one === id));
    const rutor = index.map((i) => {
      const [svar, niva] = utgava.rutor[region]![i]!;
      return { svar: this.data.svar[svar]![0], niva: this.data.nivaer[niva]?.[0] ?? null };
    });
    const uppgifter = utgava.uppgifter
      .filter(([one]) => one === region)
      .map(([, titel, teman, href, steg]) => ({
        id: titel,
        titel,
        href,
        steg,
        teman: teman.map((i) => this.data.teman[i]![0]),
      }));
    const delade = deladeAv(uppgifter, valda);
    const lage = korslageOf(rutor, delade);
    const svar = index.map((i, plats) => {
      const [kod, niva] = utgava.rutor[region]![i]!;
      const steg = this.data.nivaer[niva];
      const text = `${this.data.teman[i]![1]}: ${this.data.svar[kod]![1].toLowerCase()}${steg ? `, som längst ${steg[1].toLowerCase()}` : ''}`;
      return make('li', link(`${svarAdress(valda[plats]!, region)}#${utgava.id}`, text));
    });
    const egna =
      lage === 'samma' ? delade.map(({ titel, href, steg }) => make('li', link(href, titel), ` (${steg})`)) : [];
    const regionnamn = this.data.regioner.find(([id]) => id === region)![1];
    // Each statement has come as far as it says; the theme as far as the farthest of all the region's statements.
    return { lage, element: make('li', make('strong', regionnamn), make('ul', ...egna, ...svar)) };
  }
}

customElements.define('kors-teman', KorsTeman);
