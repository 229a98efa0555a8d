import type { ZodType } from 'astro/zod';
import { harKommuner } from '../../src/domain/region-underlag.ts';
import { svarsnycklar } from '../../src/schema/delscheman.ts';
import { filer, filslag, type Filslag } from '../../src/schema/filer.ts';
import { expandMonster } from '../../src/schema/filmonster.ts';
import type { Utgava } from '../../src/schema/utgava.ts';
import { buildFalt, type Falt } from '../redigera/falt.ts';
import { renderPairs } from '../redigera/rendera.ts';
import { writeValue } from '../redigera/write.ts';

/** Files to write, by path in the content folder. */
export type Filer = Readonly<Record<string, string>>;

/** What a key holds before anyone has read anything; `undefined` for one that may be left out. */
function emptyOf(falt: Falt): unknown {
  if ('forval' in falt || falt.tomt === 'utelamnas') return undefined;
  if (falt.tomt === 'null') return null;
  if (falt.slag === 'grupp') return emptyGroup(falt.falt);
  return ['lista', 'flerval', 'rader', 'yaml'].includes(falt.slag) ? [] : '';
}

const emptyGroup = (falt: readonly Falt[]): Record<string, unknown> =>
  Object.fromEntries(
    falt.flatMap((one) => {
      const value = emptyOf(one);
      return value === undefined ? [] : [[one.nyckel, value]];
    }),
  );

/**
 * A file that says nothing yet, with every key that its schema wants.
 * @param given the values that are known
 */
export function emptyFile(monster: string, schema: ZodType, given: Readonly<Record<string, unknown>> = {}): string {
  const rot = buildFalt(schema);
  if (rot.slag === 'lista') return rot.nyckelfalt ? '{}\n' : '[]\n';
  const empty = emptyGroup(rot.falt);
  const known = Object.entries(given).filter(([key]) => key in empty);
  const yaml = `${renderPairs({ ...empty, ...Object.fromEntries(known) }, 0)}\n`;
  return monster.endsWith('.mdx') ? `---\n${yaml}---\n` : yaml;
}

const isOfUtgava = ({ monster, kravs }: Filslag, utgava: Utgava): boolean =>
  monster.includes('<utgava>') && (kravs === 'alltid' || (kravs === 'lopande' && utgava.slag === 'lopande'));

/** A part with what cannot apply to a region that is itself the municipality. */
const withEjTillampligt = (path: string, text: string): string =>
  svarsnycklar
    .filter(({ del, attribut, koder }) => {
      return path.endsWith(`/${del}.mdx`) && attribut.kraverKommuner && 'ej-tillampligt' in koder;
    })
    .map(({ keys }) => keys.at(-1) ?? '')
    .reduce((so, nyckel) => so.replace(new RegExp(`^( *${nyckel}: )null$`, 'm'), '$1ej-tillampligt'), text);

/**
 * A new edition: a folder in every region's folder, and its item in the list of editions. Nothing is read in it yet.
 * @param antalKommuner how many municipalities each region has, by its id
 */
export function newUtgava(
  utgava: Utgava,
  antalKommuner: Readonly<Record<string, number>>,
  lista: string,
  before: readonly object[],
): Filer {
  const folders = filslag
    .filter((slag) => isOfUtgava(slag, utgava))
    .flatMap(({ monster, schema }) => {
      const text = emptyFile(monster, schema, { underlag: 'saknas' });
      return Object.entries(antalKommuner).flatMap(([region, antal]) =>
        expandMonster(monster, { region: [region], utgava: [utgava.id] }).map((path) => [
          path,
          harKommuner({ antalKommuner: antal }) ? text : withEjTillampligt(path, text),
        ]),
      );
    });
  return { ...Object.fromEntries(folders), [filer.utgavor.monster]: writeValue(lista, [...before, utgava]) };
}

/** A new theme: its entry in the vocabulary, last, and its page. */
export function newTema(
  id: string,
  tema: { readonly namn: string; readonly omfattning: string },
  lista: string,
): Filer {
  const teman = { ...(JSON.parse(lista) as object), [id]: tema };
  const { monster, schema } = filer.teman;
  return {
    [filer.temalista.monster]: `${JSON.stringify(teman, null, 2)}\n`,
    [monster.replace('<tema>', id)]: emptyFile(monster, schema),
  };
}

/** A new region in depth: its folder, with the files that it cannot be without and the list of its documents. */
export function newFordjupning(region: string): Filer {
  const wanted = [filer.djupkallor, ...filslag.filter(({ kravs }) => kravs === 'fordjupning')];
  const files = wanted.map(({ monster, schema }) => [monster.replace('<region>', region), emptyFile(monster, schema)]);
  const lista = filer.fillista.monster.replace('<region>', region);
  const names = files.filter(([path]) => path !== lista).map(([path]) => path?.split('/').at(-1) ?? '');
  return {
    ...Object.fromEntries(files),
    [lista]: `${names
      .toSorted()
      .map((name) => `- ${name}`)
      .join('\n')}\n`,
  };
}
