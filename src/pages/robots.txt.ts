import type { APIRoute } from 'astro';
import { helAdress } from '../domain/sajt.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${helAdress('/sitemap-index.xml', site)}\n`);
