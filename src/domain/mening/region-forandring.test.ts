import { inText } from '../../../tests/underlag/mening.ts';
import { regionForandringMening as regionForandringMening_ } from './region-forandring.ts';
import { expect, test } from 'vitest';
import { makeCell } from '../../../tests/underlag/cell.ts';
import type { Cell } from '../temamatris.ts';

const regionForandringMening = inText(regionForandringMening_);

const par = (da: Partial<Cell>, nu: Partial<Cell>) => ({
  da: { cell: makeCell(da), malbild: null },
  nu: { cell: makeCell({ utgava: '2026', ...nu }), malbild: null },
});
const mening = (...list: ReturnType<typeof par>[]) => regionForandringMening(list, { ar: '2020' });

test('counts the newer statements by kind', () => {
  expect(
    mening(
      par({ svar: 'ej-namnt' }, { svar: 'uttryckligt', niva: 'mal' }),
      par({ svar: 'uttryckligt', niva: 'mal' }, { svar: 'uttryckligt', niva: 'i-drift' }),
      par({ svar: 'underlag-saknas' }, { svar: 'uttryckligt' }),
    ),
  ).toBe(
    'Nyare uppgifter finns om 3\u00a0teman: 1 nämndes inte 2020, 1 var inte känt för 2020 och 1 har ett senare steg i poster.',
  );
});
test('not found, not read and not looked for are told apart, and none reads as ended', () => {
  const kand = { svar: 'uttryckligt', niva: 'i-drift' } as const;
  const text = mening(
    par(kand, { svar: 'ej-funnet' }),
    par(kand, { svar: 'ej-granskat' }),
    par(kand, { svar: 'ej-namnt' }),
  );
  expect(text).toBe(
    'Av det som togs upp 2020: för 1\u00a0tema har inget nyare hittats, för 1\u00a0tema säger de nyare dokumenten inget och för 1\u00a0tema har ingen ännu sökt efter något nyare.',
  );
});
test('what the newer edition only touches is counted apart', () => {
  const delvis = par({ svar: 'ej-namnt' }, { svar: 'delvis' });
  const sagt = par({ svar: 'ej-namnt' }, { svar: 'uttryckligt' });
  expect(mening(delvis, sagt)).toContain('om 2\u00a0teman, 1 av dem bara delvis: ');
  expect(mening(sagt)).not.toContain('bara delvis');
});
test('a lower step is an earlier one, and no step back', () => {
  const text = mening(par({ svar: 'uttryckligt', niva: 'i-drift' }, { svar: 'uttryckligt', niva: 'mal' }));
  expect(text).toContain('1 har ett tidigare steg i poster (vilket inte säger att något har upphört)');
});
test('nothing known on either side says nothing', () => {
  expect(mening(par({ svar: 'ej-namnt' }, { svar: 'ej-granskat' }))).toBe('');
});
