import { expect, test } from 'vitest';
import { begreppVardagsord } from './begrepp-vardagsord.ts';

const begrepp = (term: string, forkortning: string | null, forklaring: string) => ({
  id: term,
  term,
  forkortning,
  forklaring,
});

test('the abbreviation and the other names of a term lead to it, and it to them', () =>
  expect(
    begreppVardagsord([begrepp('särskilt boende', 'SÄBO', 'Kallas också äldreboende eller vård- och omsorgsboende.')]),
  ).toEqual([
    { ord: ['SÄBO', 'äldreboende', 'vård- och omsorgsboende'], leder: ['särskilt boende'], teman: [] },
    { ord: ['särskilt boende'], leder: ['SÄBO', 'äldreboende', 'vård- och omsorgsboende'], teman: [] },
  ]));
test('a term with one name leads nowhere', () =>
  expect(begreppVardagsord([begrepp('remiss', null, 'Ett brev.')])).toEqual([]));
