import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { makeProvatlas, provfiler, provregioner, provteman, type Provatlas } from './underlag/provatlas.ts';
import { utgavaText } from '../scripts/check-content/made-up.ts';
import { unpackRegister } from '../src/search/packad-uppgift.ts';

const byggtid = 300_000;
const gjorda: Provatlas[] = [];
const make = async (filer: Readonly<Record<string, string>>): Promise<Provatlas> => {
  const atlas = await makeProvatlas(filer);
  gjorda.push(atlas);
  return atlas;
};
afterAll(async () => {
  await Promise.all(gjorda.map((atlas) => atlas.bort()));
});

/** What the check of the built site may never find, however small the atlas. */
const osant = /inte välformad|ur samma rutor|datafilen ger|säger inget år/;

interface Ruta {
  readonly utgava: string;
  readonly region: string;
  readonly tema: string;
  readonly svar: string;
}
const rutor = async (atlas: Provatlas): Promise<Ruta[]> =>
  (JSON.parse(await atlas.las('data/temamatris.json')) as { celler: Ruta[] }).celler;

/** The titles of the statements that the search knows. */
const sokta = async (atlas: Provatlas): Promise<string[]> =>
  unpackRegister(
    new Uint8Array(gunzipSync(await readFile(join(atlas.mapp, 'dist/sok/uppgifter.register')))),
  ).uppgifter.map(({ titel }) => titel);

test(
  'a third edition is a folder and an entry: check, pages, matrix, search and data show it with no code touched',
  async () => {
    const filer = provfiler();
    const kopia = Object.fromEntries(
      Object.entries(filer).flatMap(([path, text]) =>
        path.includes('/2026/') ? [[path.replace('/2026/', '/2030/'), text]] : [],
      ),
    );
    const atlas = await make({
      ...filer,
      ...kopia,
      'utgavor.yaml': `${filer['utgavor.yaml']}${utgavaText('2030', true)
        .replace('2021–2030', '2027–2030')
        .replace('[mobila-team]', `[${provteman.join(', ')}]`)}`,
    });
    expect((await atlas.kontrollera()).ut).toContain('Inga fel.');
    const { kod, ut } = await atlas.bygg();
    expect(kod, ut).toBe(0);
    // Every drawing can be drawn, and every count is that of the data; what only so small an atlas lacks is let be.
    expect((await atlas.kontrolleraByggd()).ut).not.toMatch(osant);
    const celler = await rutor(atlas);
    expect([...new Set(celler.map(({ utgava }) => utgava))]).toEqual(['2020', '2026', '2030']);
    expect(celler).toHaveLength(3 * provregioner.length * provteman.length);
    expect((await atlas.las('jamfor/teman/index.html')).includes('2027–2030'), 'jamfor/teman/index.html').toBe(true);
    expect(
      (await atlas.las('regioner/blekinge/index.html')).includes('id="2030"'),
      'regioner/blekinge/index.html',
    ).toBe(true);
    expect(
      (await atlas.las('teman/mobila-team/blekinge/index.html')).includes('id="2030"'),
      'teman/mobila-team/blekinge/index.html',
    ).toBe(true);
  },
  byggtid,
);

