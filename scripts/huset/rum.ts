import { order, roomOf } from './importriktning.ts';
import type { Import } from './importer.ts';

/** How many imports lead from one room of `src` to another. */
export interface Pil {
  readonly from: string;
  readonly to: string;
  readonly antal: number;
}

/** The rooms of `src` in the order of the law, those that hold nothing left out, and the imports between them. */
export interface Huset {
  readonly rum: readonly string[];
  readonly pilar: readonly Pil[];
}

/** Files that stand on their own at the door of a room. */
const dorr: Readonly<Record<string, string>> = { 'src/content.ts': 'load', 'src/content.config.ts': 'schema' };
const rumOf = (path: string): string | null => {
  const rum = dorr[path] ?? roomOf(path);
  return order.includes(rum) ? rum : null;
};

/** Counts the imports between rooms; those of tests, of styles and within a room are none of the house's arrows. */
export function countPilar(importer: readonly Import[]): Huset {
  const antal = new Map<string, number>();
  const rum = new Set<string>();
  for (const { from, to } of importer) {
    if (/\.test\.ts$/.test(from)) continue;
    const [a, b] = [rumOf(from), rumOf(to)];
    if (a) rum.add(a);
    if (b) rum.add(b);
    if (a && b && a !== b) antal.set(`${a} ${b}`, (antal.get(`${a} ${b}`) ?? 0) + 1);
  }
  const plats = (namn: string): number => order.indexOf(namn);
  return {
    rum: order.filter((one) => rum.has(one)),
    pilar: [...antal]
      .map(([par, n]): Pil => {
        const [from = '', to = ''] = par.split(' ');
        return { from, to, antal: n };
      })
      .sort((a, b) => plats(a.to) - plats(b.to) || plats(a.from) - plats(b.from)),
  };
}
