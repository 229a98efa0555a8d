import { collectTags, textOf, type Tag } from '../tags.ts';
import {
  ancestorsOf,
  attrOf,
  childrenOf,
  hasClass,
  linksIn,
  ownText,
  parI,
  regionsadress,
  textUtan,
  type Avlasare,
  type Utsaga,
} from './utsaga.ts';

const attribut = (
  om: string,
  region: string,
  varde: string | null,
  bas: Pick<Utsaga, 'utgava' | 'plats' | 'line'>,
): Utsaga => ({ fraga: 'attribut', om, region, varde, ...bas });

/** The profile matrix: a row a region, a column an attribute, and in each cell one value an edition. */
export const profilmatrisen: Avlasare = (tags) =>
  tags
    .filter(({ name, attrs }) => name === 'tr' && 'data-rad' in attrs)
    .flatMap((rad) => {
      const inne = collectTags(rad.element);
      const region = linksIn(inne).map(regionsadress)[0];
      if (!region) return [];
      return inne
        .filter(({ name, attrs }) => name === 'td' && attrs['data-k'] !== undefined)
        .flatMap((td) =>
          collectTags(td.element)
            .filter(({ attrs }) => attrs['data-utgava'] !== undefined)
            .flatMap((ruta) => {
              const lank = collectTags(ruta.element).find(({ name }) => name === 'a');
              return lank
                ? [
                    attribut(
                      td.attrs['data-k'] ?? '',
                      region,
                      hasClass(lank.element, 'okant') ? null : textOf(lank.element),
                      { utgava: ruta.attrs['data-utgava'] ?? '', plats: 'profilmatrisen', line: ruta.line ?? td.line },
                    ),
                  ]
                : [];
            }),
        );
    });

/** A comparison: a column a region, and in each row the values of one attribute, now and then. */
export const jamforelsen: Avlasare = (tags) =>
  tags
    .filter(({ name, attrs }) => name === 'dd' && attrs['data-utgava'] !== undefined)
    .flatMap(({ element, attrs, line }) => {
      const uppat = ancestorsOf(element);
      const region = uppat
        .map((one) => (one.tagName === 'article' ? attrOf(one, 'data-region') : undefined))
        .find(Boolean);
      const dt = uppat[0] && childrenOf(uppat[0]).find(({ tagName }) => tagName === 'dt');
      return region && dt
        ? [
            attribut(
              textUtan(dt, ['ar']).replace(/,$/, ''),
              region,
              hasClass(element, 'okant') ? null : ownText(element),
              { utgava: attrs['data-utgava'] ?? '', plats: 'jämförelsen', line },
            ),
          ]
        : [];
    });

/** A definition of the profile of a region: the value, and the edition by what it rests on. */
function vardeI(dd: Tag): string | null {
  const [forsta] = childrenOf(dd.element).filter(({ tagName }) => tagName === 'span' || tagName === 'ul');
  if (/(?:^|: )detsamma\b/.test(ownText(dd.element))) return 'detsamma';
  return forsta?.tagName === 'span' && !hasClass(forsta, 'liten') ? textOf(forsta) : null;
}

/** The page of a region: its attributes, the latest known value of each first. */
export const regionsidan: Avlasare = (tags, url) => {
  const region = regionsadress(url);
  if (region === null) return [];
  return tags
    .filter(({ name, element }) => name === 'dl' && hasClass(element, 'fakta'))
    .flatMap((dl) => {
      let om = '';
      let fore: string | null = null;
      return collectTags(dl.element)
        .filter(({ element }) => element.parentNode === dl.element)
        .flatMap((tag): Utsaga[] => {
          if (tag.name === 'dt') {
            om = textOf(tag.element);
            fore = null;
            return [];
          }
          const sagt: string | null = vardeI(tag);
          const varde = sagt === 'detsamma' ? fore : sagt;
          if (varde === null) return [];
          fore = varde;
          return [
            attribut(om, region, varde, {
              utgava: tag.attrs['data-kalla'] ?? '',
              plats: 'regionens sida',
              line: tag.line ?? dl.line,
            }),
          ];
        });
    });
};

/** What has changed, attribute by attribute: the newer value of each region. */
export const nyareAttribut: Avlasare = (tags, url) =>
  !url.startsWith('/jamfor/forandring/')
    ? []
    : tags
        .filter(({ name, attrs }) => name === 'li' && attrs['data-region'] !== undefined)
        .flatMap(({ element, attrs, line }) => {
          const grupp = ancestorsOf(element).find(({ tagName }) => tagName === 'details');
          const rubrik = grupp && childrenOf(grupp).find(({ tagName }) => tagName === 'summary');
          const span = childrenOf(element).find((one) => one.tagName === 'span' && !hasClass(one, 'nar'));
          return rubrik && span && attrOf(grupp, 'data-slag') === undefined
            ? [
                attribut(ownText(rubrik).replace(/:$/, ''), attrs['data-region'] ?? '', textOf(span), {
                  utgava: parI(url)?.[1] ?? 'nu',
                  plats: 'sidan om förändringar',
                  line,
                }),
              ]
            : [];
        });

/** What the table calls a silence of the first edition, and the answer of the theme's cell that it stands for. */
const tystaLagen: Readonly<Record<string, string>> = {
  'Ej nämnt': 'ej-namnt',
  'Delvis berört': 'delvis',
  'Läget framgår inte': 'uttryckligt',
  'Underlag saknas': 'underlag-saknas',
};

/** The table of the joint målbild then and now: the status of each region in the first edition and as latest known. */
export const malbildstabellen: Avlasare = (tags) =>
  tags
    .filter(({ name, element }) => name === 'figure' && attrOf(element, 'id') === 'gemensam-malbild-da-och-nu')
    .flatMap((figur) =>
      collectTags(figur.element)
        .filter(({ name }) => name === 'tr')
        .flatMap((rad): Utsaga[] => {
          const inne = collectTags(rad.element);
          const region = linksIn(inne).map(regionsadress)[0];
          const [da, nu] = inne.filter(({ name }) => name === 'td');
          if (!region || !da || !nu) return [];
          const bas = { plats: 'tabellen om målbilden', line: rad.line };
          const tyst = tystaLagen[textOf(da.element)];
          const senast = ownText(nu.element).replace(/:.*$/, '');
          return [
            tyst === undefined
              ? attribut('Gemensam målbild', region, textOf(da.element), { utgava: 'forsta', ...bas })
              : { fraga: 'svar', om: 'gemensam-malbild', region, utgava: 'forsta', varde: tyst, ...bas },
            attribut('Gemensam målbild', region, /^Inget nyare/.test(senast) ? null : senast, {
              utgava: 'senast-malbild',
              ...bas,
            }),
          ];
        }),
    );
