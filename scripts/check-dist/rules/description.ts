import type { Rule } from '../rule.ts';
import { findShared } from '../shared.ts';

const LEAST = 30;
const MOST = 400;

/** Every page has one description of 30 to 400 characters; no two indexed pages have the same. */
export const checkDescription: Rule = ({ pages }) => [
  ...pages.flatMap(({ path, descriptions }) => {
    const [text = ''] = descriptions;
    if (descriptions.length !== 1)
      return [
        {
          path,
          line: null,
          message: `Sidan har ${descriptions.length} beskrivningar.`,
          tip: 'Ge sidan en beskrivning.',
        },
      ];
    return text.length < LEAST || text.length > MOST
      ? [
          {
            path,
            line: null,
            message: `Beskrivningen är ${text.length} tecken: "${text.slice(0, 80)}".`,
            tip: `Skriv mellan ${LEAST} och ${MOST} tecken.`,
          },
        ]
      : [];
  }),
  ...findShared(pages, (page) => page.descriptions[0]).map(({ path, value, others }) => ({
    path,
    line: null,
    message: `Beskrivningen "${value.slice(0, 80)}" står på ${others + 1} sidor.`,
    tip: 'Beskriv det som är sidans eget.',
  })),
];
