import { readFileSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { parse } from 'yaml';
import hostedSite from './scripts/build/integration.ts';
import checkedContent from './scripts/check-content/integration.ts';
import { basOf, readSajt } from './src/domain/sajt.ts';

/**
 * Vite wraps each late import in a helper of a kilobyte that fetches its styles first.
 * Islands bring no styles of their own, so the import alone will do.
 */
const plainLateImports = {
  name: 'plain-late-imports',
  enforce: 'pre',
  apply: 'build',
  load: (id) => (id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load();' : undefined),
};

/** Folder of scripts, style sheets and fonts. */
const FILER = 'filer';
/**
 * Names that every host keeps: some lower the case of names, so that two become one, and some drop what begins with an
 * underscore. Hence hexadecimal sums and names of small letters, digits and hyphens.
 */
const fileName = ({ name = '', names = [name] }) =>
  `${FILER}/${
    names[0]
      .replace(/@_@astro|\.astro_.*$|\.[^.]*$/g, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'sida'
  }.[hash]`;
const output = {
  hashCharacters: 'hex',
  entryFileNames: (chunk) => `${fileName(chunk)}.js`,
  chunkFileNames: (chunk) => `${fileName(chunk)}.js`,
  assetFileNames: (asset) => `${fileName(asset)}[extname]`,
};
const { hashCharacters, assetFileNames } = output;

const readYaml = (path) => parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
/** Pages that say that what stood there is gone; search engines are not to show them. */
const dragna = new Set(
  (readYaml('content/dragna.yaml') ?? []).map(({ vad, id }) => `/${vad === 'poster' ? 'exempel' : vad}/${id}/`),
);
const isDragen = (page) => dragna.has(new URL(page).pathname);
/** The day of the newest release: what stands on a page changes with one alone. */
const lastmod = new Date(readYaml('content/andringar.yaml')[0].datum);

const site = readSajt(process.env.SITE_URL);
const bas = basOf(site);

export default defineConfig({
  site,
  // The finished site is put under its path by an integration; only the server that shows it needs to know.
  base: process.argv.includes('preview') ? bas : '/',
  trailingSlash: 'always',
  // The default strips the space between a sentence and a link on the next line.
  compressHTML: true,
  scopedStyleStrategy: 'where',
  integrations: [
    checkedContent(),
    mdx({ optimize: true }),
    sitemap({ filter: (page) => !page.includes('/om/form/') && !isDragen(page), lastmod }),
    hostedSite(site),
  ],
  build: { inlineStylesheets: 'never', assets: FILER },
  cacheDir: './.cache/astro',
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  vite: {
    cacheDir: './.cache/vite',
    // Vite warns once a content file about a directive that Astro itself puts there.
    logLevel: 'error',
    plugins: [plainLateImports],
    // A build beside it writes whole sites there.
    server: { watch: { ignored: ['**/.cache/**'] } },
    // Scripts name each other from where they lie, so that they work under any path.
    experimental: {
      renderBuiltUrl: (_, { hostType, ssr }) => (hostType === 'js' && !ssr ? { relative: true } : undefined),
    },
    define: { 'import.meta.env.BAS': JSON.stringify(bas), 'import.meta.env.KOPIA': 'false' },
    build: {
      modulePreload: false,
      assetsInlineLimit: 0,
      rolldownOptions: { output: { hashCharacters, assetFileNames } },
    },
    environments: {
      client: { build: { rolldownOptions: { output } } },
      prerender: { build: { rolldownOptions: { output: { hashCharacters, assetFileNames } } } },
    },
    worker: { format: 'es', rolldownOptions: { output } },
  },
});
