import { filer } from '../../../src/schema/filer.ts';
import { fileAt, isReadable, type Content } from '../content.ts';
import { meantText } from '../nearest.ts';
import { lineOf } from '../parse-yaml.ts';
import type { Finding, Rule } from '../rule.ts';
import { isGroup, itemsOf, textOf } from '../values.ts';

const path = filer.andringar.monster;
const dataPath = filer.andringarData.monster;

/** The changes of data belong to releases that there are: those of another version would be shown nowhere. */
function checkVersioner(content: Content): Finding[] {
  const data = fileAt(content, dataPath)?.data;
  if (!data || !isGroup(data.value) || !isReadable(content, path)) return [];
  const versioner = itemsOf(fileAt(content, path)?.data?.value).flatMap(
    (item) => (isGroup(item) && textOf(item['version'])) || [],
  );
  return Object.keys(data.value)
    .filter((version) => !versioner.includes(version))
    .map((version) => ({
      path: dataPath,
      // A version has dots in it, as key paths have.
      line: data.nodes.get(version)?.line ?? null,
      message: `Versionen \`${version}\` står inte i ${path}.`,
      tip: `${meantText(version, versioner)}Lägg tillbaka den i ${path}, eller rätta numret.`,
    }));
}

/** Releases stand newest first: the first gives the atlas its version and date. */
function checkOrdning(content: Content): Finding[] {
  const data = fileAt(content, path)?.data;
  const days = itemsOf(data?.value).map((item) => (isGroup(item) ? textOf(item['datum']) : null));
  return days.flatMap((day, index) => {
    const above = days[index - 1] ?? null;
    return data && day !== null && above !== null && day > above
      ? [
          {
            path,
            line: lineOf(data, [index, 'datum']),
            message: `Versionen från ${day} står under en äldre, från ${above}.`,
            tip: 'Skriv den nyaste versionen överst: den ger atlasen version och datum.',
          },
        ]
      : [];
  });
}

/** Releases stand newest first, and what changed in the data belongs to one of them. */
export const checkAndringar: Rule = (content) => [...checkOrdning(content), ...checkVersioner(content)];
