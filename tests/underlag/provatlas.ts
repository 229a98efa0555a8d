import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import kallor from '../../content/kallor.json' with { type: 'json' };
import regioner from '../../content/regioner.json' with { type: 'json' };
import teman from '../../content/teman.json' with { type: 'json' };
import {
  attributesOf,
  bodyText,
  cleanFiles,
  frontText,
  mdxText,
  postText,
  utanKommuner,
  utgavaText,
} from '../../scripts/check-content/made-up.ts';
import { delIds } from '../../src/schema/del.ts';

const pick = <V>(record: Readonly<Record<string, V>>, keys: readonly string[]): Record<string, V> =>
  Object.fromEntries(keys.map((key) => [key, record[key]!]));
const json = (value: unknown): string => JSON.stringify(value, null, 2);

/** The regions and themes of the made-up atlas; Gotland is region and municipality in one. */
export const provregioner = ['blekinge', 'gotland'] as const;
export const provteman = ['mobila-team', 'aldre', 'gemensam-malbild'] as const;

const tom = 'underlag: saknas\ngranskad: null\nkalla: null\nper: null';
/** The files of a region in a closed edition: every part read, one post in the priorities of Blekinge. */
function closedFiles(region: string, utgava: string): Record<string, string> {
  const poster = (del: string) => (del === 'prioriteringar' && region === 'blekinge' ? [postText('blekinge/bil')] : []);
  const mapp = `regioner/${region}/${utgava}`;
  return {
    ...Object.fromEntries(
      delIds.map((del) => [
        `${mapp}/${del}.mdx`,
        mdxText(
          frontText(region === 'gotland' ? utanKommuner(attributesOf[del]) : attributesOf[del], poster(del)),
          bodyText,
        ),
      ]),
    ),
    [`${mapp}/bedomningar.yaml`]: 'bedomningar: []\n',
  };
}

/** The files of a region in a rolling edition that nobody has begun to fill. */
function rollingFiles(region: string, utgava: string): Record<string, string> {
  const mapp = `regioner/${region}/${utgava}`;
  const attributes = (del: (typeof delIds)[number]): string => {
    const text = attributesOf[del]
      .replace('styrform: oklart', 'styrform: null')
      .replace('per: 2020', 'per: null')
      .replace(/kalla: \{.*\}/, 'kalla: null');
    return region === 'gotland' ? utanKommuner(text) : text.replace('status: ej-namnt', 'status: null');
  };
  return {
    ...Object.fromEntries(
      delIds.map((del) => [`${mapp}/${del}.mdx`, mdxText(frontText(attributes(del), [], tom), '')]),
    ),
    [`${mapp}/bedomningar.yaml`]: 'bedomningar: []\n',
    [`${mapp}/sokt.yaml`]: 'sokt: []\n',
    [`${mapp}/kallor.yaml`]: '{}\n',
  };
}

const utgavor = (): string =>
  `${utgavaText('2020')}${utgavaText('2026', true)}`.replaceAll(
    'teman: [mobila-team]',
    `teman: [${provteman.join(', ')}]`,
  );

/** A made-up atlas of two regions, three themes and two editions, as files of a content folder. */
export const provfiler = (): Record<string, string> => ({
  ...pick(cleanFiles, [
    'begrepp.yaml',
    'utgivare.yaml',
    'kodregler.yaml',
    'exempel.yaml',
    'andringar.yaml',
    'andringar-data.json',
    'publicerade.json',
    'dragna.yaml',
    'lankar.json',
    'versioner.yaml',
    'vardagsord.yaml',
    'uppfoljning.yaml',
    'nyckeltal.yaml',
    'nationellt/handelser.yaml',
    'nationellt/mattstock.yaml',
  ]),
  'regioner.json': json(pick(regioner, provregioner)),
  'teman.json': json(pick(teman, provteman)),
  'kallor.json': json(pick(kallor, ['regionoversikt-2020'])),
  'utgavor.yaml': utgavor(),
  'tystnad.yaml': `- utgava: "2020"\n  kalla: regionoversikt-2020\n  dag: 2026-11-28\n  blad: {}\n  ord:\n    mobila-team: [Mobila team, mobila arbetssätt]\n    aldre: [Äldre, multisjuka]\n    gemensam-malbild: [Gemensam målbild region–kommun]\n  oraknade: []\n`,
  'engelska.yaml': json({ ...(JSON.parse(cleanFiles['engelska.yaml'] ?? '{}') as object), teman: {} }),
  'kodning.yaml': `- utgava: "2020"\n  datum: 2026-11-22\n  teman: [${provteman.join(', ')}]\n  lasningar:\n    blekinge: { forsta: [mobila-team], andra: [mobila-team] }\n    gotland: { forsta: [], andra: [] }\n  utjamnade: []\n  andrade: []\n`,
  ...Object.fromEntries(
    provteman.map((id) => [
      `teman/${id}.mdx`,
      mdxText(
        `relaterade: [${id === 'aldre' ? 'mobila-team' : 'aldre'}]\nsynonymer: []\negnaOrd: []\nraknas: [Något]\nraknasInte: [Annat]`,
        'En kort text.',
      ),
    ]),
  ),
  ...Object.assign(
    {},
    ...provregioner.map((region) => ({
      ...closedFiles(region, '2020'),
      ...rollingFiles(region, '2026'),
      [`regioner/${region}/handelser.yaml`]: 'insamlad: 2026-11-22\nhandelser: []\n',
      [`regioner/${region}/svar.yaml`]: 'tillfragad: null\nsvar: []\n',
    })),
  ),
});

/** A copy of the project with a content folder of its own, so that a test can build what an editor might write. */
export interface Provatlas {
  readonly mapp: string;
  /** Runs the content check; `ut` is what it says. */
  readonly kontrollera: () => Promise<{ readonly kod: number; readonly ut: string }>;
  /** Builds the site into `dist`. */
  readonly bygg: () => Promise<{ readonly kod: number; readonly ut: string }>;
  /** Checks the built site; `ut` is what the check says. */
  readonly kontrolleraByggd: () => Promise<{ readonly kod: number; readonly ut: string }>;
  /** A file of the built site as text. */
  readonly las: (path: string) => Promise<string>;
  readonly bort: () => Promise<void>;
}

/** Makes a copy of the project in a temporary folder, with the given content. */
export async function makeProvatlas(filer: Readonly<Record<string, string>>): Promise<Provatlas> {
  const mapp = await mkdtemp(join(tmpdir(), 'provatlas-'));
  for (const name of ['src', 'scripts', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    await cp(name, join(mapp, name), { recursive: true });
  await symlink(resolve('node_modules'), join(mapp, 'node_modules'), 'junction');
  for (const [path, text] of Object.entries(filer)) {
    await mkdir(dirname(join(mapp, 'content', path)), { recursive: true });
    await writeFile(join(mapp, 'content', path), text);
  }
  const run = (...args: string[]): Promise<{ kod: number; ut: string }> =>
    new Promise((done) => {
      execFile(process.execPath, args, { cwd: mapp, maxBuffer: 1 << 26 }, (error, stdout, stderr) =>
        done({ kod: Number(error?.code ?? 0), ut: stdout + stderr }),
      );
    });
  return {
    mapp,
    kontrollera: () => run('scripts/check-content/run.ts'),
    bygg: () => run('scripts/build/run.ts'),
    kontrolleraByggd: () => run('scripts/check-dist/run.ts'),
    las: (path) => readFile(join(mapp, 'dist', path), 'utf8'),
    bort: () => rm(mapp, { recursive: true, force: true }),
  };
}
