import { describe, expect, test } from 'vitest';
import { datumSchema, dagSchema } from './datum.ts';
import { malbildSchema } from './malbild.ts';
import { organisationSchema } from './organisation.ts';
import { postSchema } from './post.ts';
import { makePost, makeRegion } from '../../tests/underlag/region.ts';

const { utgava: _utgava, region: _region, del: _del, ...post } = makePost();

describe('datum', () => {
  test('a year written as a number becomes text', () => expect(datumSchema.parse(2020)).toBe('2020'));
  test('a date that YAML has read becomes ISO text', () =>
    expect(dagSchema.parse(new Date('2026-11-22'))).toBe('2026-11-22'));
  test.each(['2020-13', '2020-02-30', 'i fjol', ''])('%j is refused', (text) =>
    expect(datumSchema.safeParse(text).success).toBe(false),
  );
});

describe('post', () => {
  test('a complete post passes', () => expect(postSchema.safeParse(post).success).toBe(true));
  test('a key that is misspelt is refused', () =>
    expect(postSchema.safeParse({ ...post, tema: [] }).success).toBe(false));
  test('a theme outside the vocabulary is refused', () =>
    expect(postSchema.safeParse({ ...post, teman: ['mobil-team'] }).success).toBe(false));
  test('a theme given twice is refused', () =>
    expect(postSchema.safeParse({ ...post, teman: ['aldre', 'aldre'] }).success).toBe(false));
  test('a post without a source is refused', () => {
    const { kalla: _kalla, ...rest } = post;
    expect(postSchema.safeParse(rest).success).toBe(false);
  });
});

describe('unknown and forgotten', () => {
  const { delar } = makeRegion();
  test('null is unknown and passes', () => expect(organisationSchema.safeParse(delar.organisation).success).toBe(true));
  test('a key left out is forgotten and refused', () => {
    const { styrgruppMedKommuner: _out, ...rest } = delar.organisation;
    expect(organisationSchema.safeParse(rest).success).toBe(false);
  });
  test('false is a known no', () => {
    expect(organisationSchema.parse({ ...delar.organisation, styrgruppMedKommuner: false }).styrgruppMedKommuner).toBe(
      false,
    );
  });
  test('a target year out of reason is refused', () => {
    const strategi = { ...delar.malbild.strategi, malar: 230 };
    expect(malbildSchema.safeParse({ ...delar.malbild, strategi }).success).toBe(false);
  });
});
