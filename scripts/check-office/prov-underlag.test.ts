import { expect, it } from 'vitest';
import { makeUtgava } from '../../tests/underlag/region.ts';
import { buildProvUnderlag } from './prov-underlag.ts';

const post = (id: string, region: 'blekinge' | 'dalarna') => ({
  id,
  utgava: '2020',
  region,
  titel: id,
  text: 'Text.',
  kalla: { id: 'regionoversikt-2020' as const, avsnitt: 'Samverkan' },
});
const slapp = { lank: 'https://x.example/data/', version: '1.0.0', datum: '2026-11-22' };

it('gives every post a footnote of its own, under the name of its region', () => {
  const { stycken } = buildProvUnderlag(
    [post('blekinge/a', 'blekinge'), post('dalarna/b', 'dalarna')],
    [],
    [makeUtgava()],
    slapp,
  );
  expect(stycken.slice(3).map((one) => ('not' in one ? one.not : 'text' in one && one.text))).toEqual([
    'blekinge',
    expect.stringContaining('/exempel/blekinge/a/'),
    'dalarna',
    expect.stringContaining('/exempel/dalarna/b/'),
  ]);
});
it('without posts and editions only the version and the caveat are left', () =>
  expect(buildProvUnderlag([], [], [], slapp).stycken).toHaveLength(2));
