import type { Rule } from '../rule.ts';

/** An id stands once on a page, and labels and descriptions point at ids that exist. */
export const checkIds: Rule = ({ pages }) =>
  pages.flatMap(({ path, ids, idRefs }) => {
    const seen = new Set<string>();
    const twice = ids.filter(({ value }) => seen.has(value) || !seen.add(value));
    return [
      ...twice.map(({ value, line }) => ({
        path,
        line,
        message: value ? `id="${value}" står mer än en gång på sidan.` : 'Sidan har ett tomt id.',
        tip: 'Ge var och en ett eget id.',
      })),
      ...idRefs
        .filter(({ value }) => !seen.has(value))
        .map(({ value, line }) => ({
          path,
          line,
          message: `En etikett eller beskrivning pekar på "${value}", som inte finns på sidan.`,
          tip: 'Rätta hänvisningen eller ge målet det id:t.',
        })),
    ];
  });
