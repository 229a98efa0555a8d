import { collectTags, textOf, type Tag } from '../tags.ts';
import { childrenOf, parentOf, type Avlasare, type Utsaga } from './utsaga.ts';

/** The share of the regions that a sentence gives, as `16/21`; `null` where it gives none. */
export function andelI(text: string): string | null {
  const [, n = '', av = ''] = /\b(\d+|[Ii]ngen) av (?:de )?(\d+) region(?:er|erna)?\b/.exec(text) ?? [];
  return av === '' ? null : `${/^[Ii]ngen$/.test(n) ? 0 : n}/${av}`;
}

/** How many regions a sentence says that there is something newer of; `null` where it does not say. */
export const uppgifterI = (text: string): string | null =>
  /\bFör (\d+) region(?:er)? finns en uppgift från\b/.exec(text)?.[1] ?? null;

/** The theme that an element is about: that of its heading's link, or of its own id. */
function temaFor({ element, attrs }: Tag): string | null {
  const egen = attrs['data-id'];
  if (egen !== undefined) return egen;
  const rubrik = collectTags(element).filter(({ name }) => /^h[2-4]$/.test(name));
  const lankar = rubrik.flatMap((one) => collectTags(one.element).flatMap(({ attrs: { href } }) => href ?? []));
  return lankar.length === 1 ? (/^\/teman\/([a-z-]+)\/$/.exec(lankar[0] ?? '')?.[1] ?? null) : null;
}

/** Cards and folded lists that answer for one theme: how many of the regions took it up. */
export const temakort: Avlasare = (tags) =>
  tags
    .filter(({ name }) => name === 'li' || name === 'details')
    .flatMap((tag): Utsaga[] => {
      const tema = temaFor(tag);
      if (tema === null) return [];
      const stycken = collectTags(tag.element).filter(({ name }) => name === 'p');
      return stycken.flatMap(({ element, line }) => {
        const text = textOf(element);
        return [
          { utgava: 'forsta', varde: andelI(text) },
          { utgava: 'nu', varde: uppgifterI(text) },
        ]
          .filter(({ varde }) => varde !== null)
          .map((sagt) => ({
            fraga: 'antal' as const,
            om: tema,
            region: null,
            plats: tag.name === 'li' ? 'kortet' : 'matrisen som lista',
            line: line ?? tag.line,
            ...sagt,
          }));
      });
    });

/** Every sentence that counts the regions with a finished joint målbild, as latest known. */
export const framtagnaMalbilder: Avlasare = (tags) =>
  tags
    .filter(
      ({ name, element }) =>
        name === 'p' || name === 'figcaption' || (name === 'li' && childrenOf(element).length === 0),
    )
    .filter(({ element }) => parentOf(element) !== null)
    .flatMap(({ element, line }): Utsaga[] => {
      const [, n] = /Senast känt är att (\d+|ingen) region(?:er)? har en färdig målbild/.exec(textOf(element)) ?? [];
      return n === undefined
        ? []
        : [
            {
              fraga: 'antal',
              om: 'färdig gemensam målbild',
              region: null,
              utgava: 'senast',
              varde: n === 'ingen' ? '0' : n,
              plats: 'meningen om målbilden',
              line,
            },
          ];
    });
