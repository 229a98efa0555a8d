import { collectTags, textOf, type Tag } from '../tags.ts';
import {
  ancestorsOf,
  attrOf,
  childrenOf,
  forstaText,
  hasClass,
  linksIn,
  svarsadress,
  teckenI,
  type Avlasare,
  type Utsaga,
} from './utsaga.ts';

type Bas = Pick<Utsaga, 'utgava' | 'plats' | 'line'>;
const svar = (om: string, region: string, varde: string | null, bas: Bas): Utsaga => ({
  fraga: 'svar',
  om,
  region,
  varde,
  ...bas,
});

/** The rows of a table as elements: headings of the columns, and the cells of each row. */
function radernaI(table: Tag) {
  const inne = collectTags(table.element);
  const huvud = inne.filter(({ name }) => name === 'th').filter(({ attrs }) => attrs['scope'] === 'col');
  const rader = inne.filter(({ name }) => name === 'tr').map((rad) => ({ rad, celler: collectTags(rad.element) }));
  return { kolumner: huvud.map(({ element }) => textOf(element)), rader };
}

/** The page of a region: theme by theme, edition by edition, with the sign of each answer. */
export const regionensTeman: Avlasare = (tags) =>
  tags
    .filter(({ name, element }) => name === 'table' && hasClass(element, 'regionteman'))
    .flatMap((table) => {
      const { kolumner, rader } = radernaI(table);
      return rader.flatMap(({ celler, rad }) => {
        const plats = linksIn(celler).map(svarsadress)[0];
        if (!plats) return [];
        return celler
          .filter(({ name }) => name === 'td')
          .map((td, i) =>
            svar(plats.tema, plats.region, teckenI(collectTags(td.element)), {
              utgava: kolumner[i + 1] ?? '',
              plats: 'regionens teman',
              line: td.line ?? rad.line,
            }),
          );
      });
    });

/** An answer page: the state that each edition's section says, by its sign and in words. */
export const svarssidan: Avlasare = (tags, url) => {
  const plats = svarsadress(url);
  if (!plats) return [];
  return tags
    .filter(({ name, attrs }) => name === 'section' && /^\d{4}/.test(attrs['id'] ?? ''))
    .flatMap(({ element, attrs, line }) => {
      const lage = collectTags(element).find((tag) => hasClass(tag.element, 'svarslage'));
      return lage
        ? [
            svar(plats.tema, plats.region, teckenI(collectTags(lage.element)), {
              utgava: attrs['id'] ?? '',
              plats: 'svarssidan',
              line: lage.line ?? line,
            }),
          ]
        : [];
    });
};

/** The lists of regions under a sign: on a theme page by section, in the matrix as a list by what it rests on. */
export const regionlistor: Avlasare = (tags) =>
  tags
    .filter(({ name, element }) => name === 'ul' && hasClass(element, 'taggar'))
    .flatMap(({ element, line }) => {
      const syskon = ancestorsOf(element)[0];
      const fore = syskon ? childrenOf(syskon) : [];
      const varde = fore
        .slice(0, fore.indexOf(element))
        .toReversed()
        .map((one) => teckenI(collectTags(one)))
        .find((one) => one !== null);
      const bas = ancestorsOf(element);
      const sektion = bas.find((one) => one.tagName === 'section' && /^\d{4}/.test(attrOf(one, 'id') ?? ''));
      const lista = bas.find((one) => hasClass(one, 'temalista'));
      const utgava = lista ? attrOf(syskon!, 'data-kalla') : sektion && attrOf(sektion, 'id');
      if (varde === undefined || utgava === undefined) return [];
      return collectTags(element).flatMap((tag) => {
        const plats = svarsadress(tag.attrs['href']);
        return plats
          ? [
              svar(plats.tema, plats.region, varde, {
                utgava,
                plats: lista ? 'matrisen som lista' : 'temasidans lista',
                line: tag.line ?? line,
              }),
            ]
          : [];
      });
    });

/** The table of a map on a theme page: the answers in words, region by region in the order of the map's links. */
export const karttabellen: Avlasare = (tags, url) => {
  const tema = /^\/teman\/([a-z-]+)\/$/.exec(url)?.[1];
  if (tema === undefined) return [];
  return tags
    .filter(({ name }) => name === 'figure')
    .flatMap((figur) => {
      const inne = collectTags(figur.element);
      const regioner = new Map(
        inne.flatMap(({ attrs }) => {
          const plats = svarsadress(attrs['href']);
          return plats && attrs['aria-label'] !== undefined
            ? [[attrs['aria-label'].split(': ')[0] ?? '', plats.region] as const]
            : [];
        }),
      );
      const tabell = inne.find(({ name }) => name === 'table');
      if (!tabell || regioner.size === 0) return [];
      const { kolumner, rader } = radernaI(tabell);
      return rader.flatMap(({ celler }) => {
        const region = regioner.get(forstaText(celler, 'th'));
        return region === undefined
          ? []
          : celler
              .filter(({ name }) => name === 'td')
              .map((td, i) =>
                svar(tema, region, textOf(td.element), {
                  utgava: kolumner[i + 1] ?? '',
                  plats: 'kartans tabell',
                  line: td.line,
                }),
              );
      });
    });
};

/** The shapes of a map: the name of the region, its answer in the first edition, and that of a newer one after its years. */
export const kartan: Avlasare = (tags, url) => {
  const tema = /^\/teman\/([a-z-]+)\/$/.exec(url)?.[1];
  return tema === undefined
    ? []
    : tags.flatMap(({ attrs, line, inSvg }) => {
        const plats = svarsadress(attrs['href']);
        const [, sagt, nyare] = (attrs['aria-label'] ?? '').split(': ');
        if (!inSvg || !plats || sagt === undefined) return [];
        const [, ar, nu] = /^(\d{4}(?:–\d{4})?) (.+)$/.exec(nyare ?? '') ?? [];
        return [
          svar(tema, plats.region, sagt, { utgava: 'forsta', plats: 'kartan', line }),
          ...(ar !== undefined && nu !== undefined
            ? [svar(tema, plats.region, nu, { utgava: ar, plats: 'kartan', line })]
            : []),
        ];
      });
};
