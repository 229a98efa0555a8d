import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Nod } from '../../../src/regler/brodtext.ts';
import type { Content } from '../content.ts';
import { itemsOf, isGroup, textOf } from '../values.ts';
import { meantText } from '../nearest.ts';
import type { Rule } from '../rule.ts';
import { buildFolderVokabular } from '../vokabular.ts';

/** Folders and files of `src/pages` that begin an address: `teman`, `ordlista`. */
const sidor: readonly string[] = readdirSync(fileURLToPath(new URL('../../../src/pages', import.meta.url)), {
  withFileTypes: true,
})
  .filter((one) => (one.isDirectory() || one.name.endsWith('.astro')) && !/^[[_]|^404|^index/.test(one.name))
  .map((one) => one.name.replace(/\.astro$/, ''));

const postIds = ({ files }: Content): string[] =>
  files.flatMap(({ data }) => {
    const poster = isGroup(data?.value) ? itemsOf(data.value['poster']) : itemsOf(data?.value);
    return poster.flatMap((one) => (isGroup(one) ? (textOf(one['id']) ?? []) : []));
  });

/** What each step of an address may be, by its first: regions, themes and posts are known, other pages are let through. */
function steps(content: Content): Readonly<Record<string, readonly (readonly string[] | null)[]>> {
  const { regioner, teman } = buildFolderVokabular(content);
  return {
    regioner: [regioner],
    teman: [teman && [...teman, 'kors'], regioner],
    exempel: [regioner],
  };
}

interface Lank {
  readonly url: string;
  readonly line: number;
}
function lankarIn(root: Nod): Lank[] {
  const found: Lank[] = [];
  const waiting = [root];
  for (let nod = waiting.pop(); nod !== undefined; nod = waiting.pop()) {
    if ((nod.type === 'link' || nod.type === 'definition') && nod.url?.startsWith('/'))
      found.push({ url: nod.url, line: nod.position?.start.line ?? 1 });
    waiting.push(...(nod.children ?? []));
  }
  return found;
}

/** What is wrong with a link into the site, with the words it may have meant; `null` when it leads somewhere. */
function felI(url: string, content: Content): readonly [string, string] | null {
  const path = url.replace(/[?#].*$/, '');
  if (path === '/') return null;
  if (!path.endsWith('/') && !/\.[a-z0-9]+$/.test(path))
    return [`Länken \`${url}\` slutar inte med \`/\`.`, `Skriv \`${path}/\`.`];
  const [first = '', ...rest] = path.split('/').filter(Boolean);
  if (/\.[a-z0-9]+$/.test(path) && first !== 'data') return null;
  if (!sidor.includes(first))
    return [`Sidan \`${url}\` finns inte.`, `${meantText(first, sidor)}Se efter i webbläsarens adressfält.`];
  const places = steps(content)[first] ?? [];
  const wrong = rest.findIndex((one, i) => places[i] && !places[i].includes(one));
  if (wrong >= 0)
    return [
      `Sidan \`${url}\` finns inte.`,
      `${meantText(rest[wrong]!, places[wrong]!)}Se efter i webbläsarens adressfält.`,
    ];
  const post = first === 'exempel' && rest.length === 2 ? rest.join('/') : null;
  return post === null || postIds(content).includes(post)
    ? null
    : [`Exemplet \`${post}\` finns inte.`, `${meantText(post, postIds(content))}Se efter i webbläsarens adressfält.`];
}

/** A link from a body to a page of the site leads to one that there is. */
export const checkInternaLankar: Rule = (content) =>
  content.files.flatMap(({ path, body }) =>
    (body?.trees.slice(0, 1) ?? []).flatMap(lankarIn).flatMap(({ url, line }) => {
      const fel = felI(url, content);
      return fel ? [{ path, line, message: fel[0], tip: fel[1] }] : [];
    }),
  );
