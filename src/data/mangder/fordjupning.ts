import type { Atlas } from '../atlas.ts';
import { buildFordjupningData } from '../fordjupning-data.ts';
import { toJson, type Datamangd } from './datamangd.ts';

/** One data set a region in depth: nested, so that it has no table. */
export const buildFordjupningar = ({
  fordjupningar,
  regioner,
}: Pick<Atlas, 'fordjupningar' | 'regioner'>): Datamangd[] =>
  fordjupningar.map((fordjupning) => {
    const kortnamn = regioner.find(({ id }) => id === fordjupning.region)?.kortnamn ?? fordjupning.region;
    return {
      id: `fordjupning-${fordjupning.region}`,
      titel: `Fördjupning ${kortnamn}`,
      beskrivning:
        'Dokument, löften, indikatorer, initiativ, granskningens frågor, enkäten, måtten och tråden mellan dem.',
      nyckel: [],
      rader: fordjupning.dokument.length,
      json: toJson(buildFordjupningData(fordjupning)),
      csv: null,
      tabell: null,
    };
  });
