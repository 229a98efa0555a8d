import { z } from 'astro/zod';
import { regionIds, temaIds } from '../../../src/schema/vokabular.ts';
import type { Rule } from '../rule.ts';
import { searchEntry } from '../site.ts';

const entrySchema = z.looseObject({
  languages: z.record(z.string(), z.looseObject({ page_count: z.int(), hash: z.string() })),
});
/** The pages that the search page knows of: rows that begin with the id of the page in the index. */
const catalogueSchema = z.looseObject({ poster: z.array(z.tuple([z.string().min(1)], z.unknown())) });
/** Every region and every theme has a page that is indexed; more may come. */
const LEAST = regionIds.length + temaIds.length;

/**
 * The search index exists, in Swedish alone, is whole, holds at least every region part and theme, and has a text for
 * each record that the search page knows of.
 */
export const checkSearchIndex: Rule = ({ files, json }) => {
  const finding = (message: string, tip = 'Kör "npm run build", som bygger sökindexet sist.') => ({
    path: searchEntry,
    line: null,
    message,
    tip,
  });
  const entry = entrySchema.safeParse(json.get(searchEntry)?.value);
  if (!entry.success) return [finding('Sökindexet saknas eller går inte att läsa.')];
  const { sv, ...others } = entry.data.languages;
  if (!sv) return [finding('Sökindexet har ingen svensk del.', 'Låt build-index.ts bygga med forceLanguage: "sv".')];
  const fragments = [...files].filter((path) => /^pagefind\/fragment\/.+/.test(path)).length;
  const catalogue = catalogueSchema.safeParse(json.get('sok/katalog.json')?.value).data?.poster;
  const lost = (catalogue ?? []).filter(([id]) => !files.has(`pagefind/fragment/${id}.pf_fragment`));
  const missing = ['pagefind/pagefind.js', 'pagefind/wasm.sv.pagefind', `pagefind/pagefind.${sv.hash}.pf_meta`];
  return [
    ...Object.keys(others).map((lang) => finding(`Sökindexet har även språket "${lang}".`)),
    ...(sv.page_count >= LEAST
      ? []
      : [finding(`Sökindexet har ${sv.page_count} poster; det ska vara minst ${LEAST}.`)]),
    ...(fragments === sv.page_count
      ? []
      : [finding(`Sökindexet säger ${sv.page_count} poster men har ${fragments} textstycken.`)]),
    ...(catalogue
      ? []
      : [finding('Söksidans förteckning över poster (sok/katalog.json) saknas eller går inte att läsa.')]),
    ...(catalogue && catalogue.length !== sv.page_count
      ? [finding(`Sökindexet har ${sv.page_count} poster men söksidan känner till ${catalogue.length}.`)]
      : []),
    ...lost.map(([id]) => finding(`Sökindexet saknar texten till posten ${id}.`)),
    ...missing.filter((path) => !files.has(path)).map((path) => finding(`Sökindexet saknar filen ${path}.`)),
  ];
};
