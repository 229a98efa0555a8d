import { expect, test } from 'vitest';
import { decideFrys } from './frys.ts';
import { datacite, zenodo } from './metadata.ts';

const ny = { version: '0.2.0', datum: '2026-11-28', sha256: 'a'.repeat(64), byte: 10 };
const gammal = { ...ny, version: '0.1.0', doi: '10.5281/zenodo.1' };

test('a version that is not frozen comes first, and those before it stand', () => {
  expect(decideFrys([gammal], ny)).toEqual({ slag: 'ny', versioner: [{ ...ny, doi: null }, gammal] });
});

test('the same archive again changes nothing, another one is refused', () => {
  expect(decideFrys([{ ...ny, doi: null }], ny)).toEqual({ slag: 'fryst' });
  expect(decideFrys([{ ...ny, doi: null }], { ...ny, sha256: 'b'.repeat(64) })).toMatchObject({
    slag: 'andrad',
    besked: expect.stringContaining('ny version'),
  });
});

test('the deposits name version, day, licence and publisher, or the atlas until there is one', () => {
  const slapp = { ...ny, nytt: ['En nyhet.'], utgivare: null };
  expect(zenodo(slapp).metadata).toMatchObject({
    version: '0.2.0',
    publication_date: '2026-11-28',
    license: 'cc-by-4.0',
  });
  expect(datacite(slapp)).toMatchObject({ publicationYear: 2026, creators: [{ name: 'Närvårdsatlas' }] });
  expect(datacite({ ...slapp, utgivare: 'SKR' }).publisher).toEqual({ name: 'SKR' });
});
