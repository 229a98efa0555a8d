import { expect, test } from 'vitest';
import type { Regionsvar } from '../../schema/regionsvar.ts';
import { inText } from '../../../tests/underlag/mening.ts';
import { regionsvarMening as regionsvarMening_, regionsvarText } from './regionsvar.ts';

const regionsvarMening = inText(regionsvarMening_);

const svar: Regionsvar = {
  utgava: '2026',
  tema: 'aldre',
  slag: 'invander',
  av: 'Hälso- och sjukvårdsförvaltningen',
  datum: '2027-03-03',
  text: 'Teamet är nedlagt.',
  kalla: { titel: 'Beslut', utgivare: 'Region Blekinge', url: null },
};

test('not asked, asked without an answer, and answered are told apart', () => {
  expect(regionsvarMening({ tillfragad: null }, [])).toBe('Regionens svar: ännu inte tillfrågad.');
  expect(regionsvarMening({ tillfragad: '2027-01-10' }, [])).toContain('har inte svarat om det här');
  expect(regionsvarMening({ tillfragad: '2027-01-10' }, [svar])).toBe('');
});

test('an answer says what it is, when and from whom', () => {
  expect(regionsvarText(svar)).toBe('Regionen invänder, 3\u00a0mars\u00a02027, Hälso- och sjukvårdsförvaltningen');
});
