import { temaAdress } from '../domain/adress.ts';
import { buildEgnaOrd } from '../domain/egna-ord.ts';
import { posterOf } from '../domain/region-underlag.ts';
import type { Andring } from '../schema/andring.ts';
import type { TemaId } from '../schema/vokabular.ts';
import type { Atlas } from './atlas.ts';
import { iri, sv, typad, type RdfNod } from './rdf.ts';
import { helAdress } from '../domain/sajt.ts';

/** Labels without those already taken, compared without regard to case. */
function fresh(labels: readonly string[], taken: Set<string>): string[] {
  return labels.filter((label) => {
    const key = label.toLowerCase();
    return taken.has(key) ? false : taken.add(key);
  });
}

/**
 * The vocabulary as a SKOS concept scheme. `altLabel` is the theme's synonyms alone. The regions' own words stand in
 * posts that carry the theme and may name something else in them, so they are `hiddenLabel`, for search; a `note` says
 * which edition has which. `skos:related` is symmetric, so it is written in both directions.
 */
export function buildSkos(
  { teman, regioner, utgavor }: Pick<Atlas, 'teman' | 'regioner' | 'utgavor'>,
  origin: string,
  { version, datum }: Pick<Andring, 'version' | 'datum'>,
): RdfNod[] {
  const scheme = helAdress('/teman/', origin);
  const address = (tema: TemaId): string => helAdress(temaAdress(tema), origin);
  const posterI = utgavor.map((utgava) => ({
    utgava,
    poster: regioner.filter((region) => region.utgava.id === utgava.id).flatMap((region) => posterOf(region)),
  }));
  const concepts = teman.map((tema): RdfNod => {
    const taken = new Set([tema.namn.toLowerCase()]);
    const egna = posterI
      .map(({ utgava, poster }) => ({ utgava, ord: buildEgnaOrd(poster, tema.id).map(({ ord }) => ord) }))
      .filter(({ ord }) => ord.length > 0);
    const related = teman.filter(
      (other) => other.id !== tema.id && (tema.relaterade.includes(other.id) || other.relaterade.includes(tema.id)),
    );
    return {
      iri: address(tema.id),
      typ: 'skos:Concept',
      egenskaper: {
        'skos:prefLabel': [sv(tema.namn)],
        'skos:altLabel': fresh(tema.synonymer, taken).map(sv),
        'skos:hiddenLabel': fresh(
          egna.flatMap(({ ord }) => ord),
          taken,
        ).map(sv),
        'skos:note': egna.map(({ utgava, ord }) =>
          sv(`Ord i regionernas poster om temat, ${utgava.ar}: ${ord.join('; ')}`),
        ),
        'skos:definition': [sv(tema.omfattning)],
        'skos:scopeNote': [
          ...tema.raknas.map((text) => sv(`Räknas: ${text}`)),
          ...tema.raknasInte.map((text) => sv(`Räknas inte: ${text}`)),
        ],
        'skos:notation': [typad(tema.id, 'string')],
        'skos:related': related.map((other) => iri(address(other.id))),
        'skos:inScheme': [iri(scheme)],
        'skos:topConceptOf': [iri(scheme)],
      },
    };
  });
  return [
    {
      iri: scheme,
      typ: 'skos:ConceptScheme',
      egenskaper: {
        'dct:title': [sv('Närvårdsatlas teman')],
        'dct:description': [sv('Teman i regionernas omställning till god och nära vård.')],
        'dct:license': [iri('http://creativecommons.org/licenses/by/4.0/')],
        'dct:modified': [typad(datum, 'date')],
        'owl:versionInfo': [typad(version, 'string')],
        'skos:hasTopConcept': teman.map((tema) => iri(address(tema.id))),
      },
    },
    ...concepts,
  ];
}
