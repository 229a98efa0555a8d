import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import checkedContent from './scripts/check-content/integration.ts';

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

export default defineConfig({
  site: process.env.SITE_URL ?? 'https://narvardsatlas.example',
  trailingSlash: 'always',
  // The default strips the space between a sentence and a link on the next line.
  compressHTML: true,
  scopedStyleStrategy: 'where',
  integrations: [checkedContent(), mdx(), sitemap({ filter: (page) => !page.includes('/om/form/') })],
  build: { inlineStylesheets: 'never', assets: '_a' },
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
    build: { modulePreload: false, assetsInlineLimit: 0 },
    worker: { format: 'es' },
  },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
});
