import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { regionIds, temaIds } from '../../src/schema/vokabular.ts';
import { attributesOf, bodyText, cleanFiles, frontText, mdxText, postText } from './made-up.ts';

const made: string[] = [];
afterEach(async () => {
  await Promise.all(made.splice(0).map((folder) => rm(folder, { recursive: true })));
});

/** Writes a folder `innehall` with the clean files and the changes; `null` leaves a file out. */
async function writeFolder(changes: Readonly<Record<string, string | null>> = {}): Promise<string> {
  const parent = await mkdtemp(join(tmpdir(), 'check-content-'));
  made.push(parent);
  const folder = join(parent, 'innehall');
  for (const [path, text] of Object.entries({ ...cleanFiles, ...changes })) {
    if (text === null) continue;
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

/** Runs the command as an editor does. */
const check = (...args: string[]): Promise<{ code: number; out: string }> =>
  new Promise((done) => {
    execFile(process.execPath, ['scripts/check-content/run.ts', ...args], (error, stdout, stderr) => {
      done({ code: Number(error?.code ?? 0), out: stdout + stderr });
    });
  });

const samverkan = (poster: readonly string[], body = bodyText): string =>
  mdxText(frontText(attributesOf.samverkan, poster), body);

test('a clean folder has no findings and says how much was checked', async () => {
  const { code, out } = await check('--content', await writeFolder());
  const filer = Object.keys(cleanFiles).length;
  expect(out).toContain(`Inga fel. ${filer} filer i `);
  expect(out).toContain(
    `innehall är kontrollerade: ${regionIds.length * 4} delar, ${regionIds.length * 4} poster, ${temaIds.length} teman.`,
  );
  expect(code).toBe(0);
});

test('without the sources it says that copied text was not looked for', async () => {
  expect((await check('--content', await writeFolder())).out).toContain('Avskrift är inte kontrollerad');
});

test('six different faults are all found in one run, each with file, line and remedy', async () => {
  const folder = await writeFolder({
    'regioner/blekinge/2020/samverkan.mdx': samverkan([postText('blekinge/team', { teman: 'teman: [mobila-teem]' })]),
    'regioner/dalarna/2020/samverkan.mdx': null,
    'regioner/gottland/2020/malbild.mdx': cleanFiles['regioner/gotland/2020/malbild.mdx'] ?? '',
    'regioner/halland/2020/samverkan.mdx': samverkan([postText('halland/team', { kalla: null })]),
    'regioner/kalmar/2020/samverkan.mdx': samverkan([postText('kalmar/team', { text: 'text: Målet är: nära vård' })]),
    'regioner/skane/2020/samverkan.mdx': samverkan([], `Ett <cite>namn utan slut.[^1]\n\n${bodyText}`),
    'regioner/gotland/2020/malbild.mdx':
      cleanFiles['regioner/gotland/2020/malbild.mdx']?.replace('team-malbild', 'team') ?? '',
  });
  const { code, out } = await check('--content', folder);
  const expected: readonly (readonly [string, string, string])[] = [
    ['innehall/regioner/blekinge/2020/samverkan.mdx:12', 'Temat `mobila-teem` finns inte.', 'Menade du `mobila-team`?'],
    ['innehall/regioner/dalarna/2020/samverkan.mdx', 'Filen saknas.', 'Skapa filen'],
    ['innehall/regioner/gottland', '`gottland` är ingen av regionerna.', 'Menade du `gotland`?'],
    ['innehall/regioner/halland/2020/samverkan.mdx:9', 'Posten halland/team saknar källa.', 'Lägg till källan'],
    ['innehall/regioner/kalmar/2020/samverkan.mdx:11', 'Trasig YAML.', 'Sätt citattecken'],
    ['innehall/regioner/skane/2020/samverkan.mdx:11', 'Trasig MDX. Taggen `<cite>` stängs aldrig.', 'Skriv `</cite>`'],
  ];
  for (const [place, message, tip] of expected) {
    const [, found = ''] = new RegExp(`(?:^|\\n)${place}\\n((?:  .*\\n?)+)`).exec(out) ?? [];
    expect(found, place).toContain(message);
    expect(found, place).toContain(`→ ${tip}`);
  }
  expect(out).toContain('6 fel i 6 filer.');
  expect(code).toBe(1);
});

test('a theme of its own in a copied folder is one finding, and posts may use it', async () => {
  const folder = await writeFolder({
    'teman.json': (cleanFiles['teman.json'] ?? '').replace(
      '{',
      '{ "nytt-tema": { "namn": "Nytt tema", "omfattning": "Något som är helt nytt." },',
    ),
    'teman/nytt-tema.mdx': cleanFiles['teman/glesbygd.mdx'] ?? '',
    'regioner/skane/2020/samverkan.mdx': samverkan([postText('skane/team', { teman: 'teman: [nytt-tema]' })]),
  });
  const { out } = await check('--content', folder);
  expect(out).toContain('`nytt-tema` finns i den här mappen men inte i atlasens egen teman.json.');
  expect(out).toContain('1 fel i 1 fil.');
});

test('an unknown option is refused in Swedish', async () => {
  const { code, out } = await check('--contnt', 'x');
  expect(out).toContain('Valet `--contnt` finns inte. Menade du `--content`?');
  expect(code).toBe(2);
});

test('a folder that does not exist is named', async () => {
  const { code, out } = await check('--content', 'finns-inte');
  expect(out).toContain('Mappen går inte att läsa: finns-inte.');
  expect(code).toBe(2);
});

test('copied text is found when the sources are given', async () => {
  const text = 'Ett team åker hem till den som är sjuk och ger vård i hemmet';
  const folder = await writeFolder({
    'regioner/skane/2020/samverkan.mdx': samverkan([postText('skane/team', { text: `text: ${text}.` })]),
  });
  const kallor = join(dirname(folder), 'kallor');
  await mkdir(kallor);
  await writeFile(
    join(kallor, 'regionoversikt-2020.txt'),
    `Inledning.\n• ${text.replace('hem till', 'hem\ntill')}\nSlut.`,
  );
  const { code, out } = await check('--content', folder, '--kallor', kallor);
  expect(out).toContain('innehall/regioner/skane/2020/samverkan.mdx:11\n  14 ord i följd');
  expect(out).not.toContain('Avskrift är inte kontrollerad');
  expect(code).toBe(1);
});
