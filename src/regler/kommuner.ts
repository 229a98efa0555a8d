/** What is wrong with an answer about municipalities, and what to write. */
export interface Kommunbrott {
  readonly message: string;
  readonly tip: string;
}

/**
 * The law of municipalities: an attribute about them is `ej-tillampligt` exactly where the region has none beside itself.
 * @param harKommuner whether the region has municipalities beside itself; Gotland has not
 * @param varde the attribute's value as it stands
 */
export function checkKommunvarde(harKommuner: boolean, varde: unknown): Kommunbrott | null {
  if (harKommuner && varde === 'ej-tillampligt') {
    return { message: 'Regionen har kommuner, så frågan kan gälla.', tip: 'Skriv det som källan säger, eller `null`.' };
  }
  if (!harKommuner && varde !== 'ej-tillampligt') {
    return { message: 'Regionen är också kommun, så frågan kan inte gälla.', tip: 'Skriv `ej-tillampligt`.' };
  }
  return null;
}
