import type { Tag } from '../tags.ts';
import { framtagnaMalbilder, temakort } from './antal.ts';
import { jamforelsen, malbildstabellen, nyareAttribut, profilmatrisen, regionsidan } from './attribut.ts';
import { forandringar } from './forandring.ts';
import { kartan, karttabellen, regionensTeman, regionlistor, svarssidan } from './svar.ts';
import type { Avlasare, Utsaga } from './utsaga.ts';

/**
 * The places on pages that answer a question that the data answer, too. What each says is read from what a reader
 * sees: the sign, the words, the list that a link stands in.
 *
 * | place                                    | question                                        |
 * | ---------------------------------------- | ----------------------------------------------- |
 * | themes of a region page                  | the answer of a cell, by its sign               |
 * | sections of an answer page               | the answer of a cell, by its sign               |
 * | lists of a theme page, matrix as a list  | the answer of a cell, by the sign of the list   |
 * | map of a theme page, and its table       | the answer of a cell, in words                  |
 * | matrix (rule `numbers`)                  | the answer of a cell, with margins              |
 * | page of changes                          | the kind of change, the newer value             |
 * | profile matrix, comparison, region page  | the value of an attribute                       |
 * | table of the joint målbild               | its status then and now                         |
 * | cards of start and theme lists           | how many regions took a theme up                |
 * | sentences about the joint målbild        | how many regions have a finished one            |
 */
const avlasare: readonly Avlasare[] = [
  regionensTeman,
  svarssidan,
  regionlistor,
  karttabellen,
  kartan,
  forandringar,
  profilmatrisen,
  jamforelsen,
  regionsidan,
  nyareAttribut,
  malbildstabellen,
  temakort,
  framtagnaMalbilder,
];

/** All that a page says in answer to questions that the data answer, too. */
export const readUtsagor = (tags: readonly Tag[], url: string): Utsaga[] => avlasare.flatMap((read) => read(tags, url));
