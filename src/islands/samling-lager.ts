import { samlingGranser, type SamlingRad } from '../domain/samling.ts';
import { mergeSamling, writeSamling, type Penna, type Samling } from '../domain/samling-merge.ts';
import { readSamling } from '../domain/samling-lasning.ts';

const KEY = 'narvardsatlas-samling';
/** Copies of what could not be read: `narvardsatlas-samling-olast-1` and on. */
const copyKeys = Array.from({ length: 5 }, (_, i) => `${KEY}-olast-${i + 1}`);

/**
 * Why the collection in the page is not the one on the device: no room; storage closed; the device's was cleared; or
 * what lies there cannot be read and there is no room for a copy of it.
 */
export type Sparfel = 'full' | 'stangd' | 'borta' | 'olast';

/** The part of the browser's storage that is used. */
export type Lagring = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const isFull = (error: unknown): boolean => /quota/i.test(String((error as { name?: unknown } | null)?.name));

/**
 * The reader's collection, as this page knows it and as it lies on the device. What is in the page is never dropped:
 * each read joins the two and each write is preceded by a read, so tabs do not undo each other.
 */
export class SamlingLager {
  private minne: Samling = new Map();
  private sedd: string | null = null;
  private lasta: Samling = new Map();
  private hel = true;
  private brist: Sparfel | null = null;
  private svinn: readonly string[] = [];

  private readonly lagring: () => Lagring;
  private readonly penna: () => Penna;

  /** @param lagring opens the storage; throws where the browser has closed it */
  constructor(lagring: () => Lagring, penna: () => Penna) {
    this.lagring = lagring;
    this.penna = penna;
    this.sync();
  }

  /** The collection as it stands in the page. */
  get samling(): Samling {
    return this.minne;
  }
  /** Why the page's collection is not saved; `null` when it is. */
  get fel(): Sparfel | null {
    return this.brist;
  }
  /** What on the device could not be read whole, one sentence an item. */
  get anmarkningar(): readonly string[] {
    return this.svinn;
  }

  /** Changes the collection and keeps it. The change stands in the page also when it cannot be kept. */
  change(change: (samling: Samling, penna: Penna) => Samling): Sparfel | null {
    // On what the reader saw, before what other tabs have written since: that is what "seen" means in the merge.
    this.minne = change(this.minne, this.penna());
    this.guard(() => {
      this.read();
      this.write();
    });
    return this.brist;
  }

  /**
   * Takes in what other tabs have written, and tries again to keep what is not kept. A device that was cleared is not
   * filled again unasked.
   */
  sync(): void {
    this.guard(() => {
      const had = this.sedd !== null;
      const raw = this.read();
      if (raw === null && had) this.brist = 'borta';
      if (raw === null && (had || this.brist === 'borta' || this.minne.size === 0)) {
        if (this.brist !== 'borta') this.brist = null;
        return;
      }
      if (this.brist !== null || writeSamling(this.minne) !== writeSamling(this.lasta)) this.write();
    });
  }

  /** Texts that could not be read whole and are kept as they were. */
  olasta(): string[] {
    try {
      const lagring = this.lagring();
      const copies = copyKeys.map((key) => lagring.getItem(key));
      return [...new Set([...copies, this.hel ? null : lagring.getItem(KEY)])].filter((one) => one !== null);
    } catch {
      return [];
    }
  }

  /** Throws away what could not be read, at the reader's word, and keeps what could. */
  dropOlasta(): void {
    this.guard(() => {
      const lagring = this.lagring();
      for (const key of copyKeys) lagring.removeItem(key);
      if (!this.hel) {
        lagring.removeItem(KEY);
        this.sedd = null;
        this.hel = true;
      }
      this.svinn = [];
      if (this.minne.size > 0) this.write();
      else this.brist = null;
    });
  }

  private guard(work: () => void): void {
    try {
      work();
    } catch (error) {
      this.brist = isFull(error) ? 'full' : 'stangd';
    }
  }

