import type { TemaId } from '../../schema/vokabular.ts';
import { ingetNyareText } from '../forandring.ts';
import type { RegionUnderlag } from '../region-underlag.ts';
import { datumText } from '../sprak.ts';
import type { Cell } from '../temamatris.ts';
import { latestSokt } from './tystnad.ts';
import { isLopande } from '../utgava.ts';
import { mening, type Mening } from './mening.ts';

/** What a newer edition has about one of a post's themes. */
export interface TemaSenare {
  readonly tema: TemaId;
  /** `Nyare uppgift finns`, `Inget nyare hittat; sökt 28 november 2026`. */
  readonly text: string;
}

const told: readonly string[] = ['uttryckligt', 'delvis', 'nej'];

/**
 * What the newest edition has about the themes of an older post, in the order of the post's themes.
 * @param celler the region's cells of the newest edition
 */
export const temanSenare = (teman: readonly TemaId[], celler: readonly Cell[]): TemaSenare[] =>
  teman.flatMap((tema) => {
    const cell = celler.find((one) => one.tema === tema);
    if (cell === undefined) return [];
    return [{ tema, text: told.includes(cell.svar) ? 'Nyare uppgift finns' : ingetNyareText(cell) }];
  });

/**
 * What is said where no event follows a post up: who looked, and until when.
 * @param nu the region in the newest edition
 */
export function ingenUppfoljningMening(nu: Pick<RegionUnderlag, 'utgava' | 'sokt'>): Mening {
  const dag = latestSokt(nu);
  const text = !isLopande(nu.utgava)
    ? `Ingen senare uppgift följer upp just det här i ${nu.utgava.namn}.`
    : dag === null
      ? 'Ingen har ännu sökt efter något nyare om regionen.'
      : `Ingen senare händelse är kopplad till posten. Nyare poster kopplas inte till äldre; de står vid temana. Offentliga sidor om regionen söktes ${datumText(dag)}.`;
  return mening('uppfoljning', text, {
    utgava: nu.utgava,
    raknat: 'handelser',
    antal: 0,
    av: 'enskild',
    okanda: {},
  });
}
