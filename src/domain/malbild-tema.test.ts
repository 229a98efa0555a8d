import { describe, expect, test } from 'vitest';
import { makeCell } from '../../tests/underlag/cell.ts';
import { makeRegion } from '../../tests/underlag/region.ts';
import type { MalbildLage } from '../schema/dokument-lage.ts';
import { forandringMellan, malbildOf, type Malbildsvar } from './malbild-tema.ts';
import type { Cell } from './temamatris.ts';

const base = makeRegion().delar.malbild.gemensamMalbild;
const svar = (status: MalbildLage | null, cell: Partial<Cell> = {}): Malbildsvar => ({
  cell: makeCell({ tema: 'gemensam-malbild', svar: 'uttryckligt', ...cell }),
  malbild: { ...base, status },
});
const mellan = (da: Malbildsvar, nu: Malbildsvar) => forandringMellan(da, nu, { ar: '2020' });

describe('forandringMellan', () => {
  test('the ladder of documents is compared, not the steps of the posts', () => {
    const [da, nu] = [svar('framtagen', { niva: 'planerat' }), svar('framtagen', { niva: 'i-drift' })];
    expect(mellan(da, nu)).toEqual({ slag: 'samma', text: 'Framtagen, liksom 2020' });
  });
  test('further and earlier on the ladder are told in its words', () => {
    expect(mellan(svar('planeras'), svar('utkast'))).toEqual({ slag: 'langre', text: 'Utkast, planerades 2020' });
    expect(mellan(svar('pagar'), svar('framtagen')).text).toBe('Framtagen, höll på att tas fram 2020');
    expect(mellan(svar('framtagen'), svar('pagar'))).toEqual({
      slag: 'annat-steg',
      text: 'Arbete pågår i den nyare uppgiften, var framtagen 2020',
    });
  });
  test('a newer fact without status is no step', () => {
    expect(mellan(svar('framtagen'), svar(null))).toEqual({
      slag: 'nyare-utan-steg',
      text: 'Nyare uppgift finns, var framtagen 2020',
    });
  });
  test('what was not mentioned is new, and what was not read is only known now', () => {
    expect(mellan(svar('ej-namnt', { svar: 'ej-namnt' }), svar('framtagen')).slag).toBe('nytt');
    expect(mellan(svar(null, { svar: 'underlag-saknas' }), svar('framtagen')).slag).toBe('kant-nu');
  });
  test('silence after a målbild is no end of it', () => {
    expect(mellan(svar('framtagen'), svar(null, { svar: 'ej-granskat' })).slag).toBe('inget-nyare');
  });
  test('a theme without målbild is compared by its steps', () => {
    const cell = (niva: Cell['niva']) => ({ cell: makeCell({ svar: 'uttryckligt', niva }), malbild: null });
    expect(mellan(cell('planerat'), cell('i-drift'))).toEqual({
      slag: 'langre',
      text: 'I drift, var planerat 2020',
    });
  });
});

test('only the theme of the joint målbild has one', () => {
  expect(malbildOf(makeRegion(), 'gemensam-malbild')?.status).toBe('ej-namnt');
  expect(malbildOf(makeRegion(), 'aldre')).toBeNull();
});
