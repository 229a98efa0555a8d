import type { Mattstock } from '../schema/mattstock.ts';

/** What is wrong with the yardstick, in Swedish: a demand that rests on an event that does not exist. */
export function checkMattstock(rader: readonly Mattstock[], handelseIds: ReadonlySet<string>): string[] {
  return rader.flatMap(({ tema, handelser }) =>
    handelser
      .filter((id) => !handelseIds.has(id))
      .map((id) => `content/nationellt/mattstock.yaml: temat "${tema}" bygger på händelsen "${id}", som inte finns.`),
  );
}
