import type { Page } from './page.ts';

/** A value that a page has in common with others. */
export interface Shared {
  readonly path: string;
  readonly value: string;
  /** How many other pages have the same. */
  readonly others: number;
}

/** Indexed pages whose value (title, description …) some other indexed page also has. */
export function findShared(pages: readonly Page[], read: (page: Page) => string | undefined): Shared[] {
  const indexed = pages.filter((page) => !page.noindex);
  const counts = new Map<string, number>();
  for (const page of indexed) {
    const value = read(page);
    if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return indexed.flatMap((page) => {
    const value = read(page);
    const count = value ? (counts.get(value) ?? 0) : 0;
    return value && count > 1 ? [{ path: page.path, value, others: count - 1 }] : [];
  });
}
