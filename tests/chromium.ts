import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

/** What the search for a browser looks at; a test hands over its own. */
export interface Omgivning {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isExecutable: (path: string) => boolean;
  /** Where Playwright keeps the browser it downloads itself. */
  readonly playwrightPath: () => string;
  /** Installs Debian's Chromium; throws when it may not or cannot. */
  readonly install: () => void;
}

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** The remedy, said when no browser is found and none can be installed. */
export const remedy =
  'Hittar ingen Chromium för webbläsartesterna. Gör ett av detta:\n' +
  '  • installera den: sudo apt-get install chromium\n' +
  '  • peka ut en som finns: CHROMIUM_PATH=/sökväg/till/chromium npm test\n' +
  '  • hoppa över webbläsartesterna: SKIP_BROWSER=1 npm test';

const find = ({ env, isExecutable, playwrightPath }: Omgivning): string | undefined => {
  const onPath = (env['PATH'] ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, playwrightPath()].find((path) => path !== '' && isExecutable(path));
};

/**
 * Path of a Chromium: `CHROMIUM_PATH`, then the system's, then Playwright's own, then Debian's, installed.
 * @throws with the remedy when there is none; also when `CHROMIUM_PATH` points at nothing
 */
export function findChromium(omgivning: Omgivning): string {
  const chosen = omgivning.env['CHROMIUM_PATH'];
  if (chosen) {
    if (omgivning.isExecutable(chosen)) return chosen;
    throw new Error(`CHROMIUM_PATH pekar på ${chosen}, som inte går att köra.\n${remedy}`);
  }
  const found = find(omgivning);
  if (found) return found;
  try {
    omgivning.install();
  } catch (error) {
    throw new Error(`${remedy}\n(${error instanceof Error ? error.message : String(error)})`);
  }
  const installed = find(omgivning);
  if (installed) return installed;
  throw new Error(remedy);
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
  playwrightPath: () => {
    try {
      return chromium.executablePath();
    } catch {
      return '';
    }
  },
  install: () => {
    if (process.getuid?.() !== 0) throw new Error('Att installera Chromium kräver administratörsrätt.');
    console.log('Installerar Chromium från Debian …');
    const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
    execFileSync('apt-get', ['update'], options);
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], options);
  },
};

/** Switches that keep a headless Chromium to itself, also as root and without a network. */
export const switches = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
