import type { Vardagsord } from './packad-uppgift.ts';
import type { BegreppData } from './underlag.ts';

const kallas = /(?:Kallas|Skrivs|Heter) (?:också|även|ibland) ([^.;]+)[.;]/giu;

/** What a glossary entry is called besides: its abbreviation, and what it says itself that it is called. */
const andraNamn = ({ forkortning, forklaring }: BegreppData): string[] => [
  ...(forkortning ? [forkortning] : []),
  ...[...forklaring.matchAll(kallas)].flatMap(([, namn = '']) =>
    namn.split(/,| eller |(?<!-) och /).map((one) => one.trim()),
  ),
];

/** The other names of the glossary as everyday words, both ways: the abbreviation leads to the term and the term to it. */
export const begreppVardagsord = (begrepp: readonly BegreppData[]): Vardagsord[] =>
  begrepp.flatMap((one) => {
    const namn = andraNamn(one).filter((ett) => ett.length > 1 && ett.toLowerCase() !== one.term.toLowerCase());
    return namn.length === 0
      ? []
      : [
          { ord: namn, leder: [one.term], teman: [] },
          { ord: [one.term], leder: namn, teman: [] },
        ];
  });
