import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterEach, describe, inject } from 'vitest';
import { underBas, utanBas } from '../src/domain/sajt.ts';
import { sparsamma, switches } from './chromium.ts';

const start = (): Promise<Browser> =>
  chromium.launch({ executablePath: inject('chromium'), args: [...switches, ...sparsamma] });
let started: Promise<Browser> | undefined;
/** The browser of this worker: started once, shared by the files that the worker runs, and ended with its process. */
async function launch(): Promise<Browser> {
  started ??= start();
  const browser = await started;
  if (!browser.isConnected()) started = start();
  return started;
}

/** What the test that runs has opened: a page that is left open goes on working beside the next test. */
const opened = new Set<BrowserContext>();

/** A group of browser tests; skipped, aloud, when `SKIP_BROWSER=1`. */
export const describeWebblasare = (name: string, body: () => void): void => {
  describe.skipIf(process.env['SKIP_BROWSER'] === '1')(name, () => {
    body();
    afterEach(async () => {
      const left = [...opened];
      opened.clear();
      await Promise.all(left.map((context) => context.close()));
    });
  });
};

const bas = (): string => `${new URL(inject('base')).pathname.replace(/\/$/, '')}/`;
/** A path on the site as a whole address of the server under test. */
export const adress = (path: string): string => `${inject('base')}${path}`;
/** A path on the site as it stands in the pages that are built. */
export const vag = (path: string): string => underBas(path, bas());
/** The path on the site of a path that stands in a page or an address. */
export const egenVag = (path: string): string => utanBas(path, bas());

/** A page of the built site in a browser of its own, with all that it complained of. */
export const openPage = (path: string, options: BrowserContextOptions = {}) => openAdress(adress(path), options);

/** The same of any address. */
export async function openAdress(
  address: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; errors: string[]; requests: string[] }> {
  const context = await (await launch()).newContext(options);
  opened.add(context);
  const page = await context.newPage();
  const errors: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(address);
  return { page, errors, requests };
}