  private read(): string | null {
    const raw = this.lagring().getItem(KEY);
    if (raw !== this.sedd || raw === null) {
      const read = raw === null ? { innehall: new Map(), anmarkningar: [] } : readSamling(raw);
      this.lasta = read?.innehall ?? new Map();
      this.hel = read !== null && read.anmarkningar.length === 0;
      if (!this.hel)
        this.svinn = read?.anmarkningar ?? ['Det som låg sparat på enheten är ingen samling som går att läsa.'];
      this.sedd = raw;
    }
    this.minne = mergeSamling(this.minne, this.lasta);
    return raw;
  }

  private write(): void {
    const lagring = this.lagring();
    const text = writeSamling(this.minne);
    if (!this.hel && !this.keepCopy(lagring)) {
      this.brist = 'olast';
      return;
    }
    lagring.setItem(KEY, text);
    // Some browsers take what they are given and keep nothing.
    if (lagring.getItem(KEY) !== text) throw new Error('Nothing was kept.');
    this.sedd = text;
    this.lasta = this.minne;
    this.hel = true;
    this.brist = null;
  }

  private keepCopy(lagring: Lagring): boolean {
    const raw = this.sedd ?? '';
    if (copyKeys.some((key) => lagring.getItem(key) === raw)) return true;
    const free = copyKeys.find((key) => lagring.getItem(key) === null);
    if (free === undefined) return false;
    try {
      lagring.setItem(free, raw);
    } catch {
      return false;
    }
    return lagring.getItem(free) === raw;
  }
}

let lager: SamlingLager | undefined;
const lyssnare = new Set<() => void>();

/** Tells when the collection may have changed somewhere else than here. */
export const onSamling = (listener: () => void): void => void lyssnare.add(listener);

/** The collection of this page, which follows the other tabs for as long as the page is open. */
export function openLager(): SamlingLager {
  if (lager) return lager;
  // The time first, so that writers sort by age; then chance, so that no two are alike.
  const fran = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`;
  const own = new SamlingLager(
    () => localStorage,
    () => ({ fran, tid: Date.now() }),
  );
  lager = own;
  const follow = (): void => {
    own.sync();
    for (const listener of lyssnare) listener();
  };
  addEventListener('storage', ({ key }) => {
    if (key === null || key.startsWith(KEY)) follow();
  });
  addEventListener('pageshow', ({ persisted }) => persisted && follow());
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && follow());
  // Room may be made by another page of the site or by the browser, without a word to this one.
  setInterval(() => own.fel !== null && own.fel !== 'borta' && follow(), 10_000);
  return own;
}

/** Why something is not saved, in words. */
export const felText: Record<Sparfel, string> = {
  full: 'Lagringen på enheten är full.',
  stangd: 'Webbläsaren tillåter inte att något sparas här, till exempel för att fönstret är privat.',
  borta: 'Samlingen på enheten har rensats i webbläsaren eller i ett annat fönster.',
  olast: 'Det som redan ligger på enheten går inte att läsa helt, och det får inte plats en kopia av det.',
};

const askFirst = (event: Event): void => event.preventDefault();

/** Has the browser ask before the page is left, as long as something in it is not saved. */
export function guardLeave(unsaved: boolean): void {
  // Only while it is needed: a page that may ask is not kept for the way back.
  if (unsaved) addEventListener('beforeunload', askFirst);
  else removeEventListener('beforeunload', askFirst);
}

const clean = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** A page of the site as a row: its heading, its answer and how it is cited. */
export function readPage(doc: Document, adress: string): SamlingRad {
  const [, citation] = [...doc.querySelectorAll('[data-citera] p:not(:has(button))')];
  return {
    adress,
    titel: clean(doc.querySelector('h1')?.textContent).slice(0, samlingGranser.titel) || adress,
    // A page with a choice has an answer for all beside it, which is hidden then.
    svar: clean([...doc.querySelectorAll('.svar')].find((one) => !one.closest('[hidden]'))?.textContent).slice(
      0,
      samlingGranser.svar,
    ),
    hanvisning: clean(citation?.textContent).slice(0, samlingGranser.hanvisning),
    not: '',
  };
}
