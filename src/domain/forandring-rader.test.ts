import { forandringarMening as make } from './mening/forandringar.ts';
import { describe, expect, test } from 'vitest';
import { makeCell } from '../../tests/underlag/cell.ts';
import { makeNu } from '../../tests/underlag/delar.ts';
import { makeHandelse } from '../../tests/underlag/handelse.ts';
import { makeLopande, makePost, makeRegion, makeUtgava } from '../../tests/underlag/region.ts';
import {
  buildForandringar,
  forandringAdress,
  groupBySlag,
  utgavepar,
  type Forandringsrad,
} from './forandring-rader.ts';
import type { Cell } from './temamatris.ts';

const [da, nu] = [makeUtgava(), makeLopande()];
const forandringarMening = (...args: Parameters<typeof make>): { svar: string; mer: string } => {
  const { svar, mer } = make(...args);
  return { svar: svar?.text ?? '', mer: mer?.text ?? '' };
};
const tyst = makeCell();
const sagt = makeCell({ svar: 'uttryckligt', niva: 'i-drift', poster: [makePost({ per: '2024-03' })] });
const rader = (daCell: Cell, nuCell: Cell) =>
  buildForandringar(
    { utgava: da, regioner: [makeRegion()], celler: [daCell] },
    { utgava: nu, regioner: [makeNu({}, { utgava: nu })], celler: [nuCell] },
  );

describe('buildForandringar', () => {
  test('a newer statement has its kind, its words and its date', () => {
    expect(rader(tyst, sagt)).toEqual([
      {
        tema: 'aldre',
        region: 'blekinge',
        slag: 'nytt',
        text: 'Nämndes inte 2020',
        datum: '2024-03',
        odaterad: false,
        odateratSteg: false,
        nu: 'uttryckligt',
      },
    ]);
  });
  test('the date is the latest of posts and events; undated evidence has none', () => {
    const nyast = { ...sagt, handelser: [makeHandelse({ datum: '2025-01-10' })] };
    expect(rader(tyst, nyast)[0]?.datum).toBe('2025-01-10');
    expect(rader(tyst, { ...sagt, poster: [makePost({ per: null })] })[0]?.datum).toBeNull();
  });
  test('where steps are compared, the date is of the step alone, so that an undated step borrows none', () => {
    const forut = makeCell({ svar: 'uttryckligt', niva: 'mal', poster: [makePost({ niva: 'mal' })] });
    const poster = [makePost({ niva: 'i-drift', per: null }), makePost({ niva: 'mal', per: '2025' })];
    expect(rader(forut, { ...sagt, poster })[0]).toMatchObject({ datum: null, odaterad: false, odateratSteg: true });
    const daterad = [...poster, makePost({ niva: 'i-drift', per: '2023' })];
    expect(rader(forut, { ...sagt, poster: daterad })[0]).toMatchObject({ datum: '2023', odateratSteg: false });
    expect(rader(tyst, { ...sagt, poster })[0]).toMatchObject({ datum: '2025', odateratSteg: false });
  });
  test('silence has no date, and keeps its reason', () => {
    expect(rader(sagt, makeCell({ svar: 'ej-granskat' }))[0]).toMatchObject({
      slag: 'inget-nyare',
      datum: null,
      nu: 'ej-granskat',
    });
  });
  test('a cell that only one edition has is not compared', () => {
    expect(rader(makeCell({ tema: 'glesbygd' }), sagt)).toEqual([]);
  });
  test('the joint målbild is compared by its status, not by the step of a post', () => {
    const malbild = (status: 'utkast' | 'framtagen') => ({
      ...makeRegion().delar.malbild.gemensamMalbild,
      status,
      per: '2023',
    });
    const [rad] = buildForandringar(
      {
        utgava: da,
        regioner: [
          makeRegion([], {
            delar: {
              ...makeRegion().delar,
              malbild: { ...makeRegion().delar.malbild, gemensamMalbild: malbild('utkast') },
            },
          }),
        ],
        celler: [makeCell({ tema: 'gemensam-malbild', svar: 'uttryckligt', niva: 'i-drift' })],
      },
      {
        utgava: nu,
        regioner: [makeNu({ malbild: { gemensamMalbild: malbild('framtagen') } }, { utgava: nu })],
        celler: [makeCell({ tema: 'gemensam-malbild', svar: 'uttryckligt', niva: 'planerat' })],
      },
    );
    expect(rad).toMatchObject({ slag: 'langre', text: 'Framtagen, fanns som utkast 2020', datum: '2023' });
  });
});

