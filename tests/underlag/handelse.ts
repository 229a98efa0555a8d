import type { Handelse } from '../../src/schema/handelse.ts';

/** A made-up event of Blekinge; give only what the test is about. */
export const makeHandelse = (more: Partial<Handelse> = {}): Handelse => ({
  id: 'blekinge/h-ett',
  titel: 'Något hände',
  region: 'blekinge',
  datum: '2022-03-24',
  del: 'samverkan',
  status: 'beslutad',
  teman: [],
  text: 'Något hände i regionen.',
  namn: [],
  lagre: {},
  uppfoljer: null,
  kalla: { titel: 'Sida', utgivare: 'Region Blekinge', url: null, publicerad: null, typ: 'region' },
  kontroll: 'bekraftad',
  ...more,
});
