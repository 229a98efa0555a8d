import { isSamlingAdress, readUtom, samlingGranser, type SamlingRad } from './samling.ts';
import { plainRad, samlingRader, type Lage, type Samling, type Samlingspost } from './samling-merge.ts';
import { antal, tal } from './sprak.ts';

/** A collection as it was read. */
export interface Lasning<Innehall> {
  readonly innehall: Innehall;
  /** What is not there as it stood, one sentence an item; empty when all of it is. */
  readonly anmarkningar: readonly string[];
}

type Okant = Readonly<Record<string, unknown>>;
const texts = ['titel', 'svar', 'hanvisning', 'not'] as const;
/** Writer of what was kept before collections knew their writers; sorts before every other. */
const first = '0';
/** Wordings of a row that can stand side by side: one a tab, so more are a damaged store. */
const mostLagen = 20;
const writer = /^[a-z0-9-]{1,40}$/;

const isObject = (value: unknown): value is Okant => typeof value === 'object' && value !== null;
const list = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) > 0;
const isTime = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 8.64e15;

/** Counts what is left out while a collection is read. */
class Svinn {
  rader = 0;
  sidor = 0;
  texter = new Set<string>();
  avkortade = 0;

  /** A text without control characters, cut to its limit but not in the middle of a letter. */
  text(value: unknown, slag: (typeof texts)[number]): string {
    const whole = typeof value === 'string' ? value : '';
    const limit = samlingGranser[slag];
    if (whole.length > limit) {
      this.avkortade += 1;
      this.texter.add(slag);
    }
    return whole
      .slice(0, limit)
      .replace(/[\uD800-\uDBFF]$/, '')
      .replace(/\r\n?/g, '\n')
      .replace(/[^\P{Cc}\n\t]/gu, '');
  }

  row(rad: Okant): Omit<SamlingRad, 'adress'> {
    const [titel = '', svar = '', hanvisning = '', not = ''] = texts.map((slag) => this.text(rad[slag], slag));
    const utom = readUtom(list(rad['utom']));
    return {
      titel: titel || String(rad['adress'] ?? '').slice(0, samlingGranser.titel),
      svar,
      hanvisning,
      not,
      ...(utom.length > 0 ? { utom } : {}),
    };
  }

  anmarkningar(): string[] {
    const names = { titel: 'rubrik', svar: 'svarsmening', hanvisning: 'källhänvisning', not: 'anteckning' };
    const limits = texts
      .filter((slag) => this.texter.has(slag))
      .map((slag) => `en ${names[slag]} rymmer ${tal(samlingGranser[slag])} tecken`);
    return [
      this.rader > 0 && `${antal(this.rader, 'rad', 'rader')} gick inte att läsa och är inte med.`,
      this.sidor > 0 &&
        `Det fanns ${antal(this.sidor, 'sida', 'sidor')}. En samling rymmer ${tal(samlingGranser.sidor)}; de som står först är med.`,
      this.avkortade > 0 &&
        `${antal(this.avkortade, 'text var för lång och är avkortad', 'texter var för långa och är avkortade')}: ${limits.join(', ')}.`,
    ].filter((one) => one !== false);
  }
}

const adressOf = (value: unknown): string | null =>
  isObject(value) && typeof value['adress'] === 'string' && isSamlingAdress(value['adress']) ? value['adress'] : null;

/** Rows with a usable address, each address once, no more than there is room for. */
function usable(values: readonly unknown[], svinn: Svinn, takesPlace: (value: Okant) => boolean): Map<string, Okant> {
  const found = new Map<string, Okant>();
  let places = 0;
  for (const value of values) {
    const adress = adressOf(value);
    if (adress === null || found.has(adress)) svinn.rader += 1;
    else if (!takesPlace(value as Okant)) found.set(adress, value as Okant);
    else if (++places <= samlingGranser.sidor) found.set(adress, value as Okant);
  }
  if (places > samlingGranser.sidor) svinn.sidor = places;
  return found;
}

/** A short mark of a text: two tabs that take over the same old note must make the same wording of it. */
function markOf(text: string): string {
  let sum = 5381;
  for (let i = 0; i < text.length; i += 1) sum = (Math.imul(sum, 33) ^ text.charCodeAt(i)) >>> 0;
  return sum.toString(36);
}

/** A row of the first shape as a wording; where it stands is its time. */
const oldPost = (adress: string, row: Omit<SamlingRad, 'adress'>, place: number): Samlingspost => {
  const fran = `${first}-${markOf(row.not)}`;
  return { adress, sedda: new Map([[fran, 1]]), lagen: [{ ...row, fran, nr: 1, tillagd: place, tid: place }] };
};

function readPost(adress: string, value: Okant, svinn: Svinn): Samlingspost {
  const sedda = new Map(
    Object.entries(isObject(value['sedda']) ? value['sedda'] : {}).filter(
      (one): one is [string, number] => writer.test(one[0]) && isCount(one[1]),
    ),
  );
  const all = list(value['lagen']);
  svinn.rader += Math.max(0, all.length - mostLagen);
  const lagen = all.slice(0, mostLagen).flatMap((one): Lage[] => {
    const { fran, nr, tillagd, tid } = isObject(one) ? one : {};
    if (typeof fran !== 'string' || !writer.test(fran) || !isCount(nr) || !isTime(tillagd) || !isTime(tid)) {
      svinn.rader += 1;
      return [];
    }
    sedda.set(fran, Math.max(nr, sedda.get(fran) ?? 0));
    return [{ ...svinn.row({ ...(one as Okant), adress }), fran, nr, tillagd, tid }];
  });
  return { adress, sedda, lagen };
}

function parse(text: string): Okant | null {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

/** When a kept row was pinned; `0` for one that is removed or damaged. */
function pinned(value: unknown): number {
  const [lage] = list(isObject(value) ? value['lagen'] : []);
  const time = isObject(lage) ? lage['tillagd'] : 0;
  return isTime(time) ? time : 0;
}

/**
 * Reads what is kept on the device, in the shape of today or the first one.
 * @returns `null` when it is no collection, or one of an edition that this one does not know
 */
export function readSamling(text: string): Lasning<Samling> | null {
  const value = parse(text);
  const svinn = new Svinn();
  if (value && value['version'] === 2 && Array.isArray(value['poster'])) {
    const poster = [...(value['poster'] as unknown[])].sort((a, b) => pinned(a) - pinned(b));
    const found = usable(poster, svinn, (one) => list(one['lagen']).length > 0);
    const innehall = new Map([...found].map(([adress, one]) => [adress, readPost(adress, one, svinn)]));
    return { innehall, anmarkningar: svinn.anmarkningar() };
  }
  if (!value || value['version'] !== undefined || !Array.isArray(value['rader'])) return null;
  const found = usable(value['rader'] as unknown[], svinn, () => true);
  const innehall = new Map([...found].map(([adress, one], i) => [adress, oldPost(adress, svinn.row(one), i)]));
  return { innehall, anmarkningar: svinn.anmarkningar() };
}

/**
 * Reads a file that the reader opens: a saved collection, or a copy of what was kept on a device. Only its rows count;
 * what it once removed says nothing about the collection it is added to.
 * @returns `null` when it is no collection
 */
export function readSamlingsfil(text: string): Lasning<SamlingRad[]> | null {
  const read = readSamling(text);
  return (
    read && {
      innehall: samlingRader(read.innehall).map(plainRad),
      anmarkningar: read.anmarkningar,
    }
  );
}
