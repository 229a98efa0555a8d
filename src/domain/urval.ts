import type { Vy } from './vy.ts';

/** A row or item that can be filtered: its codes by facet, and its text folded for search. */
export interface Urvalsrad {
  readonly koder: Readonly<Record<string, readonly string[]>>;
  readonly text: string;
}

/** Text for comparison: lower case, diacritics and dashes gone, white space single. */
export const foldText = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\s\u2010-\u2015-]+/g, ' ')
    .trim();

/** Whether a row meets every choice; under the key `q` every word must stand in its text. */
export function isIUrval(rad: Urvalsrad, vy: Vy): boolean {
  return Object.entries(vy).every(([key, value]) => {
    if (!value) return true;
    if (key === 'q')
      return foldText(value)
        .split(' ')
        .every((word) => rad.text.includes(word));
    return rad.koder[key]?.includes(value) ?? false;
  });
}

/** Sorts rows by a value: numbers by size, text as Swedes do, unknown (empty) last whatever the direction. */
export function compareVarden(a: string, b: string, fallande: boolean): number {
  if (a === '' || b === '') return Number(a === '') - Number(b === '');
  const order = Number.isNaN(Number(a)) || Number.isNaN(Number(b)) ? a.localeCompare(b, 'sv') : Number(a) - Number(b);
  return fallande ? -order : order;
}
