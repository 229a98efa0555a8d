/** The state of a view as plain text, key by key; an empty text is the default. */
export type Vy = Readonly<Record<string, string>>;

/**
 * Reads a view from an address. Keys and values that the page does not know are left out, so that an old or
 * mistyped address still gives a working page.
 * @param kanda the values each key may have; `null` = any text
 */
export function readVy(params: URLSearchParams, kanda: Readonly<Record<string, readonly string[] | null>>): Vy {
  return Object.fromEntries(
    Object.entries(kanda).map(([key, values]) => {
      const value = (params.get(key) ?? '').trim().slice(0, 200);
      return [key, values === null || values.includes(value) ? value : ''];
    }),
  );
}

/** The view as the query of an address, `?del=samverkan&niva=i-drift`; empty for the default view. */
export function writeVy(vy: Vy): string {
  const params = new URLSearchParams(Object.entries(vy).filter(([, value]) => value !== ''));
  return params.size > 0 ? `?${params}` : '';
}
