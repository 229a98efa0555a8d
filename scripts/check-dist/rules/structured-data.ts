import { z } from 'astro/zod';
import { ownHome, resolveHref } from '../address.ts';
import type { Page } from '../page.ts';
import type { Rule } from '../rule.ts';
import type { Site } from '../site.ts';

const text = z.string().min(1);
const base = { '@context': z.literal('https://schema.org') };
const step = z.object({ '@type': z.literal('ListItem'), position: z.int(), name: text, item: z.url() });
const said = z.object({
  text,
  temporalCoverage: z
    .string()
    .regex(/^\d{4}(-\d\d(-\d\d)?)?(\/\d{4})?$/)
    .optional(),
  isBasedOn: z.array(z.object({ name: text, publisher: z.object({ name: text }), url: z.url().optional() })).optional(),
});
const schema = z.discriminatedUnion('@type', [
  z.object({ ...base, '@type': z.literal('BreadcrumbList'), itemListElement: z.array(step).min(2) }),
  z.object({ ...base, '@type': z.literal('WebSite'), name: text, url: z.url(), potentialAction: z.object({}) }),
  z.object({
    ...base,
    '@type': z.literal('Dataset'),
    name: text,
    // Search engines ask for at least fifty characters.
    description: z.string().min(50),
    license: z.url(),
    temporalCoverage: text,
    spatialCoverage: z.object({ name: text }),
    keywords: z.array(text).min(1),
    distribution: z.array(z.object({ contentUrl: z.url(), encodingFormat: text })).min(1),
    hasPart: z.array(
      z.object({ name: text, description: z.string().min(50), license: z.url(), temporalCoverage: text }),
    ),
  }),
  z.object({
    ...base,
    '@type': z.literal('WebPage'),
    name: text,
    url: z.url(),
    spatialCoverage: z.object({ name: text }),
    mainEntity: z.discriminatedUnion('@type', [
      z.object({ '@type': z.literal('Question'), name: text, acceptedAnswer: said }),
      said.extend({ '@type': z.literal('Claim') }),
    ]),
  }),
  z.object({
    ...base,
    '@type': z.literal('DefinedTermSet'),
    name: text,
    hasDefinedTerm: z.array(z.object({ name: text, description: text, url: z.url() })).min(1),
  }),
]);
type Block = z.infer<typeof schema>;

function parseBlock(json: string): Block | null {
  try {
    return schema.safeParse(JSON.parse(json)).data ?? null;
  } catch {
    return null;
  }
}

/** What is wrong with one block in itself or against the site; `null` when nothing is. */
function faultOf(site: Site, page: Page, json: string): string | null {
  const block = parseBlock(json);
  if (!block) return 'Sidans data för maskiner (JSON-LD) är inte hel, eller av ett slag som ingen regel känner.';
  if (block['@type'] === 'WebPage') {
    const { mainEntity: main, url } = block;
    const { text: answer } = main['@type'] === 'Question' ? main.acceptedAnswer : main;
    if (url !== page.canonicals[0]) return 'Sidans data för maskiner gäller en annan sida.';
    return page.descriptions[0]?.includes(answer) ? null : 'Sidans data för maskiner säger något annat än sidan.';
  }
  if (block['@type'] !== 'BreadcrumbList') return null;
  const steps = block.itemListElement;
  if (steps.some(({ position }, i) => position !== i + 1)) return 'Stegen till sidan är inte numrerade i ordning.';
  const lost = steps.find(({ item }) => {
    const target = resolveHref(item, page.url, ownHome(site));
    return target.kind !== 'inside' || !site.files.has(target.file);
  });
  if (lost) return `Steget "${lost.name}" leder till en sida som inte finns.`;
  return page.noindex || steps.at(-1)?.item === page.canonicals[0] ? null : 'Det sista steget är inte sidan själv.';
}

/** Data for machines is whole, of a known kind, and its path to the page leads through pages that exist to the page itself. */
export const checkStructuredData: Rule = (site) =>
  site.pages.flatMap((page) =>
    page.structuredData.flatMap(({ value, line }) => {
      const message = faultOf(site, page, value);
      return message ? [{ path: page.path, line, message, tip: 'Rätta src/data/json-ld.ts eller sidans data.' }] : [];
    }),
  );
