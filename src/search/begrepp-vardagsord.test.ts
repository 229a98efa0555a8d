import { expect, test } from 'vitest';
import { begreppVardagsord } from './begrepp-vardagsord.ts';

const begrepp = (titel: string, text: string, del = 'begrepp') => ({ del, titel, text });

test('the abbreviation and the other names of a term lead to it, and it to them', () =>
  expect(
    begreppVardagsord([begrepp('Särskilt boende (SÄBO)', 'Kallas också äldreboende eller vård- och omsorgsboende.')]),
  ).toEqual([
    { ord: ['SÄBO', 'äldreboende', 'vård- och omsorgsboende'], leder: ['Särskilt boende'], teman: [] },
    { ord: ['Särskilt boende'], leder: ['SÄBO', 'äldreboende', 'vård- och omsorgsboende'], teman: [] },
  ]));
test('a term with one name leads nowhere, and what stands in brackets is a name only when it is one word', () =>
  expect(begreppVardagsord([begrepp('Remiss', 'Ett brev.'), begrepp('HSL (Region Gävleborg)', 'En grupp.')])).toEqual(
    [],
  ));
test('only the glossary is read', () =>
  expect(begreppVardagsord([begrepp('Ett team (ET)', 'Ett.', 'samverkan')])).toEqual([]));
