import { inText } from '../../../tests/underlag/mening.ts';
import { delunderlagMening as delunderlagMening_ } from './tystnad.ts';
import { describe, expect, test } from 'vitest';
import { makeLopande, makePost, makeRegion } from '../../../tests/underlag/region.ts';
import type { RegionUnderlag } from '../region-underlag.ts';
import { tystnadText } from './tystnad.ts';

const delunderlagMening = inText(delunderlagMening_);

type Del = Partial<Pick<RegionUnderlag['delar']['malbild'], 'underlag' | 'granskad'>>;
const region = (lopande: boolean, del: Del, sokt: RegionUnderlag['sokt'] = []): RegionUnderlag => {
  const made = makeRegion([], lopande ? { utgava: makeLopande(), sokt } : {});
  return { ...made, delar: { ...made.delar, malbild: { ...made.delar.malbild, ...del } } };
};
const sokning = (attribut: string[], dag = '2026-11-28') => ({ dag, teman: [], attribut, ord: ['målbild'] });
const tyst = (lopande: boolean, del: Del, sokt?: RegionUnderlag['sokt']) =>
  tystnadText(region(lopande, del, sokt), 'malbild', 'malar');

describe('tystnadText', () => {
  test('a closed edition: not said by the source, or not read', () => {
    expect(tyst(false, {})).toBe('Framgår inte av källan från 2020');
    expect(tyst(false, { granskad: null })).toBe('Ej granskat för 2020');
  });
  test('searched and not found has its day, and what was but not in the pages found is not said to be searched for', () => {
    expect(tyst(true, { underlag: 'sokt', granskad: '2026-11-20' })).toBe(
      'Inget hittat för 2021–2026 i sidor sökta 20\u00a0november\u00a02026',
    );
    expect(tyst(true, { underlag: 'sokt', granskad: '2026-11-20' }, [sokning(['malar'])])).toBe(
      'Inget hittat för 2021–2026; sökt 28\u00a0november\u00a02026',
    );
    expect(tyst(true, { underlag: 'saknas', granskad: null }, [sokning(['malar'])])).toContain('28\u00a0november');
  });
  test('a search for something else is no search for this', () => {
    expect(tyst(true, { underlag: 'saknas', granskad: null }, [sokning(['styrform'])])).toBe(
      'Ingen har ännu sökt för 2021–2026',
    );
  });
  test('a document that was read whole does not say it', () => {
    expect(tyst(true, { underlag: 'text' })).toBe('Nämns inte i de dokument från 2021–2026 som är lästa');
  });
});

describe('delunderlagMening', () => {
  test('a picture is not known, and no section is said', () => {
    expect(delunderlagMening(region(false, { underlag: 'bild' }), 'malbild', () => false)).toContain('inte känt');
    expect(delunderlagMening(region(false, { underlag: 'saknas' }), 'malbild', () => false)).toBe(
      'Källan har inget avsnitt om målbild.',
    );
    expect(delunderlagMening(region(false, { granskad: null }), 'malbild', () => false)).toBe(
      'Delen är ännu inte läst för 2020.',
    );
  });
  test('text needs no word', () => expect(delunderlagMening(region(false, {}), 'malbild', () => false)).toBe(''));
  test('a rolling edition says what its silence rests on', () => {
    expect(delunderlagMening(region(true, { underlag: 'sokt' }), 'malbild', () => false)).toContain(
      'betyder inte att det inte finns',
    );
    expect(delunderlagMening(region(true, { underlag: 'text' }), 'malbild', () => false)).toContain(
      'lästa i sin helhet',
    );
    const medSida = { ...region(true, { underlag: 'text' }), djupposter: [makePost({ del: 'malbild' })] };
    expect(delunderlagMening(medSida, 'malbild', () => true)).toMatch(/i sin helhet och på 1.webbsida\.$/);
    expect(delunderlagMening(medSida, 'malbild', () => false)).not.toContain('webbsida');
    expect(delunderlagMening(medSida, 'samverkan', () => true)).not.toContain('webbsida');
    expect(delunderlagMening(region(true, { underlag: 'saknas', granskad: null }), 'malbild', () => false)).toBe(
      'Ingen har ännu sökt igenom offentliga sidor efter målbild för 2021–2026.',
    );
  });
});
