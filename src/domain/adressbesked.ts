import { lista } from './sprak.ts';
import { foldText } from './urval.ts';

/** A value that an address may have, and what readers call it. */
export interface Adressvarde {
  readonly id: string;
  readonly namn?: string;
}

/** A choice of a page that stands in its address. */
export interface Adressfalt {
  readonly key: string;
  /** What the page calls it. */
  readonly etikett: string;
  /** What is shown without a choice, as the page says it: `Alla teman`. */
  readonly standard: string;
  /** The values it may have; `null` = any text. */
  readonly varden: readonly Adressvarde[] | null;
  /** Whether several values may be chosen, with commas between. */
  readonly flera?: boolean;
}

/** An address as the page can show it, and what in it could not be shown. */
export interface Lastadress {
  readonly valda: Readonly<Record<string, readonly string[]>>;
  /** What was wrong and what is shown instead, one sentence an item; empty when all is well. */
  readonly besked: readonly string[];
}

const MAX_TECKEN = 40;
const MAX_BESKED = 4;
/** Keys that mail programs and others hang on to links; no concern of the reader's. */
const frammande = /^(?:utm_|mc_|_|fbclid|gclid|msclkid|ref$)/;

const folded = (text: string): string => (text.startsWith('-') ? '-' : '') + foldText(text);

/** The known value that is meant: by id or name; letter case, diacritics and dashes do not matter where one alone fits. */
export function matchVarde(given: string, varden: readonly Adressvarde[]): string | null {
  if (varden.some(({ id }) => id === given)) return given;
  const wanted = folded(given.trim());
  if (!wanted) return null;
  const found = new Set(
    varden.filter(({ id, namn = '' }) => folded(id) === wanted || folded(namn) === wanted).map(({ id }) => id),
  );
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

/** A piece of an address as text in a sentence: no control or direction characters, at most 40 characters. */
export const citat = (text: string): string => `”${text.replace(/\p{C}+/gu, '').slice(0, MAX_TECKEN)}”`;

const bestamd: Readonly<Record<string, string>> = {
  tema: 'Temat',
  region: 'Regionen',
  del: 'Delen',
  ar: 'Året',
  typ: 'Typen',
  kalla: 'Källan',
};

function okantBesked({ key, etikett, standard }: Adressfalt, okanda: readonly string[], valda: number): string {
  const namn = lista(okanda.slice(0, MAX_BESKED).map(citat)) + (okanda.length > MAX_BESKED ? ' med flera' : '');
  const noun = okanda.length === 1 ? bestamd[key] : undefined;
  const finnsInte = noun ? `${noun} ${namn} finns inte` : `${namn} finns inte bland valen under ${etikett}`;
  if (valda > 0) return `${finnsInte}.`;
  return `${finnsInte}; visar ${/^alla\b/i.test(standard) ? 'alla' : `”${standard}”`}.`;
}

/** Keys that the page does not read, in a sentence. */
export function nyckelBesked(params: URLSearchParams, kanda: readonly string[]): string[] {
  const okanda = [...new Set([...params.keys()])].filter((key) => !kanda.includes(key) && !frammande.test(key));
  if (okanda.length === 0) return [];
  const namn = lista(okanda.slice(0, MAX_BESKED).map(citat)) + (okanda.length > MAX_BESKED ? ' med flera' : '');
  return [`Adressen säger också ${namn}, som sidan inte använder.`];
}

/** Reads the choices of a page from its address; what the page does not know is told, never passed over. */
export function readAdress(params: URLSearchParams, falt: readonly Adressfalt[]): Lastadress {
  const besked: string[] = [];
  const valda = falt.map((one): readonly [string, readonly string[]] => {
    const given = params.getAll(one.key).map((value) => value.trim());
    const { varden } = one;
    if (varden === null) return [one.key, given.slice(0, 1).map((value) => value.slice(0, 200))];
    const asked = [...new Set((one.flera ? given.flatMap((value) => value.split(',')) : given).filter(Boolean))];
    const known = [...new Set(asked.map((value) => matchVarde(value, varden)).filter((id) => id !== null))];
    const okanda = asked.filter((value) => matchVarde(value, varden) === null);
    const own = one.flera ? known : known.slice(0, 1);
    if (okanda.length > 0) besked.push(okantBesked(one, okanda, own.length));
    if (known.length > own.length)
      besked.push(
        `Bara ett val i taget går att visa under ${one.etikett}: ${lista(known.slice(1).map(citat))} är inte med.`,
      );
    return [one.key, own];
  });
  besked.push(
    ...nyckelBesked(
      params,
      falt.map(({ key }) => key),
    ),
  );
  return { valda: Object.fromEntries(valda), besked };
}
