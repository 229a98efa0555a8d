import { ownHome, resolveHref } from '../address.ts';
import type { Found } from '../found.ts';
import type { Finding, Rule } from '../rule.ts';

/** Nothing is loaded from another host, and all that is loaded exists: scripts, styles, images, fonts, SVG symbols. */
export const checkResources: Rule = (site) => {
  const home = ownHome(site);
  const check = (path: string, url: string, resources: readonly Found[], ids?: ReadonlySet<string>): Finding[] =>
    resources.flatMap(({ value, line }) => {
      if (/^(data|blob):/.test(value)) return [];
      const target = resolveHref(value, url, home);
      if (target.kind !== 'inside')
        return [{ path, line, message: `"${value}" hämtas från en annan värd.`, tip: 'Lägg filen i det egna bygget.' }];
      if (target.file === path)
        return ids?.has(target.fragment) === false
          ? [
              {
                path,
                line,
                message: `"${value}" pekar på ett id som inte finns på sidan.`,
                tip: 'Rita tecknet på sidan.',
              },
            ]
          : [];
      return site.files.has(target.file)
        ? []
        : [{ path, line, message: `"${value}" finns inte i bygget.`, tip: 'Rätta adressen eller lägg till filen.' }];
    });

  return [
    ...site.pages.flatMap(({ path, url, resources, ids }) =>
      check(path, url, resources, new Set(ids.map(({ value }) => value))),
    ),
    ...[...site.stylesheets].flatMap(([path, { urls }]) =>
      check(
        path,
        `/${path}`,
        urls.filter((url) => !url.startsWith('#')).map((value) => ({ value, line: null })),
      ),
    ),
  ];
};
