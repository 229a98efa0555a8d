import { inText } from '../../../tests/underlag/mening.ts';
import { ingenNyareMening, ingenUppfoljningMening as ingenUppfoljningMening_ } from './post-senare.ts';
import { describe, expect, test } from 'vitest';
import { makeCell } from '../../../tests/underlag/cell.ts';
import { makeLopande, makeUtgava } from '../../../tests/underlag/region.ts';
import { temanSenare } from './post-senare.ts';

const ingenUppfoljningMening = inText(ingenUppfoljningMening_);

const sokt = [{ dag: '2026-11-28', teman: [], attribut: [], ord: ['läkarbil'] }];

describe('temanSenare', () => {
  const text = (cell: Parameters<typeof makeCell>[0]) => temanSenare(['aldre'], [makeCell(cell)])[0]?.text;
  test('a newer statement is said to exist', () => expect(text({ svar: 'delvis' })).toBe('Nyare uppgift finns'));
  test('not found has its day, and not looked for is not not found', () => {
    expect(text({ svar: 'ej-funnet', sokt })).toBe('Inget nyare hittat; sökt 28\u00a0november\u00a02026');
    expect(text({ svar: 'ej-granskat' })).toBe('Ingen har ännu sökt efter något nyare');
  });
  test('a theme without a cell is left out', () => expect(temanSenare(['prevention'], [makeCell()])).toEqual([]));
});

test('a newer statement that no event follows up is not said to be the latest known', () => {
  const text = inText(ingenNyareMening)({ utgava: makeLopande() });
  expect(text).toMatch(/^Ingen händelse är kopplad till posten\. Nyare poster kopplas inte till äldre/);
  expect(text).not.toContain('senast');
});

describe('ingenUppfoljningMening', () => {
  test('says until when events were gathered, and that nobody looked for this very post', () => {
    const text = ingenUppfoljningMening({ utgava: makeLopande() }, '2026-11-22');
    expect(text).toContain('samlades in den 22\u00a0november\u00a02026');
    expect(text).toContain('utan att någon då sökte efter just den här posten');
  });
  test('a closed newest edition names itself', () =>
    expect(ingenUppfoljningMening({ utgava: makeUtgava({ namn: 'Översikten 2030' }) }, '2026-11-22')).toContain(
      'Översikten 2030',
    ));
});
