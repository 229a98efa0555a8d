import type { Rule } from '../rule.ts';

/** No sentence runs into the link that follows it: `dag.<a>Läs mer</a>`. */
export const checkWhitespace: Rule = ({ pages }) =>
  pages.flatMap(({ path, tightJoins }) =>
    tightJoins.map(({ value, line }) => ({
      path,
      line,
      message: `Mellanslag saknas i "${value}".`,
      tip: "Skriv {' '} mellan meningen och det som följer i mallen.",
    })),
  );
