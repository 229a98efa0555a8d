import { temaIds } from '../../../src/schema/vokabular.ts';
import { meantText } from '../nearest.ts';
import { lineOf } from '../parse-yaml.ts';
import type { Rule } from '../rule.ts';
import { isGroup, textsOf } from '../values.ts';
import { buildFolderVokabular } from '../vokabular.ts';

/** Every theme has a page of its own, no page lacks a theme, and no theme is related to itself. */
export const checkTemaSidor: Rule = (content) => {
  const known = buildFolderVokabular(content).teman ?? temaIds;
  const pages = content.files.filter(({ path }) => path.startsWith('teman/'));
  const idOf = (path: string): string => path.slice('teman/'.length).replace(/\.mdx$/, '');
  const missing = known.filter((id) => !pages.some(({ path }) => path === `teman/${id}.mdx`));
  return [
    ...missing.map((id) => ({
      path: `teman/${id}.mdx`,
      line: null,
      message: `Sidan för temat \`${id}\` saknas.`,
      tip: 'Skapa filen med ett annat temas fil som mall.',
    })),
    ...pages
      .filter(({ path }) => !path.endsWith('.mdx') || !known.includes(idOf(path)))
      .map(({ path }) => ({
        path,
        line: null,
        message: `\`${idOf(path)}\` är inget av temana i teman.json.`,
        tip: `${meantText(idOf(path), missing) || meantText(idOf(path), known)}Byt namn på filen till \`<tema>.mdx\`, eller ta bort den.`,
      })),
    ...pages.flatMap(({ path, data }) => {
      if (!data || !isGroup(data.value)) return [];
      const place = textsOf(data.value['relaterade']).indexOf(idOf(path));
      if (place < 0) return [];
      return [
        {
          path,
          line: lineOf(data, ['relaterade', place]),
          message: 'Temat står som relaterat till sig självt.',
          tip: `Ta bort \`${idOf(path)}\` ur \`relaterade\`.`,
        },
      ];
    }),
  ];
};
