/** One custom property of the style sheet: a colour has a value a scheme, all else the same value in both. */
export interface Formvarde {
  /** Name without the two dashes: `petrol`. */
  readonly namn: string;
  readonly ljus: string;
  readonly mork: string;
}

/**
 * The custom properties of a style sheet in the order they stand; of two with one name the first counts.
 * @param css a sheet that writes colours as `light-dark(#rrggbb, #rrggbb)`
 */
export function readFormvarden(css: string): Formvarde[] {
  const found = [...css.replace(/\/\*.*?\*\//gs, '').matchAll(/--([\w-]+):\s*([^;]+);/g)];
  const byName = new Map<string, Formvarde>();
  for (const [, namn = '', value = ''] of found) {
    const pair = /^light-dark\(\s*([^,]+?)\s*,\s*([^)]+?)\s*\)$/.exec(value.trim());
    if (!byName.has(namn)) byName.set(namn, { namn, ljus: pair?.[1] ?? value.trim(), mork: pair?.[2] ?? value.trim() });
  }
  return [...byName.values()];
}

/** Whether a value is a colour. */
export const isFarg = ({ ljus }: Formvarde): boolean => /^#[0-9a-f]{6}$/i.test(ljus);

/**
 * A colour as `#rrggbb`.
 * @throws when no colour has the name
 */
export function findFarg(formvarden: readonly Formvarde[], namn: string, schema: 'ljus' | 'mork'): string {
  const found = formvarden.find((one) => one.namn === namn && isFarg(one));
  if (!found) throw new Error(`Färgen --${namn} finns inte i tokens.css.`);
  return found[schema];
}
