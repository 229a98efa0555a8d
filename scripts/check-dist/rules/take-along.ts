import type { Page } from '../page.ts';
import type { Finding, Rule } from '../rule.ts';
import type { Site } from '../site.ts';

/** Pages that a reader takes along: profiles, themes, answers, examples and comparisons. */
const takenAlong = /^\/(regioner\/[^/]+|teman\/[^/]+(\/[^/]+)?|exempel\/[^/]+\/[^/]+|jamfor\/[^/]+)\/$/;
const ways = ['docx', 'md', 'samling'];
const dataFile = /^data\/schema\/([a-z-]+)\.json$/;

function checkPage({ path, url, citations, takeAlong }: Page): Finding[] {
  const finding = (message: string): Finding => ({ path, line: null, message, tip: 'Sätt TaMed på sidan, en gång.' });
  const missing = ways.filter((way) => !takeAlong.includes(way));
  return [
    ...(citations.length === 1 && citations[0]?.endsWith(url)
      ? []
      : [finding('Sidan säger inte, en gång och med sin egen adress, hur den citeras.')]),
    ...(missing.length > 0 ? [finding(`Sidan kan inte tas med som ${missing.join(' eller ')}.`)] : []),
  ];
}

/** Every data set with a schema is cited on `/data/` by an anchor that is there. */
function checkData({ pages, files }: Site): Finding[] {
  const page = pages.find(({ url }) => url === '/data/');
  const ids = [...files].flatMap((path) => dataFile.exec(path)?.[1] ?? []);
  if (!page) return [];
  return ids
    .filter(
      (id) =>
        !page.citations.some((one) => one.endsWith(`/data/#${id}`)) || !page.ids.some(({ value }) => value === id),
    )
    .map((id) => ({
      path: page.path,
      line: null,
      message: `Datamängden ${id} saknar hänvisning eller ankare.`,
      tip: 'Lista datamängden i src/pages/data/index.astro.',
    }));
}

/** Every page of facts can be cited and taken along, and every data set can be cited. */
export const checkTakeAlong: Rule = (site) => [
  ...site.pages.filter(({ url, noindex }) => takenAlong.test(url) && !noindex).flatMap(checkPage),
  ...checkData(site),
];
