import { regionIds, temaIds } from '../../../src/schema/vokabular.ts';
import { meantText } from '../nearest.ts';
import type { Finding, Rule } from '../rule.ts';
import { buildFolderVokabular } from '../vokabular.ts';

/** How a folder's ids differ from those that the atlas is built with. */
function differences(path: string, own: readonly string[] | null, built: readonly string[]): Finding[] {
  if (own === null) return [];
  const added = own.filter((id) => !built.includes(id));
  const gone = built.filter((id) => !own.includes(id));
  return [
    ...added.map((id) => ({
      path,
      line: null,
      message: `\`${id}\` finns i den här mappen men inte i atlasens egen ${path}.`,
      tip: `${meantText(id, gone)}Är id:t nytt, lägg till det i content/${path} i projektet också.`,
    })),
    ...gone.map((id) => ({
      path,
      line: null,
      message: `\`${id}\` finns i atlasens egen ${path} men inte i den här mappen.`,
      tip: `Lägg tillbaka det. Ett id som har använts tas aldrig bort och byter aldrig namn.`,
    })),
  ];
}

/** The vocabulary files hold the ids that the atlas is built with. */
export const checkVokabular: Rule = (content) => {
  const own = buildFolderVokabular(content);
  return [...differences('regioner.json', own.regioner, regionIds), ...differences('teman.json', own.teman, temaIds)];
};
