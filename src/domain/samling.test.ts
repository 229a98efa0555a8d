import { expect, test } from 'vitest';
import {
  addRad,
  isSamlingAdress,
  readAdresser,
  readSamling,
  samlingAdress,
  samlingUnderlag,
  writeSamling,
} from './samling.ts';
import { underlagMarkdown } from './underlag.ts';

const rad = { adress: '/teman/aldre/blekinge/', titel: 'Äldre', svar: 'Ja.', hanvisning: 'Källan.', not: 'Min' };

test('a page is pinned once', () => expect(addRad(addRad([], rad), rad)).toEqual([rad]));
test('the shared address gives the pages back, without notes', () => {
  const pages = [rad, { adress: '/jamfor/malbild/?regioner=a,b' }];
  expect(samlingAdress(pages)).not.toContain('Min');
  expect(readAdresser(samlingAdress(pages).split('?').slice(1).join('?'))).toEqual(pages.map(({ adress }) => adress));
});
test.each(['javascript:alert(1)', '//x.example/teman/', 'https://x.example/', '/om/', '/teman/../om/', '/teman//x/'])(
  '%s cannot be pinned',
  (adress) => expect(isSamlingAdress(adress)).toBe(false),
);
test('a saved file gives the same rows back', () => expect(readSamling(writeSamling([rad]))).toEqual([rad]));
test('what is not a collection is refused', () =>
  expect([readSamling('{'), readSamling('[]'), readSamling('{"rader":[null,{"adress":"/om/"}]}')]).toEqual([
    null,
    null,
    [],
  ]));
test('Markdown has a footnote for each source', () =>
  expect(underlagMarkdown(samlingUnderlag([rad], 'https://x.example'))).toBe(
    '# Underlag ur Närvårdsatlas\n\n## [Äldre](https://x.example/teman/aldre/blekinge/)\n\nJa.[^1]\n\nEgen anteckning: Min\n\n[^1]: Källan.\n',
  ));
test('an empty collection is only its heading', () =>
  expect(underlagMarkdown(samlingUnderlag([], 'https://x.example')).trim()).toBe('# Underlag ur Närvårdsatlas'));
