import type { Rule } from '../rule.ts';

/** Every image has an alt text, empty when it says nothing that the text does not. */
export const checkAlt: Rule = ({ pages }) =>
  pages.flatMap(({ path, imagesWithoutAlt }) =>
    imagesWithoutAlt.map(({ value, line }) => ({
      path,
      line,
      message: `Bilden "${value}" saknar alt.`,
      tip: 'Beskriv vad bilden säger, eller skriv alt="" om den bara smyckar.',
    })),
  );