test(
  'a post of a new plan stands in cell, theme page, search, data and timeline, and nowhere as the older edition',
  async () => {
    const filer = provfiler();
    const del = 'regioner/blekinge/2026/prioriteringar.mdx';
    const post = `poster:
  - id: blekinge/nattpatrull
    titel: Mobil nattpatrull
    text: En mobil nattpatrull åker hem till äldre i hela länet.
    teman: [mobila-team, aldre]
    niva: i-drift
    huvudman: region
    malgrupper: [aldre]
    begrepp: [nattpatrullen]
    kalla: { id: blekinge-plan-2026, avsnitt: hela sidan }
    per: 2026-03-12`;
    const atlas = await make({
      ...filer,
      'regioner/blekinge/2026/kallor.yaml': `blekinge-plan-2026:
  titel: Plan för nära vård
  utgivare: Region Blekinge
  utgivartyp: region
  url: https://exempel.se/plan
  publicerad: 2026-03-12
  last: 2026-11-28
  not: null
`,
      [del]: (filer[del] ?? '')
        .replace('underlag: saknas\ngranskad: null', 'underlag: sokt\ngranskad: 2026-11-28')
        .replace('poster: []', post)
        .trimEnd()
        .concat('\n\nEn nattpatrull finns i länet.[^1]\n\n[^1]: Region Blekinge: Plan för nära vård.\n'),
    });
    expect((await atlas.kontrollera()).ut).toContain('Inga fel.');
    const { kod, ut } = await atlas.bygg();
    expect(kod, ut).toBe(0);
    // Every drawing can be drawn, and every count is that of the data; what only so small an atlas lacks is let be.
    expect((await atlas.kontrolleraByggd()).ut).not.toMatch(osant);
    const celler = await rutor(atlas);
    const svar = (utgava: string) =>
      celler.find((one) => one.utgava === utgava && one.region === 'blekinge' && one.tema === 'aldre')?.svar;
    expect(svar('2020')).toBe('ej-namnt');
    expect(svar('2026')).toBe('uttryckligt');
    for (const sida of ['teman/aldre/index.html', 'teman/aldre/blekinge/index.html', 'regioner/blekinge/index.html'])
      expect((await atlas.las(sida)).includes('Mobil nattpatrull'), sida).toBe(true);
    expect(await sokta(atlas)).toContain('Mobil nattpatrull');
    expect(
      (await atlas.las('regioner/blekinge/atom.xml')).includes('mobil nattpatrull'),
      'regioner/blekinge/atom.xml',
    ).toBe(true);
    const poster = JSON.parse(await atlas.las('data/poster.json')) as { id: string; utgava: string; per: string }[];
    expect(poster.filter(({ id }) => id === 'blekinge/nattpatrull')).toMatchObject([
      { utgava: '2026', per: '2026-03-12' },
    ]);
  },
  byggtid,
);

test(
  'a theme that no edition looked for is unread in every edition, and changes no figure of agreement; a post taken back says when and why',
  async () => {
    const filer = provfiler();
    const metod = async (atlas: Provatlas) => /Cohens kappa[^.]*/.exec(await atlas.las('om/metod/index.html'))?.[0];
    const fore = await make(filer);
    expect((await fore.bygg()).kod).toBe(0);
    const teman = {
      ...(JSON.parse(filer['teman.json'] ?? '{}') as object),
      ai: { namn: 'Artificiell intelligens', omfattning: 'Artificiell intelligens i vården.' },
    };
    const efter = await make({
      ...filer,
      'teman.json': JSON.stringify(teman, null, 2),
      'teman/ai.mdx': filer['teman/mobila-team.mdx'] ?? '',
      'publicerade.json': JSON.stringify({
        ...(JSON.parse(filer['publicerade.json'] ?? '{}') as object),
        poster: ['blekinge/bil', 'blekinge/buss'],
      }),
      'dragna.yaml':
        '- vad: poster\n  id: blekinge/buss\n  datum: 2026-11-28\n  skal: Samma sak stod två gånger.\n  ersatt: blekinge/bil\n',
    });
    expect((await efter.kontrollera()).ut).toContain('Inga fel.');
    const { kod, ut } = await efter.bygg();
    expect(kod, ut).toBe(0);
    // Every drawing can be drawn, and every count is that of the data; what only so small an atlas lacks is let be.
    expect((await efter.kontrolleraByggd()).ut).not.toMatch(osant);
    const ai = (await rutor(efter)).filter(({ tema }) => tema === 'ai');
    expect(ai).toHaveLength(2 * provregioner.length);
    expect(new Set(ai.map(({ svar }) => svar))).toEqual(new Set(['ej-granskat']));
    const sida = await efter.las('teman/ai/index.html');
    expect(/nämns inte|\b0 av\b/.exec(sida)).toBeNull();
    expect(await metod(efter)).toBe(await metod(fore));
    const dragen = (await efter.las('exempel/blekinge/buss/index.html')).replaceAll('\u00a0', ' ');
    for (const ord of ['Samma sak stod två gånger.', '28 november 2026', 'href="/exempel/blekinge/bil/"'])
      expect(dragen).toContain(ord);
  },
  byggtid,
);
