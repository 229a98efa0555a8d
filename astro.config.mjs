import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: process.env.SITE_URL ?? 'https://narvardsatlas.example',
  trailingSlash: 'always',
  // The default strips the space between a sentence and a link on the next line.
  compressHTML: true,
  scopedStyleStrategy: 'where',
  integrations: [mdx()],
  build: { inlineStylesheets: 'never', assets: '_a' },
  cacheDir: './.cache/astro',
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  vite: {
    cacheDir: './.cache/vite',
    // Vite warns once a content file about a directive that Astro itself puts there.
    logLevel: 'error',
    build: { modulePreload: false, assetsInlineLimit: 0 },
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
