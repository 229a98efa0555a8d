import type { Rule } from '../rule.ts';
import { findShared } from '../shared.ts';

const MOST = 120;

/** Every page has one title of at most 120 characters; no two indexed pages have the same. */
export const checkTitle: Rule = ({ pages }) => [
  ...pages.flatMap(({ path, titles }) => {
    const [title = ''] = titles;
    if (titles.length !== 1 || title === '')
      return [
        { path, line: null, message: `Sidan har ${titles.length} titlar, eller en tom.`, tip: 'Ge den en <title>.' },
      ];
    return title.length > MOST
      ? [
          {
            path,
            line: null,
            message: `Titeln är ${title.length} tecken: "${title}".`,
            tip: `Korta den till högst ${MOST} tecken.`,
          },
        ]
      : [];
  }),
  ...findShared(pages, (page) => page.titles[0]).map(({ path, value, others }) => ({
    path,
    line: null,
    message: `Titeln "${value}" står på ${others + 1} sidor.`,
    tip: 'Säg i titeln vad som skiljer sidan från de andra.',
  })),
];
