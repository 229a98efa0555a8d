import { existsSync, readFileSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { basOf } from '../src/domain/sajt.ts';
import { dator, findChromium } from './chromium.ts';
import { serve } from './server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    chromium: string;
    base: string;
  }
}

/** The path that the site was built for, as its start page says. */
function builtBas(): string {
  const [, home = 'https://x.invalid/'] =
    /<link rel="canonical" href="([^"]+)"/.exec(readFileSync('dist/index.html', 'utf8')) ?? [];
  return basOf(home);
}

/** Once before the browser tests: a browser is found and the built site served. */
export default async function setup(project: TestProject): Promise<(() => void) | undefined> {
  if (process.env['SKIP_BROWSER'] === '1') {
    console.warn(
      '\n⚠ SKIP_BROWSER=1: WEBBLÄSARTESTERNA HOPPAS ÖVER. Sökning, tangentbord och utseende är inte prövade.\n',
    );
    project.provide('chromium', '');
    project.provide('base', '');
    return undefined;
  }
  if (!existsSync('dist/pagefind/pagefind.js'))
    throw new Error('Webbplatsen är inte byggd. Kör "npm run build" först.');
  project.provide('chromium', findChromium(dator));
  const { server, base } = await serve('dist', builtBas());
  project.provide('base', base);
  return () => server.close();
}
