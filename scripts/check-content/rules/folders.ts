import { delIds } from '../../../src/schema/del.ts';
import { regionIds } from '../../../src/schema/vokabular.ts';
import type { Content } from '../content.ts';
import { meantText } from '../nearest.ts';
import type { Finding, Rule } from '../rule.ts';
import { buildFolderVokabular } from '../vokabular.ts';

const delFiles = delIds.map((id) => `${id}.mdx`);
const knownFiles = [...delFiles, 'bedomningar.yaml', 'handelser.yaml', 'senast.yaml'];

const finding = (path: string, message: string, tip: string): Finding => ({ path, line: null, message, tip });

/** The names directly inside a folder, of files or of folders. */
const namesIn = (folder: string, paths: readonly string[]): string[] =>
  paths
    .filter((path) => path.startsWith(`${folder}/`))
    .map((path) => path.slice(folder.length + 1))
    .filter((name) => !name.includes('/'));

const unknownFiles = (region: string, content: Content): Finding[] =>
  [
    ...namesIn(
      `regioner/${region}`,
      content.files.map(({ path }) => path),
    ),
    ...namesIn(`regioner/${region}`, content.folders),
  ]
    .filter((name) => !knownFiles.includes(name))
    .map((name) =>
      finding(
        `regioner/${region}/${name}`,
        `\`${name}\` hör inte hemma i en regions mapp.`,
        `${meantText(name, knownFiles)}Här får stå ${knownFiles.map((file) => `\`${file}\``).join(', ')}.`,
      ),
    );

const missingDelar = (region: string, content: Content): Finding[] =>
  delFiles
    .filter((name) => !content.files.some(({ path }) => path === `regioner/${region}/${name}`))
    .map((name) =>
      finding(
        `regioner/${region}/${name}`,
        `Filen saknas. Varje region har de fyra delarna ${delFiles.map((file) => `\`${file}\``).join(', ')}.`,
        `Skapa filen med en annan regions \`${name}\` som mall. Skriv \`granskad: null\` och \`poster: []\` tills avsnittet är läst.`,
      ),
    );

/** There is one folder a region, with its four parts and nothing unknown. */
export const checkFolders: Rule = (content) => {
  const known = buildFolderVokabular(content).regioner ?? regionIds;
  const present = namesIn('regioner', content.folders);
  const missing = known.filter((id) => !present.includes(id));
  return [
    ...namesIn(
      'regioner',
      content.files.map(({ path }) => path),
    ).map((name) =>
      finding(
        `regioner/${name}`,
        'Filen ligger utanför regionernas mappar.',
        'Flytta den till en regions mapp, eller ta bort den.',
      ),
    ),
    ...present
      .filter((id) => !known.includes(id))
      .map((id) =>
        finding(
          `regioner/${id}`,
          `\`${id}\` är ingen av regionerna.`,
          `${meantText(id, missing) || meantText(id, known)}Byt namn på mappen till en regions id ur regioner.json, eller ta bort den.`,
        ),
      ),
    ...missing.map((id) =>
      finding(
        `regioner/${id}`,
        `Mappen för regionen \`${id}\` saknas.`,
        `Skapa mappen med filerna ${delFiles.map((file) => `\`${file}\``).join(', ')}.`,
      ),
    ),
    ...present
      .filter((id) => known.includes(id))
      .flatMap((id) => [...missingDelar(id, content), ...unknownFiles(id, content)]),
  ];
};
