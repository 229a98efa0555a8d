import { expect, test } from 'vitest';
import { makeHandelse } from '../../tests/underlag/handelse.ts';
import { makeLopande, makePost, makeUtgava } from '../../tests/underlag/region.ts';
import { dokumentInlagg, handelseInlagg, orderInlagg, postInlagg } from './flode.ts';

const utgavor = [makeUtgava(), makeLopande()];
const kallor = new Map([['regionoversikt-2020', { kortnamn: 'Översikten' }]]);
const inlagg = (...poster: Parameters<typeof makePost>[0][]) =>
  postInlagg(poster.map(makePost), utgavor, kallor, () => 'Region Blekinge');

test('a post says its date, its step, its edition and its source', () =>
  expect(inlagg({ utgava: '2026', per: '2024-02', niva: 'i-drift' })).toEqual([
    {
      lank: '/exempel/blekinge/exempel/',
      titel: 'februari\u00a02024: Region Blekinge, ett exempel',
      text: 'En mening som beskriver exemplet. I drift. Utgåvan 2021–2026. Källa: Översikten, Samverkan.',
      datum: '2024-02',
    },
  ]));
test('a post that two editions have is two entries with an id each', () =>
  expect(inlagg({}, { utgava: '2026' }).map(({ lank }) => lank)).toEqual([
    '/exempel/blekinge/exempel/',
    '/exempel/blekinge/exempel/#2026',
  ]));
test('an undated post says so, and a source without a short name is named by its id', () => {
  const [post] = inlagg({ per: null, kalla: { id: 'sidan', avsnitt: 'hela sidan' } });
  expect(post).toMatchObject({ titel: 'Odaterad: Region Blekinge, ett exempel', datum: null });
  expect(post?.text).toContain('Källa: sidan, hela sidan.');
});
test('a document is dated by when it came out', () =>
  expect(
    dokumentInlagg(
      'kronoberg',
      { id: 'plan', rubrik: 'Planen', svar: 'Ett svar.' },
      { titel: 'Handlingsplan', publicerad: '2024-02-19' },
    ),
  ).toMatchObject({
    lank: '/fordjupning/kronoberg/plan/',
    datum: '2024-02-19',
    text: 'Ett svar. Källa: Handlingsplan.',
  }));
test('entries of every kind stand together, newest first and undated last', () => {
  const mixed = [
    handelseInlagg(makeHandelse({ datum: '2022' }), 'Region Blekinge'),
    ...inlagg({ per: null }, { id: 'blekinge/ny', per: '2024-05-01' }),
  ];
  const ordered = orderInlagg(mixed, (path) => `https://x.example${path}`);
  expect(ordered.map(({ datum }) => datum)).toEqual(['2024-05-01', '2022', null]);
  expect(ordered[1]).toMatchObject({
    lank: 'https://x.example/regioner/blekinge/#h-ett',
    titel: '2022: Något hände (Region Blekinge)',
  });
  expect(orderInlagg([], (path) => path)).toEqual([]);
});
