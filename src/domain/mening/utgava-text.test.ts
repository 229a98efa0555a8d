import { expect, test } from 'vitest';
import { makeLopande, makeUtgava } from '../../../tests/underlag/region.ts';
import { utgavaMening, utgavorText } from './utgava-text.ts';

test.each([
  [[], ''],
  [[makeUtgava()], 'utgåvan 2020'],
  [[makeUtgava(), makeLopande(), makeLopande({ ar: '2027–2030' })], 'utgåvorna 2020, 2021–2026 och 2027–2030'],
])('editions are named by their years', (utgavor, text) => expect(utgavorText(utgavor)).toBe(text));

test('a closed edition is read whole, a rolling one is no share of the country', () => {
  expect(utgavaMening(makeUtgava(), '2020')).toMatch(/^Utgåvan 2020 .*läst i sin helhet\.$/);
  expect(utgavaMening(makeUtgava(), '2020')).not.toContain('andel');
  expect(utgavaMening(makeLopande(), '2021–2026')).toMatch(
    /^Utgåvan 2021–2026 .*22\u00a0november\u00a02026.*ingen andel av landet\.$/,
  );
});
