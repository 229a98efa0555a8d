import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { filesIn } from '../check-dist/files.ts';
import { utanBas } from '../../src/domain/sajt.ts';
import { htmlWith } from '../build/under-bas.ts';
import { isMed } from '../offline/paket.ts';
import { cssIKopia, sidaIKopia, skriptfil, type Kopia } from './sidor.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What a reader has no use for on a disk: modules, and the index that only they can read. */
const isKopierad = (path: string): boolean =>
  isMed(path) && !/^pagefind\/|^filer\/.*\.js$|^manifest\.webmanifest$|^offline/.test(path);
/** What scripts fetch: it is there once more as a script, for pages that are read from a disk. */
const isHamtad = (path: string): boolean => /^sok\/|^(data|jamfor\/faktablad)\/[a-z-]+\.json$/.test(path);

/** All scripts as one that needs no modules. @param sajt the published site, whole */
async function buildSkript(sajt: string): Promise<string> {
  const bundle = await rolldown({
    input: join(root, 'src/islands/kopia/start.ts'),
    platform: 'browser',
    logLevel: 'silent',
    transform: {
      define: {
        'import.meta.env.KOPIA': 'true',
        'import.meta.env.SAJT': JSON.stringify(sajt),
      },
    },
    plugins: [
      {
        name: 'bas-of-the-copy',
        resolveId: (id) => (/^\.{1,2}\/bas\.ts$/.test(id) ? join(root, 'src/islands/kopia/bas.ts') : undefined),
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'iife', minify: true, codeSplitting: false });
  await bundle.close();
  return output[0].code;
}

const lasmig = (sajt: string): string => `NÄRVÅRDSATLAS, KOPIA

Öppna index.html i en webbläsare. Kopian behöver varken nät, program eller installation och kan ligga på en
USB-sticka eller en delad mapp. Flytta hela mappen, inte enstaka filer.

Det här fungerar direkt från disken: alla sidor, sökningen bland uppgifterna, temamatrisen, jämförelserna,
urvalen, underlag som Word-fil eller Markdown, och alla datafiler.

Det här fungerar inte direkt från disken:
- att söka också i sidornas löptext (det går på webbplatsen)
- att öppna någon annans samling ur en adress
- Min samling i Firefox, som håller isär det som olika sidor sparar
- atlasens eget typsnitt i Firefox; texten visas då med datorns typsnitt

Stoppar webbläsaren skript från disken går allt ändå att läsa. Har datorn Node går det att köra
  node starta.mjs
och öppna http://localhost:8080/. Med Python går det lika bra: python3 -m http.server 8080 --bind 127.0.0.1

Kopian ändras inte av sig själv. Det nyaste finns på ${sajt}
`;

/** The site's own path in place of a host's: a copy of a site that was built for a path has none. */
const withoutBas = (html: string, bas: string): string =>
  bas === '/' ? html : htmlWith(html, (address) => utanBas(address, bas));

/**
 * Writes a copy of a built site that can be read from a disk, and gives the paths of its files.
 * @throws when `dist` is not a built site, or the folder cannot be written
 */
export async function writeKopia(dist: string, ut: string): Promise<string[]> {
  const start = readFileSync(join(dist, 'index.html'), 'utf8');
  const [, sajt] = /<link rel="canonical" href="([^"]+)"/.exec(start) ?? [];
  if (sajt === undefined) throw new Error(`${dist} är ingen byggd webbplats. Kör "npm run build" först.`);
  const bas = new URL(sajt).pathname;
  const filer = [...filesIn(dist)].filter(({ path }) => isKopierad(path));
  const paths = new Set(filer.map(({ path }) => path));
  const kopia: Kopia = { sajt, finns: (path) => paths.has(path) || path === skriptfil };
  const written: string[] = [];
  const write = (path: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(ut, path)), { recursive: true });
    writeFileSync(join(ut, path), content);
    written.push(path);
  };
  for (const { path, read } of filer) {
    const bytes = read();
    const text = (): string => new TextDecoder().decode(bytes);
    if (path.endsWith('.html')) write(path, sidaIKopia(withoutBas(text(), bas), path, kopia));
    else if (path.endsWith('.css')) write(path, cssIKopia(text().replaceAll(`(${bas}`, '(/'), path, kopia));
    else write(path, bytes);
    if (isHamtad(path))
      write(`kopia/${path}.js`, `atlasFil(${JSON.stringify(path)},"${Buffer.from(bytes).toString('base64')}")`);
  }
  write(skriptfil, await buildSkript(sajt));
  write('starta.mjs', readFileSync(join(root, 'scripts/kopia/server.mjs')));
  // As old editors on Windows read it: with a byte order mark and their line ends.
  write('LAS-MIG.txt', `\ufeff${lasmig(sajt).replaceAll('\n', '\r\n')}`);
  return written;
}
