import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeProvatlas, provfiler, provregioner, type Provatlas } from './underlag/provatlas.ts';

/** What a developer writes, in the file of the part alone. */
const beskrivning = `
  /** Whether the region has measured what people need. */
  mattBehov: uppgift(z.boolean().nullable(), 'Mätta behov', 'Nej bara när källan säger nej.', {
    lasesSedan: '2026-12-01',
    data: {
      sv: 'Om regionen har mätt behoven. Tomt är okänt, inte nej.',
      en: 'Whether the region has measured the needs. Empty is unknown, not no.',
    },
    attribut: [
      {
        id: 'mattbehov',
        namn: 'Mätta behov',
        visas: overallt,
        kategori: true,
        fras: { ja: 'en mätning av behoven', nej: 'ingen mätning av behoven' },
        sok: { ord: 'mätt behoven', sak: 'behoven är mätta:', fraga: 'mätt .*behov' },
      },
    ],
  }),
`;
const kod = 'src/schema/organisation.ts';
const del = /^regioner\/[^/]+\/[^/]+\/organisation\.mdx$/;
const blekinge = 'regioner/blekinge/2020/organisation.mdx';

let atlas: Provatlas | undefined;
afterAll(() => atlas?.bort());

test('an attribute is one file of code and the part of every region: check, page, matrix, comparison, data, fields and search have it', async () => {
  const innehall = provfiler();
  const delar = Object.entries(innehall).filter(([path]) => del.test(path));
  expect(delar).toHaveLength(provregioner.length * 2);
  atlas = await makeProvatlas(innehall);
  const { mapp, kontrollera, bygg, kontrolleraByggd, las } = atlas;
  const path = join(mapp, kod);
  const forut = await readFile(path, 'utf8');
  await writeFile(path, forut.replace('const uppgifter = {', `const uppgifter = {${beskrivning}`));
  // Each place where the key is missing is told, with the remedy.
  const { ut: saknas } = await kontrollera();
  for (const [fil] of delar) expect(saknas).toContain(fil);
  expect(saknas).toContain('Skriv `mattBehov: null`');
  for (const [fil, text] of delar)
    await writeFile(
      join(mapp, 'content', fil),
      text.replace('\nstyrform:', `\nmattBehov: ${fil === blekinge ? 'false' : 'null'}\nstyrform:`),
    );
  expect((await kontrollera()).ut).toContain('Inga fel.');
  const byggt = await bygg();
  expect(byggt.kod, byggt.ut).toBe(0);
  expect((await kontrolleraByggd()).ut).not.toMatch(/Mätta behov|mattBehov|läst efter|står utan år|ur samma rutor/);
  const sida = async (fil: string): Promise<string> =>
    (await las(fil))
      .replace(/<(script|style).*?<\/\1>/gs, '')
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ');
  // A no is a no, and what nobody has read for is told as that.
  expect(await sida('regioner/blekinge/index.html')).toMatch(/Mätta behov 2020: Nej/);
  expect(await sida('regioner/gotland/index.html')).toMatch(/mätta behov.* Ingen har läst källan från 2020 efter det/i);
  const matris = await sida('jamfor/profil/index.html');
  expect(matris).toMatch(/Mätta behov .*För 1 har ingen ännu läst efter det\./);
  expect(matris).toContain('ingen har läst efter det');
  expect(await sida('jamfor/organisation/index.html')).toMatch(/Mätta behov, 2020 (?:Nej|Ingen har läst efter det) /);
  expect(JSON.parse(await las('data/profil.json'))).toMatchObject([
    { region: 'blekinge', utgava: '2020', mattBehov: false },
    ...Array.from({ length: provregioner.length * 2 - 1 }, () => ({ mattBehov: null })),
  ]);
  expect(await las('data/profil.csv')).toContain('mattBehov,mattBehovPer,mattBehovKalla');
  expect(await las('data/schema/profil.json')).toContain('Om regionen har mätt behoven.');
  expect(await sida('data/index.html')).toContain('Om regionen har mätt behoven.');
  expect(await sida('en/index.html')).toContain('Whether the region has measured the needs.');
  expect(JSON.parse(await las('sok/fragor.json'))).toMatchObject({
    varden: expect.arrayContaining([
      expect.objectContaining({ fras: 'ingen mätning av behoven', slag: 'nej', regioner: ['blekinge'], hela: 1 }),
    ]),
    fragor: [{ id: 'mattbehov' }],
  });
}, 300_000);
