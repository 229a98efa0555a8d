const everywhere = [
  "default-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
];

/**
 * The content security policy of a page. Nothing is written into a page that would need a sum, and WebAssembly runs on
 * the search page alone.
 * @param path the page's path on the site
 */
export const policyFor = (path: string): string =>
  [...everywhere, ...(path === '/sok/' ? ["script-src 'self' 'wasm-unsafe-eval'"] : [])].join('; ');
