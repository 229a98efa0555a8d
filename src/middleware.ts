import { defineMiddleware } from 'astro:middleware';
import { loadBegrepp } from './content.ts';
import { makeForklara, ordFor } from './domain/ordnot.ts';
import { tatHtml } from './domain/tat-html.ts';
import { regionIds } from './schema/vokabular.ts';

/** Addresses whose own text is about the words or the components, or in another language. */
const utan = /^\/(ordlista|om\/form|en)\//;

const regioner: ReadonlySet<string> = new Set(regionIds);
/** By region; under the empty name for a page that is not about one. */
const gjorda = new Map<string, Promise<(html: string) => string>>();

function forklaraFor(region: string): Promise<(html: string) => string> {
  const fore = gjorda.get(region);
  if (fore) return fore;
  const gjord = loadBegrepp().then((ordlista) => makeForklara(region === '' ? ordlista : ordFor(ordlista, region)));
  gjorda.set(region, gjord);
  return gjord;
}

/** Writes every page without needless spaces, and explains words of the glossary where they first stand. */
export const onRequest = defineMiddleware(async ({ url: { pathname } }, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = tatHtml(await response.text());
  if (utan.test(pathname)) return new Response(html, response);
  const forklara = await forklaraFor(pathname.split('/').find((del) => regioner.has(del)) ?? '');
  return new Response(forklara(html), response);
});
