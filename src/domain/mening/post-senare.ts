import type { TemaId } from '../../schema/vokabular.ts';
import { ingetNyareText } from '../forandring.ts';
import type { RegionUnderlag } from '../region-underlag.ts';
import { datumText } from '../sprak.ts';
import type { Cell } from '../temamatris.ts';
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
 * What is said where no event follows a post of a rolling edition up. It is not said to be the latest known: a newer post
 * is not tied to an older one.
 */
export const ingenNyareMening = ({ utgava }: Pick<RegionUnderlag, 'utgava'>): Mening =>
  mening(
    'uppfoljning',
    `Ingen händelse är kopplad till posten. Nyare poster kopplas inte till äldre; de står vid temana. Uppgifterna från ${utgava.ar} samlades in till och med den ${datumText(utgava.insamlad)}.`,
    { utgava, raknat: 'handelser', antal: 0, av: 'enskild', okanda: {} },
  );

/**
 * What is said where no event follows a post up: until when events were gathered, and that nobody looked for this post.
 * @param insamlad the day the region's events were gathered
 */
export function ingenUppfoljningMening({ utgava }: Pick<RegionUnderlag, 'utgava'>, insamlad: string): Mening {
  const text = isLopande(utgava)
    ? `Ingen senare händelse är kopplad till posten. Händelserna om regionen samlades in den ${datumText(insamlad)}, utan att någon då sökte efter just den här posten. Nyare poster kopplas inte till äldre; de står vid temana.`
    : `Ingen senare uppgift följer upp just det här i ${utgava.namn}.`;
  return mening('uppfoljning', text, { utgava, raknat: 'handelser', antal: 0, av: 'enskild', okanda: {} });
}
