const collator = new Intl.Collator('sv');
const tusental = new Intl.NumberFormat('sv-SE');

/** Compares two names as Swedes sort them: Å, Ä and Ö last. */
export const compareSvenskt = (a: string, b: string): number => collator.compare(a, b);

/** A number as Swedes write it, with a no-break space between thousands: `206 000`. */
export const tal = (n: number): string => tusental.format(n).replace(/\s/g, '\u00a0');

/** Genitive without apostrophe: `Region Blekinges`, `Region Jönköpings läns`; names that end in s, x or z stay. */
export const genitiv = (namn: string): string => (/[sxz]$/i.test(namn) ? namn : `${namn}s`);

/** A list in running text: `a`, `a och b`, `a, b och c`; empty text for an empty list. */
export function lista(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} och ${items.at(-1)}`;
}

const disjunktion = new Intl.ListFormat('sv', { type: 'disjunction' });
/** A list of which one holds: `a`, `a eller b`, `a, b eller c`. */
export const endera = (items: readonly string[]): string => disjunktion.format(items);

/** Small first letter, for a label in the middle of a sentence. Abbreviations (`SIP …`) stay. */
export const gemen = (text: string): string =>
  /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

/** Capital first letter, for a term at the start of a sentence or cell. */
export const versal = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const rakneord = ['inget', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'];
/** A count with its noun: `1 post`, `3 poster`. */
export const antal = (n: number, en: string, flera: string): string => `${tal(n)}\u00a0${n === 1 ? en : flera}`;

/** A small neuter number in words, figures above twelve: `tre`, `14`. */
export const iOrd = (n: number): string => rakneord[n] ?? tal(n);

const manader = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
];
/** An ISO day, month or year in words: `22 november 2026`, `juni 2020`, `2020`; `odaterad` without one. */
export function datumText(iso: string | null): string {
  if (iso === null) return 'odaterad';
  const [year, month, day] = iso.split('-');
  return [day && String(Number(day)), month && manader[Number(month) - 1], year].filter(Boolean).join('\u00a0');
}
