import type { Utgava } from '../../schema/utgava.ts';
import { datumText, lista } from '../sprak.ts';
import { isLopande } from '../utgava.ts';

/**
 * What an absence and a count in one edition are worth, in a sentence of its own kind.
 * @param benamning what the edition is called: its years on pages, its id in data
 */
export const utgavaMening = (
  { namn, slag, insamlad, teman }: Pick<Utgava, 'namn' | 'slag' | 'insamlad' | 'teman'>,
  benamning: string,
): string =>
  teman.length === 0
    ? `Utgåvan ${benamning} (${namn}) är öppnad, men ingen har ännu letat efter något tema i den.`
    : isLopande({ slag })
      ? `Utgåvan ${benamning} (${namn}) är löpande: samlad ur många sidor och dokument till den ${datumText(insamlad)}. Att något inte har hittats i den betyder inte att det saknas, och antal ur den är ingen andel av landet.`
      : `Utgåvan ${benamning} (${namn}) är avslutad: ett underlag som täcker alla regioner och är läst i sin helhet.`;

/** Editions in running text: `utgåvan 2020`, `utgåvorna 2020 och 2021–2026`; empty text for none. */
export const utgavorText = (utgavor: readonly Pick<Utgava, 'ar'>[]): string =>
  utgavor.length === 0 ? '' : `${utgavor.length === 1 ? 'utgåvan' : 'utgåvorna'} ${lista(utgavor.map(({ ar }) => ar))}`;