test('what rests on undated facts alone is told as such, and silence is not', () => {
  const odaterad = makeCell({ svar: 'uttryckligt', odaterad: true, poster: [makePost({ per: null })] });
  expect(rader(tyst, odaterad)[0]).toMatchObject({ slag: 'nytt', odaterad: true, datum: null });
  expect(rader(tyst, sagt)[0]?.odaterad).toBe(false);
  expect(rader(sagt, makeCell({ svar: 'ej-funnet' }))[0]?.odaterad).toBe(false);
});

describe('forandringarMening', () => {
  const rad = (slag: Forandringsrad['slag'], svar: Cell['svar'] = 'uttryckligt'): Forandringsrad => ({
    tema: 'aldre',
    region: 'blekinge',
    slag,
    text: '',
    datum: '2024',
    odaterad: false,
    odateratSteg: false,
    nu: svar,
  });
  test('a newer statement without a date is told beside the number', () => {
    const utanDatum = { ...rad('nytt'), odaterad: true };
    expect(forandringarMening([utanDatum, rad('langre')], da, nu).svar).toContain(
      'För 1 av de 2 är uppgiften odaterad och kan vara äldre.',
    );
  });
  test('counts out of the cells that the question can apply to, and tells silence by its reason', () => {
    expect(
      forandringarMening(
        [
          rad('nytt'),
          rad('nytt'),
          rad('annat-steg'),
          rad('inget-nyare', 'ej-funnet'),
          rad('inget-nyare', 'ej-granskat'),
          rad('okant', 'ej-granskat'),
          rad('ej-tillampligt', 'ej-tillampligt'),
        ],
        da,
        nu,
      ),
    ).toEqual({
      svar: 'Jämförelsen gäller 6\u00a0rutor: ett tema i en region där frågan kan gälla. För 3 finns en uppgift från 2021–2026, uttrycklig eller bara delvis. 2 av de 3 nämndes inte 2020.',
      mer: 'Av dem med nyare uppgift: 2 nämndes inte 2020 och 1 har ett tidigare steg i poster (vilket inte säger att något har upphört). 2\u00a0rutor togs upp eller berördes delvis 2020 men har ingen nyare uppgift: för 1 har sökning inte gett något nyare och för 1 har ingen ännu sökt efter något nyare. Det betyder inte att något har upphört. För 1 finns ingen uppgift från någon av tiderna, och ingen har ännu sökt.',
    });
  });
  test('nothing newer at all', () => {
    expect(forandringarMening([rad('okant', 'ej-granskat')], da, nu)).toEqual({
      svar: 'Jämförelsen gäller 1\u00a0ruta: ett tema i en region där frågan kan gälla. Ännu finns ingen uppgift från 2021–2026.',
      mer: 'För 1 finns ingen uppgift från någon av tiderna, och ingen har ännu sökt.',
    });
  });
  test('nothing to compare is no sentence', () => {
    expect(forandringarMening([], da, nu).svar).toBe('');
    expect(forandringarMening([rad('ej-tillampligt', 'ej-tillampligt')], da, nu).svar).toBe('');
  });
  test('never says better or worse', () => {
    const alla = (['langre', 'annat-steg', 'samma', 'tydligare', 'kant-nu', 'nyare-utan-steg'] as const).map((slag) =>
      rad(slag),
    );
    expect(forandringarMening(alla, da, nu).mer).not.toMatch(/bättre|sämre|förbättr|försämr/);
  });
  test('the kinds that occur, in one order', () => {
    expect(
      groupBySlag([rad('samma'), rad('nytt'), rad('samma')]).map(({ slag, rader: r }) => [slag, r.length]),
    ).toEqual([
      ['nytt', 1],
      ['samma', 2],
    ]);
  });
});

describe('pairs of editions', () => {
  const utgavor = ['2020', '2026', '2030'].map((id) => ({ id }));
  test('the first and the newest come first, and each pair once', () => {
    expect(utgavepar(utgavor).map((par) => [par.da.id, par.nu.id])).toEqual([
      ['2020', '2030'],
      ['2020', '2026'],
      ['2026', '2030'],
    ]);
    expect(utgavepar(utgavor.slice(0, 1))).toEqual([]);
  });
  test('the default pair has the plain address', () => {
    expect(utgavepar(utgavor).map((par) => forandringAdress(par, utgavor))).toEqual([
      '/jamfor/forandring/',
      '/jamfor/forandring/2020/2026/',
      '/jamfor/forandring/2026/2030/',
    ]);
  });
});
