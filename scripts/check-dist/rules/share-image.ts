import { ownHome, resolveHref } from '../address.ts';
import type { Page } from '../page.ts';
import type { Rule } from '../rule.ts';
import type { Site } from '../site.ts';

const width = 1200;
const height = 630;

/** What is wrong with the picture that one page is shared with, and how to mend it; `null` when nothing is. */
function faultOf(site: Site, { url, openGraph }: Page): { message: string; tip: string } | null {
  const valuesOf = (property: string): string[] =>
    openGraph.filter((one) => one.property === property).map(({ content }) => content);
  const [image, ...more] = valuesOf('og:image');
  if (!image || more.length > 0)
    return { message: 'Sidan har inte precis en delningsbild.', tip: 'Gör sidan med layouten Sida.' };
  const target = resolveHref(image, url, ownHome(site));
  if (target.kind !== 'inside' || !URL.canParse(image))
    return { message: `Delningsbilden "${image}" har ingen hel adress på webbplatsen.`, tip: 'Skriv hela adressen.' };
  const size = site.pngs.get(target.file);
  if (!size) return { message: `Delningsbilden "${image}" finns inte som PNG i bygget.`, tip: 'Rita bilden.' };
  if (size.width !== width || size.height !== height)
    return {
      message: `Delningsbilden "${image}" är ${size.width} × ${size.height}.`,
      tip: `Rita den ${width} × ${height}.`,
    };
  if (valuesOf('og:image:width').join() !== String(width) || valuesOf('og:image:height').join() !== String(height))
    return { message: 'Sidan säger inte delningsbildens rätta mått.', tip: 'Skriv dem i layouten Sida.' };
  if (valuesOf('og:image:alt').join().trim() === '')
    return { message: 'Delningsbilden saknar text för den som inte ser den.', tip: 'Skriv vad bilden visar.' };
  return null;
}

/** Every indexed page is shared with one picture of its own site, 1200 × 630, told in words. */
export const checkShareImage: Rule = (site) =>
  site.pages
    .filter((page) => !page.noindex)
    .flatMap((page) => {
      const fault = faultOf(site, page);
      return fault ? [{ path: page.path, line: null, ...fault }] : [];
    });
