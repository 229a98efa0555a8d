import { expect, test } from 'vitest';
import { makePost, makeRegion } from '../../tests/underlag/region.ts';
import { buildFragekort, buildProfilkort, buildTemakort } from './fragekort.ts';
import { buildTemamatris } from './temamatris.ts';

test('the theme that most regions take up comes first and leads to its page', () => {
  const celler = buildTemamatris([makeRegion([makePost()])], ['aldre', 'mobila-team']);
  const teman = [
    { id: 'aldre', namn: 'Äldre' },
    { id: 'mobila-team', namn: 'Mobila team' },
  ] as const;
  expect(buildFragekort(teman, celler, 2020).map(({ href }) => href)).toEqual(['/teman/mobila-team/', '/teman/aldre/']);
});

test('a profile card says the attribute in words and leads to the regions behind its figure', () => {
  const region = makeRegion();
  const { organisation } = region.delar;
  const med = { ...region, delar: { ...region.delar, organisation: { ...organisation, styrgruppMedKommuner: true } } };
  expect(buildProfilkort([region, med]).find(({ href }) => href.includes('styrning'))).toEqual({
    fraga: 'Sitter kommunerna med i styrningen?',
    svar: '1\u00a0region hade 2020 kommuner i styrningen. För 1 framgår det inte. Källan är från 2020.',
    href: '/jamfor/profil/?styrning=ja',
  });
});

test('the card on a joint målbild leads to the regions that had one finished', () => {
  expect(buildProfilkort([makeRegion()])[0]).toMatchObject({
    svar: expect.stringMatching(/^0 av 1.region hade 2020 en färdig målbild/),
    href: '/jamfor/profil/?malbild=framtagen',
  });
});

test('an attribute that no region has gives no card', () => {
  expect(buildProfilkort([makeRegion()]).some(({ href }) => href.includes('malar'))).toBe(false);
});

test('theme cards count regions, not posts, and lead to the cells behind', () => {
  const poster = [
    makePost({ niva: 'i-drift', huvudman: 'gemensam', del: 'samverkan' }),
    makePost({ id: 'blekinge/annat', niva: 'mal', del: 'samverkan' }),
  ];
  const kort = buildTemakort('mobila-team', buildTemamatris([makeRegion(poster)], ['mobila-team']));
  expect(kort.map(({ svar }) => /\d/.exec(svar)?.[0])).toEqual(['1', '1', '1']);
  expect(kort.map(({ href }) => href)).toEqual([
    '/jamfor/teman/?niva=i-drift#mobila-team',
    '/jamfor/teman/?del=samverkan#mobila-team',
    '/exempel/?tema=mobila-team&huvudman=gemensam',
  ]);
});

test('a theme that no region takes up gives no cards', () => {
  expect(buildTemakort('aldre', buildTemamatris([makeRegion()], ['aldre']))).toEqual([]);
});
