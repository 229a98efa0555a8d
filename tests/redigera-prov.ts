import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { check } from 'prettier';
import {
  attributesOf,
  bodyText,
  cleanFiles,
  frontText,
  mdxText,
  postText,
  utgavaText,
} from '../scripts/check-content/made-up.ts';

/** A part with posts, and a file of events. */
export const fil = 'regioner/kalmar/2020/prioriteringar.mdx';
export const handelser = 'regioner/kalmar/handelser.yaml';
const front = frontText(attributesOf.prioriteringar, [postText('kalmar/ett'), postText('kalmar/tva')]);
/** A made-up atlas that the check finds whole, with comments in what is edited. */
export const files: Readonly<Record<string, string>> = {
  ...cleanFiles,
  'utgavor.yaml': `# I tidsordning.\n${utgavaText('2020')}`,
  [fil]: mdxText(
    `# Läst två gånger.\n${front.replace('  - id: kalmar/tva', '  # Den andra.\n  - id: kalmar/tva')}`,
    bodyText,
  ),
  [handelser]: `# Äldst först.
insamlad: 2026-11-22
handelser:
  - id: kalmar/h-plan
    titel: En plan antogs av regionen
    datum: 2024-03
    del: malbild
    status: beslutad
    teman: []
    text: Regionen har antagit en plan.
    namn: []
    uppfoljer: null
    # Läst i en kopia.
    kalla:
      titel: En plan
      utgivare: Region Kalmar län
      url: null
      publicerad: null
      typ: region
    kontroll: bekraftad
`,
};

/** Writes the made-up atlas into a folder. */
export function writeFiles(folder: string): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Every file of the folder by its path, with what stands in it. */
export const snapshot = (folder: string): Map<string, string> =>
  new Map(
    (readdirSync(folder, { recursive: true }) as string[])
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path) => [path, readFileSync(join(folder, path), 'latin1')]),
  );
/** The files that differ from an earlier snapshot, come or gone among them. */
export const changedSince = (folder: string, before: ReadonlyMap<string, string>): string[] => {
  const now = snapshot(folder);
  return [...new Set([...before.keys(), ...now.keys()])].filter((path) => before.get(path) !== now.get(path));
};
/** Prettier as the repository has it, but for the length of lines: lists in content stand on one. */
export const isFormatted = (text: string): Promise<boolean> =>
  check(text, { parser: 'mdx', singleQuote: true, printWidth: 1_000_000 });
/** What the command for checking says of the folder. */
export const checked = (folder: string): Promise<string> =>
  new Promise((done) => {
    const run = spawn(process.execPath, ['scripts/check-content/run.ts', '--content', folder]);
    let out = '';
    run.stdout.on('data', (text) => {
      out += String(text);
    });
    run.on('close', () => done(out));
  });
