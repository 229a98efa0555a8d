import { ownHome, resolveHref } from '../address.ts';
import type { Feed } from '../feed.ts';
import type { Rule } from '../rule.ts';
import type { Site } from '../site.ts';

/** A point in time as Atom writes it: `2026-11-22T00:00:00Z`. */
const isMoment = (text: string): boolean => /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/.test(text);
const repeated = (list: readonly string[]): string[] => list.filter((one, i) => list.indexOf(one) !== i);

function faultsOf(site: Site, path: string, feed: Feed): string[] {
  const home = ownHome(site);
  const leads = (href: string | undefined): boolean => {
    const target = href ? resolveHref(href, `/${path}`, home) : null;
    return target?.kind === 'inside' && URL.canParse(href ?? '') && site.files.has(target.file);
  };
  const parts = [{ ...feed, what: 'Flödet' }, ...feed.entries.map((entry) => ({ ...entry, what: `"${entry.title}"` }))];
  return [
    ...(feed.author === '' ? ['Flödet säger inte vem som ger ut det.'] : []),
    ...(feed.links.get('self') === `${home}/${path}` ? [] : ['Flödets länk till sig självt (rel="self") är fel.']),
    ...parts.flatMap(({ what, id, title, updated, links }) => [
      ...(URL.canParse(id) && title !== '' ? [] : [`${what} saknar id eller titel.`]),
      ...(isMoment(updated) ? [] : [`${what} har ingen tid (updated).`]),
      ...(leads(links.get('alternate')) ? [] : [`${what} leder inte till en sida på webbplatsen.`]),
    ]),
    ...feed.entries.flatMap(({ title, summary }) => (summary === '' ? [`"${title}" säger ingenting.`] : [])),
    ...repeated(feed.entries.map(({ id }) => id)).map((id) => `Id "${id}" står två gånger.`),
  ];
}

/** Every feed is well-formed Atom (RFC 4287) whose entries have ids of their own and lead to pages that exist. */
export const checkFeeds: Rule = (site) =>
  [...site.feeds].flatMap(([path, feed]) =>
    (feed ? faultsOf(site, path, feed) : ['Flödet är inte välformad XML.']).map((message) => ({
      path,
      line: null,
      message,
      tip: 'Rätta src/data/atom.ts eller sidan som skriver flödet.',
    })),
  );
