/** The state of a view as plain text, key by key; an empty text is the default. */
export type Vy = Readonly<Record<string, string>>;

/** The view as the query of an address, `?del=samverkan&niva=i-drift`; empty for the default view. */
export function writeVy(vy: Vy): string {
  const query = new URLSearchParams(Object.entries(vy).filter(([, value]) => value !== '')).toString();
  return query ? `?${query}` : '';
}
