import type { Finding, Rule } from '../rule.ts';

/** What a page may say of itself in `<meta>`: what the layout Sida writes, and the policy that Astro adds. */
const KNOWN = new Set([
  'charset',
  'http-equiv=content-security-policy',
  ...['viewport', 'description', 'robots', 'theme-color', 'twitter:card'].map((name) => `name=${name}`),
  ...[
    'title',
    'description',
    'type',
    'url',
    'locale',
    'site_name',
    'image',
    'image:width',
    'image:height',
    'image:alt',
  ].map((name) => `property=og:${name}`),
]);
/** One for each of the light and the dark colours. */
const TWICE = new Set(['name=theme-color']);
const told = (key: string): string => (key === '' ? '<meta> utan namn' : `<meta ${key}>`);

/**
 * No `<meta>` stands on a page but those the layout writes, each once and in the head. A refresh sends the reader away,
 * which no content security policy stops; the site has no page that is only a way to another.
 */
export const checkMeta: Rule = ({ pages }) =>
  pages.flatMap(({ path, markup: { metas, runsBeforePolicy } }): Finding[] => {
    const finding = (line: number | null, message: string, tip: string): Finding => ({ path, line, message, tip });
    const seen = new Map<string, number>();
    return [
      ...metas.flatMap(({ key, inHead, line }) => {
        seen.set(key, (seen.get(key) ?? 0) + 1);
        if (key === 'http-equiv=refresh')
          return [
            finding(line, 'Sidan skickar läsaren vidare (<meta http-equiv=refresh>).', 'Ta bort det ur innehållet.'),
          ];
        if (!KNOWN.has(key))
          return [
            finding(line, `${told(key)} får inte stå på en sida.`, 'Ta bort det, eller lägg till det i rules/meta.ts.'),
          ];
        if (!inHead) return [finding(line, `${told(key)} står utanför <head>.`, 'Ta bort det ur innehållet.')];
        return (seen.get(key) ?? 0) > (TWICE.has(key) ? 2 : 1)
          ? [finding(line, `${told(key)} står mer än en gång.`, 'Låt bara layouten Sida skriva det.')]
          : [];
      }),
      ...(runsBeforePolicy
        ? [
            finding(
              null,
              'Något som körs står före säkerhetspolicyn, som bara gäller det som följer.',
              'Flytta det efter den.',
            ),
          ]
        : []),
    ];
  });
