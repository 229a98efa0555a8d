import type { Vardagsord } from './packad-uppgift.ts';
import type { Uppgift } from './uppgift.ts';

const kallas = /(?:Kallas|Skrivs|Heter) (?:också|även|ibland) ([^.;]+)[.;]/giu;
/** An abbreviation stands last in a title, in brackets, and is one word: `Särskilt boende (SÄBO)`. */
const medForkortning = /^(.+) \(([^() ]+)\)$/u;

/** What a glossary entry is called besides: its abbreviation, and what it says itself that it is called. */
const andraNamn = (forkortning: string | undefined, text: string): string[] => [
  ...(forkortning ? [forkortning] : []),
  ...[...text.matchAll(kallas)].flatMap(([, namn = '']) =>
    namn.split(/,| eller |(?<!-) och /).map((one) => one.trim()),
  ),
];

/**
 * The other names of the glossary as everyday words, both ways: the abbreviation leads to the term and the term to it.
 * They are read from the entries among the statements, so that they need not be sent beside them.
 */
export const begreppVardagsord = (uppgifter: readonly Pick<Uppgift, 'del' | 'titel' | 'text'>[]): Vardagsord[] =>
  uppgifter
    .filter(({ del }) => del === 'begrepp')
    .flatMap(({ titel, text }) => {
      const [, term = titel, forkortning] = medForkortning.exec(titel) ?? [];
      const namn = andraNamn(forkortning, text).filter(
        (ett) => ett.length > 1 && ett.toLowerCase() !== term.toLowerCase(),
      );
      return namn.length === 0
        ? []
        : [
            { ord: namn, leder: [term], teman: [] },
            { ord: [term], leder: namn, teman: [] },
          ];
    });
