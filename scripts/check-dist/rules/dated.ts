import type { Page } from '../page.ts';
import type { Finding, Rule } from '../rule.ts';
import { dated } from '../undated.ts';

/** Pages whose description tells facts, so that whoever is sent the address sees what year they are of. */
const factual = /^\/(?:regioner|teman|exempel|fordjupning|utveckling)\/[^/]+\//;
const timeless = /kan inte gälla/;
/** The page of components shows them with made-up and picked out pieces. */
const samples = '/om/form/';

function checkDescriptions({ path, url, descriptions }: Page): Finding[] {
  return factual.test(url)
    ? descriptions
        .filter((text) => !dated.test(text) && !timeless.test(text))
        .map((text) => ({
          path,
          line: null,
          message: `Beskrivningen säger inget år: "${text.slice(0, 80)}"`,
          tip: 'Skriv året, utgåvan eller ”odaterad” i sidans beskrivning.',
        }))
    : [];
}

/** Every statement in a list says when it was true, itself or in the label of its group; so does what is shared of a page. */
export const checkDated: Rule = ({ pages }) =>
  pages
    .filter(({ url }) => url !== samples)
    .flatMap((page) => [
      ...page.undated.map(({ value, line }) => ({
        path: page.path,
        line,
        message: `Uppgiften står utan år: "${value}"`,
        tip: 'Skriv året, utgåvan eller ”odaterad” vid uppgiften eller i rubriken för dess grupp.',
      })),
      ...checkDescriptions(page),
    ]);
