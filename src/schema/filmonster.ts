/**
 * A pattern of paths in `content/` is a path with placeholders in angle brackets, each inside one name:
 * `regioner/<region>/malbild.mdx`, `fordjupning/<region>/initiativ-<ar>.yaml`.
 */

/** What may stand in a placeholder: `{ region: ['blekinge', …] }`. A placeholder without values takes any name. */
export type Platsvarden = Readonly<Record<string, readonly string[]>>;

const plats = /<([a-z]+)>/g;
const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The placeholders of a pattern in order: `['region', 'ar']`. */
const platserOf = (monster: string): string[] => [...monster.matchAll(plats)].map((match) => match[1] ?? '');

const nameShape: Readonly<Record<string, string>> = { ar: '\\d{4}' };

function compile(monster: string): { readonly platser: readonly string[]; readonly shape: RegExp } {
  const platser = platserOf(monster);
  const texts = monster.split(plats).filter((_, i) => i % 2 === 0);
  const shape = texts
    .map(literal)
    .reduce((built, text, i) => `${built}(${nameShape[platser[i - 1] ?? ''] ?? '[^/]+'})${text}`);
  return { platser, shape: new RegExp(`^${shape}$`) };
}

/** Every path is tried against every pattern: each is compiled once. */
const compiled = new Map<string, ReturnType<typeof compile>>();

/** The values of a pattern's placeholders in a path, or `null` when the path does not follow the pattern. */
export function matchMonster(
  monster: string,
  path: string,
  varden: Platsvarden = {},
): Readonly<Record<string, string>> | null {
  const { platser, shape } = compiled.get(monster) ?? compile(monster);
  if (!compiled.has(monster)) compiled.set(monster, { platser, shape });
  const match = shape.exec(path);
  if (!match) return null;
  const found = platser.map((name, i) => [name, match[i + 1] ?? ''] as const);
  return found.every(([name, value]) => varden[name]?.includes(value) ?? true) ? Object.fromEntries(found) : null;
}

/** Every path that a pattern stands for; none when a placeholder has no values. */
export function expandMonster(monster: string, varden: Platsvarden): string[] {
  const [first] = platserOf(monster);
  if (first === undefined) return [monster];
  return (varden[first] ?? []).flatMap((value) => expandMonster(monster.replaceAll(`<${first}>`, value), varden));
}

/** The pattern as a glob: `teman/<tema>.mdx` → `teman/*.mdx`. */
export const globOf = (monster: string): string => monster.replace(plats, '*');

/**
 * The id of a file among those of its pattern: the placeholders' values, `kronoberg/oversikt`, the edition first,
 * `2020/kronoberg`; or its own bare name.
 */
export function idOf(monster: string, path: string): string {
  const { utgava, ...rest } = matchMonster(monster, path) ?? {};
  const values = [...(utgava === undefined ? [] : [utgava]), ...Object.values(rest)];
  return values.length > 0 ? values.join('/') : path.replace(/^.*\/|\.[^.]*$/g, '');
}
