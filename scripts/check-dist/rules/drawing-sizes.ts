import type { Rule } from '../rule.ts';

/** Every drawing on a page says its size in the markup: where no style sheet comes, one without it fills the screen. */
export const checkDrawingSizes: Rule = ({ pages }) =>
  pages.flatMap(({ path, unsizedDrawings }) =>
    unsizedDrawings.map(({ value, line }) => ({
      path,
      line,
      message: `En ritning (${value}) har ingen storlek utan stilmall.`,
      tip: 'Skriv width och height på <svg>.',
    })),
  );
