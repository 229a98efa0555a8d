import { filer } from '../../../src/schema/filer.ts';
import { matchMonster } from '../../../src/schema/filmonster.ts';
import { sammaTerm } from '../../../src/search/samma-term.ts';
import { isReadable, type Content, type ContentFile } from '../content.ts';
import { delarOf, isDelPath, posterOf } from '../delar.ts';
import { lineOf } from '../parse-yaml.ts';
import type { Finding, Rule } from '../rule.ts';
import { isGroup, itemsOf, textOf, textsOf, type Group } from '../values.ts';

/** A theme's page with front matter that can be read. */
interface Temasida {
  readonly tema: string;
  readonly path: string;
  readonly front: Group;
  readonly line: (key: string, index: number) => number | null;
}

const sidorOf = (content: Content): Temasida[] =>
  content.files.flatMap(({ path, data }) => {
    const tema = matchMonster(filer.teman.monster, path)?.['tema'];
    if (tema === undefined || !data || !isGroup(data.value)) return [];
    return [{ tema, path, front: data.value, line: (key: string, index: number) => lineOf(data, [key, index]) }];
  });

const isDjup = ({ path }: Pick<ContentFile, 'path'>): boolean => /^fordjupning\/[^/]+\/poster\.yaml$/.test(path);

/** The terms of the posts on each theme; `null` when some posts cannot be read, for then nothing is known to be missing. */
function begreppPerTema(content: Content): Map<string, string[]> | null {
  const withPosts = content.files.filter((file) => isDelPath(file.path) || isDjup(file));
  if (withPosts.some(({ path }) => !isReadable(content, path))) return null;
  const found = new Map<string, string[]>();
  const poster = [
    ...delarOf(content)
      .flatMap(posterOf)
      .map(({ post }) => post),
    ...content.files.filter(isDjup).flatMap(({ data }) => itemsOf(data?.value).filter(isGroup)),
  ];
  for (const post of poster)
    for (const tema of textsOf(post['teman'])) {
      const begrepp = found.get(tema) ?? [];
      begrepp.push(...textsOf(post['begrepp']));
      found.set(tema, begrepp);
    }
  return found;
}

/** Each listed term is in a post on the theme, and stands once. */
function checkEgnaOrd({ tema, path, front, line }: Temasida, begrepp: Map<string, string[]> | null): Finding[] {
  const ord = textsOf(front['egnaOrd']);
  return ord.flatMap((one, index) => {
    const dubblett = ord.slice(0, index).find((before) => sammaTerm(before, one));
    if (dubblett !== undefined) {
      return {
        path,
        line: line('egnaOrd', index),
        message: `\`${one}\` är samma ord som \`${dubblett}\` i \`egnaOrd\`.`,
        tip: 'Ta bort det ena. Böjda former räknas som samma ord.',
      };
    }
    if (begrepp === null || begrepp.get(tema)?.some((term) => sammaTerm(term, one))) return [];
    return {
      path,
      line: line('egnaOrd', index),
      message: `Ingen post om temat har \`${one}\` bland sina begrepp.`,
      tip: 'Skriv ordet som det står i en posts `begrepp`, eller ta bort det ur `egnaOrd`.',
    };
  });
}

/** A synonym means one theme: as a label of two, it would send a reader of the vocabulary to either. */
function checkSynonymer(sidor: readonly Temasida[], namn: ReadonlyMap<string, string>): Finding[] {
  const taken = [...namn].map(([tema, term]) => ({ tema, term }));
  return sidor.flatMap(({ tema, path, front, line }) =>
    textsOf(front['synonymer']).flatMap((term, index) => {
      const other = taken.find((one) =>
        one.tema === tema ? one.term.toLowerCase() === term.toLowerCase() : sammaTerm(one.term, term),
      );
      taken.push({ tema, term });
      if (!other) return [];
      return {
        path,
        line: line('synonymer', index),
        message: `Synonymen \`${term}\` står redan som \`${other.term}\` på temat \`${other.tema}\`.`,
        tip: 'En synonym hör till ett tema. Låt den stå hos det tema som ordet namnger.',
      };
    }),
  );
}

/** The words of the themes: own words that posts have, and synonyms that mean one theme each. */
export const checkTemaord: Rule = (content) => {
  const sidor = sidorOf(content);
  const begrepp = begreppPerTema(content);
  const teman = content.files.find(({ path }) => path === filer.temalista.monster)?.data?.value;
  const namn = isGroup(teman)
    ? Object.entries(teman).flatMap(([id, tema]) => {
        const label = isGroup(tema) ? textOf(tema['namn']) : null;
        return label === null ? [] : [[id, label] as const];
      })
    : [];
  return [...sidor.flatMap((sida) => checkEgnaOrd(sida, begrepp)), ...checkSynonymer(sidor, new Map(namn))];
};
