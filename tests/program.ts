import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A program that the browser tests need and that the machine may have. */
export interface Program {
  /** As the reader of a message knows it: `Firefox`. */
  readonly namn: string;
  /** The environment variable that points one out: `FIREFOX_PATH`. */
  readonly variabel: string;
  /** What it is called on the search path, the best first. */
  readonly kommandon: readonly string[];
  /** Debian's packages. */
  readonly paket: readonly string[];
  /** Where it may lie besides; empty when nowhere. */
  readonly annars?: () => string;
}

/** What the search for a program looks at; a test hands over its own. */
export interface Omgivning {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isExecutable: (path: string) => boolean;
  /** Installs Debian's packages; throws when it may not or cannot. */
  readonly install: (program: Program) => void;
}

/** What to do when a program is not found and cannot be installed. */
export const remedy = ({ namn, variabel, kommandon, paket }: Program): string =>
  `Hittar inte ${namn} för webbläsartesterna. Gör ett av detta:\n` +
  `  • installera: sudo apt-get install ${paket.join(' ')}\n` +
  `  • peka ut ett program som finns: ${variabel}=/sökväg/till/${kommandon[0]} npm test\n` +
  '  • hoppa över webbläsartesterna: SKIP_BROWSER=1 npm test';

const find = ({ kommandon, annars }: Program, { env, isExecutable }: Omgivning): string | undefined => {
  const onPath = (env['PATH'] ?? '').split(delimiter).flatMap((folder) => kommandon.map((name) => join(folder, name)));
  return [...onPath, annars?.() ?? ''].find((path) => path !== '' && isExecutable(path));
};

/**
 * Path of a program: the one that its variable names, then one of the system's, then Debian's, installed.
 * @throws with the remedy when there is none; also when the variable points at nothing
 */
export function findProgram(program: Program, omgivning: Omgivning): string {
  const { variabel } = program;
  const chosen = omgivning.env[variabel];
  if (chosen) {
    if (omgivning.isExecutable(chosen)) return chosen;
    throw new Error(`${variabel} pekar på ${chosen}, som inte går att köra.\n${remedy(program)}`);
  }
  const found = find(program, omgivning);
  if (found) return found;
  try {
    omgivning.install(program);
  } catch (error) {
    throw new Error(`${remedy(program)}\n(${error instanceof Error ? error.message : String(error)})`);
  }
  const installed = find(program, omgivning);
  if (installed) return installed;
  throw new Error(remedy(program));
}

/** The machine the tests run on. */
export const dator: Omgivning = {
  env: process.env,
  isExecutable: (path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  },
  install: ({ namn, paket }) => {
    if (process.getuid?.() !== 0) throw new Error(`Att installera ${namn} kräver administratörsrätt.`);
    console.log(`Installerar ${namn} från Debian …`);
    const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
    execFileSync('apt-get', ['update'], options);
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', ...paket], options);
  },
};
