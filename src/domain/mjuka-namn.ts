/** Where a long name may be cut: after what the parts of Swedish names of places begin with. */
const leder = /^(Väster|Norr|Öster|Söder|Stock|Krono|Gävle|Härje|Väst)(?=\p{Ll}{4})/u;

/** A name with a soft hyphen where each of its words may be cut, for narrow places: `Väster\u00adnorrland`. */
export const mjukaNamn = (namn: string): string =>
  namn
    .split(' ')
    .map((ord) => ord.replace(leder, '$1\u00ad'))
    .join(' ');
