/** A group of keys read from YAML or JSON; what the keys hold is not known. */
export type Group = Readonly<Record<string, unknown>>;

/** Whether a value is a group of keys. */
export const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The items of a list; nothing for any other value. */
export const itemsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The text of a value, or `null` for anything but text. */
export const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** The texts of a list; other items are left out. */
export const textsOf = (value: unknown): string[] => itemsOf(value).filter((item) => typeof item === 'string');

/** The value at a key path; `undefined` when a step is missing. */
export const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (held, key) => (typeof held === 'object' && held !== null ? Reflect.get(held, key) : undefined),
    value,
  );

/** Every value inside a value, itself first, with the key path that leads to it. */
export function entriesOf(
  value: unknown,
  path: readonly string[] = [],
): { readonly path: readonly string[]; readonly value: unknown }[] {
  const found: ReturnType<typeof entriesOf> = [];
  const add = (held: unknown, at: readonly string[]): void => {
    found.push({ path: at, value: held });
    if (typeof held !== 'object' || held === null) return;
    for (const [key, inner] of Object.entries(held)) add(inner, [...at, key]);
  };
  add(value, path);
  return found;
}
