import { describe, expect, test } from 'vitest';
import { makeCell } from '../../../tests/underlag/cell.ts';
import { makeLopande, makePost, makeRegion, makeUtgava } from '../../../tests/underlag/region.ts';
import { buildTemamatris } from '../temamatris.ts';
import { meningText } from './mening.ts';
import { buildTemakort } from './temakort.ts';

const da = makeUtgava();
const nu = makeLopande();
const matris = (...poster: Parameters<typeof makeRegion>[0][]) =>
  buildTemamatris(
    poster.map((own) => makeRegion(own)),
    [{ id: 'mobila-team' }],
  );

describe('cards on one theme', () => {
  const utan = new Set<never>();
  const kort = (celler: ReturnType<typeof matris>, utgava = da) => buildTemakort('mobila-team', celler, utgava, utan);

  test('count regions, not posts, and lead to the cells behind', () => {
    const poster = [
      makePost({ niva: 'i-drift', huvudman: 'gemensam', del: 'samverkan' }),
      makePost({ id: 'blekinge/annat', niva: 'mal', del: 'samverkan' }),
    ];
    expect(kort(matris(poster)).map(({ svar }) => meningText(svar))).toEqual([
      'Hos 1 av 1\u00a0region som tog upp temat i en post 2020 är något kodat som i drift eller utvärderat.',
      'Oftast i delen samverkan: hos 1 av 1\u00a0region som tog upp temat i en post 2020.',
      'Hos 1 av 1\u00a0region som tog upp temat i en post 2020 finns något som region och kommuner har tillsammans.',
    ]);
    expect(kort(matris(poster)).map(({ href }) => href)).toEqual([
      '/jamfor/teman/?niva=i-drift#mobila-team',
      '/jamfor/teman/?del=samverkan#mobila-team',
      '/exempel/?tema=mobila-team&huvudman=gemensam',
    ]);
  });
  test('parts that are alike are both named, and where one was but a picture it is said', () => {
    const celler = buildTemamatris(
      [makeRegion([makePost()]), makeRegion([makePost({ del: 'samverkan' })], { id: 'gavleborg' })],
      [{ id: 'mobila-team' }],
    );
    const isBild = (region: string, del: string) => region === 'gavleborg' && del === 'prioriteringar';
    const [, del] = buildTemakort('mobila-team', celler, da, utan, isBild);
    expect(meningText(del!.svar)).toMatch(
      /^Oftast i delarna prioriteringar och samverkan: hos 1 vardera av de 2.*; för 1 av de 2 fanns någon av delarna bara som bild\.$/,
    );
  });
  test('none is told as what the source does not describe, not as what did not exist', () => {
    const mal = [makePost({ niva: 'mal' })];
    const svar = kort(matris(mal, mal)).map((one) => meningText(one.svar));
    expect(svar[0]).toBe(
      'Inget är kodat som i drift eller utvärderat hos någon av de 2\u00a0regioner som tog upp temat i en post 2020.',
    );
    expect(svar.join()).not.toMatch(/\b0\b|hade region och kommuner/);
    expect(meningText(kort(matris(mal))[0]!.svar)).toMatch(/hos den region som tog upp temat i en post 2020\.$/);
  });
  test('a shared aim or document is not told as something shared that is done, and an unknown step is told', () => {
    const gemensam = (niva: 'mal' | 'pagaende' | null) => [makePost({ niva, huvudman: 'gemensam' })];
    const av = (...nivaer: Parameters<typeof gemensam>[0][]) => kort(matris(...nivaer.map(gemensam)));
    const sist = (of: ReturnType<typeof kort>) => meningText(of.at(-1)!.svar);
    expect(sist(av('mal', 'pagaende', 'mal'))).toMatch(
      /har tillsammans; hos 2 av dem är inget av det kodat som pågående eller i drift\.$/,
    );
    expect(sist(av('mal', 'mal'))).toMatch(/; inget av det är kodat som pågående eller i drift\.$/);
    expect(sist(av('mal'))).toMatch(/; det är inte kodat som pågående eller i drift\.$/);
    // A document is not work, however far it has come: a region's adopted plan is still a plan of what is to be done.
    for (const lage of ['planeras', 'antagen-av-regionen', 'framtagen'] as const) {
      const dokument = makePost({ slag: 'dokument', niva: null, lage, huvudman: 'gemensam' });
      expect(sist(kort(matris([dokument], [makePost({ huvudman: 'gemensam' })])))).toContain('hos 1 av dem är inget');
    }
    expect(sist(av('pagaende', 'pagaende'))).not.toContain('kodat');
    expect(meningText(av('pagaende', null)[0]!.svar)).toMatch(
      /2020; för 1 av de 2 som har en post anger ingen post något steg\.$/,
    );
  });
  test('a rolling edition counts no share', () => {
    const svar = kort(matris([makePost({ niva: 'i-drift' })]), nu).map((one) => meningText(one.svar));
    expect(svar[0]).toBe('Hos 1\u00a0region är något kodat som i drift eller utvärderat i poster i utgåvan 2021–2026.');
    expect(svar[1]).toBe('Inget är kodat som något region och kommuner har tillsammans i poster i utgåvan 2021–2026.');
    expect(svar).toHaveLength(2);
    expect(svar.join()).not.toMatch(/\d av /);
  });
  test('a region without municipalities is not counted where they matter', () => {
    const celler = matris([makePost({ huvudman: 'gemensam' })]);
    expect(buildTemakort('mobila-team', celler, da, new Set(['blekinge'] as const))).toHaveLength(2);
  });
  test('where one is left out of the whole, the card says which regions it counts', () => {
    const [en, tva] = [makeRegion([makePost({ huvudman: 'gemensam' })]), makeRegion([makePost()], { id: 'gotland' })];
    const celler = buildTemamatris([en, tva], [{ id: 'mobila-team' }]);
    const sist = buildTemakort('mobila-team', celler, da, new Set(['gotland'] as const)).at(-1)!;
    expect(meningText(sist.svar)).toMatch(/^Hos 1 av 1.region som inte också är kommun och som tog upp temat/);
  });
  test('the joint målbild is not put on the ladder of ways of working', () => {
    const fragor = buildTemakort('gemensam-malbild', matris([makePost()]), da, utan).map(({ fraga }) => fraga);
    expect(fragor).not.toContain('Hur långt hade det kommit?');
  });
  test('a theme that no region takes up, or only by events, gives no cards', () => {
    expect(kort(matris([]))).toEqual([]);
    expect(kort([makeCell({ svar: 'uttryckligt' })], nu)).toEqual([]);
  });
});
