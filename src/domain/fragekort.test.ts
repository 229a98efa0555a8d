import { expect, test } from 'vitest';
import { makePost, makeRegion } from '../../tests/underlag/region.ts';
import { buildFragekort } from './fragekort.ts';
import { buildTemamatris } from './temamatris.ts';

test('the theme that most regions take up comes first and leads to its page', () => {
  const celler = buildTemamatris([makeRegion([makePost()])], ['aldre', 'mobila-team']);
  const teman = [
    { id: 'aldre', namn: 'Äldre' },
    { id: 'mobila-team', namn: 'Mobila team' },
  ] as const;
  expect(buildFragekort(teman, celler, 2020).map(({ href }) => href)).toEqual(['/teman/mobila-team/', '/teman/aldre/']);
});
