import type { Uppgift } from './uppgift.ts';
import { toSlug, foldText } from './fold-text.ts';

const standardId = (region: string, titel: string): string => `${region}/${toSlug(titel)}`;
const slug = (id: string): string => id.slice(id.indexOf('/') + 1);

/** Where a kind of statement that belongs to no region stands, before and after what follows the stroke in its id. */
const platser: Readonly<Record<string, readonly [fore: string, efter: string]>> = {
  begrepp: ['/ordlista/#', ''],
  tema: ['/teman/', '/'],
  kalla: ['/kallor/', '/'],
};
function standardUrl({ id, region }: Pick<Uppgift, 'id' | 'region'>): string {
  const [slag = ''] = id.split('/');
  const [fore, efter] = region ? [`/regioner/${region}/#`, ''] : (platser[slag] ?? []);
  return fore === undefined ? '' : `${fore}${slug(id)}${efter}`;
}

/** What is kept of an address: nothing where it follows from the id, and only the page where its anchor does. */
export function kortUrl(one: Pick<Uppgift, 'id' | 'region' | 'url'>): string {
  if (one.url === standardUrl(one)) return '';
  const ankare = `#${slug(one.id)}`;
  return one.url.endsWith(ankare) ? one.url.slice(0, 1 - ankare.length) : one.url;
}
/** The whole address. */
export const langtUrl = (kort: string, one: Pick<Uppgift, 'id' | 'region'>): string =>
  kort === '' ? standardUrl(one) : kort.endsWith('#') ? kort + slug(one.id) : kort;

/** What is kept of an id: nothing where it follows from region and title, and never the region. */
export function kortId({ id, region, titel }: Uppgift): string {
  if (id === standardId(region, titel)) return '';
  return region && id.startsWith(`${region}/`) ? id.slice(region.length + 1) : `/${id}`;
}

/** The whole id. What was kept may be spelt with capitals and diacritics, see {@link idkodare}. */
export function langtId(kort: string, region: string, titel: string): string {
  if (kort === '') return standardId(region, titel);
  const id = foldText(kort);
  return id.startsWith('/') ? id.slice(1) : `${region}/${id}`;
}

const ordmonster = /[\p{L}\p{N}]+/gu;

/**
 * Spells an id with the words of the texts, capital first, so that its words are not other words than theirs: `h-markkop`
 * as `H-markköp`. It is read with {@link langtId}. @throws for an id with other signs than small letters, digits and strokes
 */
export function idkodare(uppgifter: readonly Pick<Uppgift, 'titel' | 'text'>[]): (id: string) => string {
  const skrivet = new Map<string, string>();
  for (const { titel, text } of uppgifter)
    for (const ord of `${text} ${titel}`.toLowerCase().normalize('NFC').match(ordmonster) ?? [])
      if (!skrivet.has(foldText(ord))) skrivet.set(foldText(ord), ord);
  return (id) => {
    const med = id.replace(/[a-z0-9]+/g, (ord) => skrivet.get(ord) ?? ord);
    const kodat = med.charAt(0).toUpperCase() + med.slice(1);
    if (foldText(kodat) !== id) throw new Error(`Id ${id} har andra tecken än små bokstäver, siffror och streck.`);
    return kodat;
  };
}

/** The words of a register, each once, in lower case and in order. */
const allaOrd = (bitar: readonly string[]): string[] =>
  [...new Set(bitar.filter((bit) => /^[\p{L}\p{N}]/u.test(bit)).map((bit) => bit.toLowerCase()))].sort();

const CODE_A = 96;

/** Where the compounds of the texts are cut, word by word: `hem|sjuk|vård` as the lengths 3 and 4, written `cd`. */
export function packaSnitt(bitar: readonly string[], sammansatta: readonly string[]): string {
  const snitt = new Map(
    sammansatta.map((delad) => [
      delad.replaceAll('|', ''),
      delad
        .split('|')
        .slice(0, -1)
        .map((del) => String.fromCharCode(CODE_A + del.length))
        .join(''),
    ]),
  );
  return allaOrd(bitar)
    .map((ord) => snitt.get(ord) ?? '')
    .join(',');
}

/** The compounds that were packed, split. */
export function packaUppSnitt(bitar: readonly string[], packat: string): string[] {
  const snitt = packat.split(',');
  return allaOrd(bitar).flatMap((ord, index) => {
    if (!snitt[index]) return [];
    let from = 0;
    const delar = [...snitt[index]].map((sign) => {
      const start = from;
      from += sign.charCodeAt(0) - CODE_A;
      return ord.slice(start, from);
    });
    return [[...delar, ord.slice(from)].join('|')];
  });
}
