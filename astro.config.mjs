import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: process.env.SITE_URL ?? 'https://narvardsatlas.example',
  trailingSlash: 'always',
  integrations: [mdx()],
  build: { inlineStylesheets: 'never', assets: '_a' },
  devToolbar: { enabled: false },
  vite: { build: { modulePreload: false, assetsInlineLimit: 0 } },
  security: {
    csp: {
      directives: ["default-src 'self'", "img-src 'self' data:", "object-src 'none'", "base-uri 'self'", "form-action 'self'"],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
});
