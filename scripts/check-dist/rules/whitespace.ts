import type { Rule } from '../rule.ts';

const texts = {
  tight: { message: 'Mellanslag saknas i', tip: "Skriv {' '} mellan meningen och det som följer i mallen." },
  loose: { message: 'Mellanslag före skiljetecken i', tip: 'Låt tecknet stå direkt efter taggen i mallen.' },
} as const;

/** No sentence runs into the link that follows it, `dag.<a>Läs mer</a>`, and no mark stands apart: `<a>Läs</a> , sen`. */
export const checkWhitespace: Rule = ({ pages }) =>
  pages.flatMap(({ path, joins }) =>
    joins.map(({ fault, value, line }) => ({
      path,
      line,
      message: `${texts[fault].message} "${value}".`,
      tip: texts[fault].tip,
    })),
  );
