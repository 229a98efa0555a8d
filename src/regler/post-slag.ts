import type { Post } from '../schema/post.ts';

/** What is wrong with the step of a post, and which of its keys it is. */
export interface Slagbrott {
  readonly nyckel: 'niva' | 'lage' | 'slag';
  readonly message: string;
  readonly tip: string;
}

const hogstForHandling = ['mal', 'planerat', 'pagaende'];

/**
 * The law of ladders: a way of working has a step, a document has a status and no step, a single act stands at most
 * under way, and a finding has neither.
 */
export function checkPostSlag({ slag, niva, lage }: Pick<Post, 'slag' | 'niva' | 'lage'>): Slagbrott[] {
  if (slag === 'dokument') {
    return [
      ...(niva === null
        ? []
        : [
            {
              nyckel: 'niva' as const,
              message: 'Ett dokument har inget steg.',
              tip: 'Ta bort `niva`. Dokumentets läge står i `lage`.',
            },
          ]),
      ...(lage === null
        ? [
            {
              nyckel: 'slag' as const,
              message: 'Dokumentet har inget läge.',
              tip: 'Skriv hur långt det hade kommit, till exempel `lage: framtagen`.',
            },
          ]
        : []),
    ];
  }
  const utanLage =
    lage === null
      ? []
      : [
          {
            nyckel: 'lage' as const,
            message: 'Bara ett dokument har ett läge.',
            tip: 'Ta bort `lage`, eller skriv `slag: dokument` och ta bort `niva`.',
          },
        ];
  if (slag === 'iakttagelse') {
    return niva === null
      ? utanLage
      : [...utanLage, { nyckel: 'niva', message: 'En iakttagelse har inget steg.', tip: 'Ta bort `niva`.' }];
  }
  if (niva === null) {
    return [
      ...utanLage,
      {
        nyckel: 'slag',
        message: 'Posten säger inte hur långt det hade kommit.',
        tip: 'Skriv `niva: …`. Gäller posten ett dokument eller ett uppmätt värde skriver du `slag: dokument` eller `slag: iakttagelse`.',
      },
    ];
  }
  return slag === 'handling' && !hogstForHandling.includes(niva)
    ? [
        ...utanLage,
        {
          nyckel: 'niva',
          message: 'En enstaka handling står högst på steget pågående.',
          tip: 'Skriv `niva: pagaende`, eller ta bort `slag: handling` om det är ett arbetssätt.',
        },
      ]
    : utanLage;
}
