import { z } from 'astro/zod';
import { delIds } from '../../../src/schema/del.ts';
import { regionIds, temaIds } from '../../../src/schema/vokabular.ts';
import type { Rule } from '../rule.ts';
import { searchEntry } from '../site.ts';

const entrySchema = z.looseObject({
  languages: z.record(z.string(), z.looseObject({ page_count: z.int(), hash: z.string() })),
});
/** Every region part and every theme is a record; more kinds may come. */
const LEAST = regionIds.length * delIds.length + temaIds.length;

/** The search index exists, in Swedish alone, is whole, and holds at least every region part and theme. */
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
  const missing = ['pagefind/pagefind.js', 'pagefind/wasm.sv.pagefind', `pagefind/pagefind.${sv.hash}.pf_meta`];
  return [
    ...Object.keys(others).map((lang) => finding(`Sökindexet har även språket "${lang}".`)),
    ...(sv.page_count >= LEAST
      ? []
      : [finding(`Sökindexet har ${sv.page_count} poster; det ska vara minst ${LEAST}.`)]),
    ...(fragments === sv.page_count
      ? []
      : [finding(`Sökindexet säger ${sv.page_count} poster men har ${fragments} textstycken.`)]),
    ...missing.filter((path) => !files.has(path)).map((path) => finding(`Sökindexet saknar filen ${path}.`)),
  ];
};
