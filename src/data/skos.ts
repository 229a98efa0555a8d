import { temaAdress } from '../domain/adress.ts';
import type { Andring } from '../schema/andring.ts';
import type { TemaId } from '../schema/vokabular.ts';
import type { Atlas } from './atlas.ts';
import { iri, sv, typad, type RdfNod } from './rdf.ts';
import { helAdress } from '../domain/sajt.ts';

/**
 * The vocabulary as a SKOS concept scheme. `altLabel` is the theme's synonyms and nothing else: the terms of posts name
 * what single regions have, and are told in the posts. `skos:related` is symmetric, so it is written in both directions.
 */
export function buildSkos(
  { teman }: Pick<Atlas, 'teman'>,
  origin: string,
  { version, datum }: Pick<Andring, 'version' | 'datum'>,
): RdfNod[] {
  const scheme = helAdress('/teman/', origin);
  const address = (tema: TemaId): string => helAdress(temaAdress(tema), origin);
  const concepts = teman.map((tema): RdfNod => {
    const related = teman.filter(
      (other) => other.id !== tema.id && (tema.relaterade.includes(other.id) || other.relaterade.includes(tema.id)),
    );
    return {
      iri: address(tema.id),
      typ: 'skos:Concept',
      egenskaper: {
        'skos:prefLabel': [sv(tema.namn)],
        'skos:altLabel': tema.synonymer.map(sv),
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
