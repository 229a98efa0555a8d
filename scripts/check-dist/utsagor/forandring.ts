import { ancestorsOf, attrOf, parI, type Avlasare } from './utsaga.ts';

/** The page of what has changed: each cell stands under one kind of change. */
export const forandringar: Avlasare = (tags, url) =>
  tags
    .filter(({ name, attrs }) => name === 'li' && attrs['data-region'] !== undefined)
    .flatMap(({ element, attrs, line }) => {
      const [tema, slag] = ['data-tema', 'data-slag'].map((namn) =>
        ancestorsOf(element)
          .map((one) => attrOf(one, namn))
          .find((one) => one !== undefined),
      );
      return tema !== undefined && slag !== undefined
        ? [
            {
              fraga: 'slag' as const,
              om: tema,
              region: attrs['data-region'] ?? '',
              utgava: 'nu',
              varde: slag,
              plats: 'sidan om förändringar',
              par: parI(url),
              line,
            },
          ]
        : [];
    });
