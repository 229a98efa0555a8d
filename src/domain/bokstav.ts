/** What begins with one letter. */
export interface Bokstavsgrupp<T> {
  /** Capital letter, or `0–9` for all that begins with a figure. */
  readonly bokstav: string;
  /** Id for an anchor: `a`, `aring`, `siffror`. */
  readonly id: string;
  readonly lista: readonly T[];
}

const egnaId: Readonly<Record<string, string>> = { '0–9': 'siffror', Å: 'aring', Ä: 'auml', Ö: 'ouml' };

const bokstavOf = (text: string): string => {
  const first = text.charAt(0).toLocaleUpperCase('sv');
  return /\d/.test(first) ? '0–9' : first;
};

/** A sorted list by first letter, letters and items in the order they come. */
export function groupByBokstav<T>(lista: readonly T[], textOf: (item: T) => string): Bokstavsgrupp<T>[] {
  const groups = new Map<string, T[]>();
  for (const item of lista) {
    const bokstav = bokstavOf(textOf(item));
    groups.set(bokstav, [...(groups.get(bokstav) ?? []), item]);
  }
  return [...groups].map(([bokstav, items]) => ({
    bokstav,
    id: `bokstav-${egnaId[bokstav] ?? bokstav.toLowerCase()}`,
    lista: items,
  }));
}
