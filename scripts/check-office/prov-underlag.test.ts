import { expect, it } from 'vitest';
import { buildProvUnderlag } from './prov-underlag.ts';

const post = (id: string, region: 'blekinge' | 'dalarna') => ({
  id,
  region,
  titel: id,
  text: 'Text.',
  kalla: { id: 'regionoversikt-2020' as const, avsnitt: 'Samverkan' },
});
const slapp = { lank: 'https://x.example/data/', version: '1.0.0', datum: '2026-11-22' };

it('gives every post a footnote of its own, under the name of its region', () => {
  const { stycken } = buildProvUnderlag([post('blekinge/a', 'blekinge'), post('dalarna/b', 'dalarna')], [], slapp);
  expect(stycken.slice(2).map((one) => (one.slag === 'rubrik' ? one.text : one.not))).toEqual([
    'blekinge',
    expect.stringContaining('/exempel/blekinge/a/'),
    'dalarna',
    expect.stringContaining('/exempel/dalarna/b/'),
  ]);
});
it('without posts only the edition and the caveat are left', () =>
  expect(buildProvUnderlag([], [], slapp).stycken).toHaveLength(2));
