import { attributandringMening } from '../attribut-forandring.ts';
import { forandringarMening } from '../forandringar.ts';
import { rullande, stangd } from '../pahittat.ts';
import { temaForandringMening } from '../tema-forandring.ts';
import type { Varianter } from '../variantform.ts';

type Andring = Parameters<typeof forandringarMening>[0][number];
const andring = (
  slag: Andring['slag'],
  nu: Andring['nu'] = 'uttryckligt',
  n = 1,
  { odaterad = false, odateratSteg = false, tema = 'aldre' as Andring['tema'] } = {},
): Andring[] => Array.from({ length: n }, () => ({ tema, slag, nu, odaterad, odateratSteg }));
const andringAlla = () =>
  [
    [
      ...andring('nytt', 'uttryckligt', 2),
      ...andring('kant-nu', 'uttryckligt', 1, { odaterad: true }),
      ...andring('langre', 'uttryckligt', 2),
      ...andring('langre', 'uttryckligt', 1, { odateratSteg: true }),
      ...andring('inget-nyare', 'ej-funnet', 2),
      ...andring('inget-nyare', 'ej-granskat'),
      ...andring('okant', 'ej-granskat', 4),
      ...andring('ej-tillampligt', 'ej-tillampligt'),
    ],
    andring('samma', 'uttryckligt', 1, { odaterad: true }),
    andring('okant', 'ej-granskat'),
    [...andring('inget-nyare', 'ej-namnt'), ...andring('annat-steg')],
  ].flatMap((one) => {
    const { svar, mer } = forandringarMening(one, stangd, rullande);
    return [svar, mer];
  });

/** Variants of the sentences on what two editions say. */
export const forandringsvarianter = {
  'tema-andring': () => [
    temaForandringMening(
      [
        ...andring('nytt', 'uttryckligt', 4),
        ...andring('kant-nu', 'uttryckligt', 2, { odaterad: true }),
        ...andring('inget-nyare', 'ej-funnet', 5),
        ...andring('inget-nyare', 'ej-granskat', 3),
        ...andring('okant', 'ej-granskat'),
        ...andring('ej-tillampligt', 'ej-tillampligt'),
      ],
      stangd,
      rullande,
    ),
    temaForandringMening(andring('langre'), stangd, rullande),
    temaForandringMening(andring('okant', 'ej-granskat', 2), stangd, rullande),
  ],
  andring: andringAlla,
  'andring-mer': andringAlla,
  'attribut-andring': () => [
    attributandringMening(['inget-nyare', 'inget-nyare', 'okant', 'ej-tillampligt'], stangd),
    attributandringMening(['okant'], stangd),
    attributandringMening(['nytt'], stangd),
  ],
} satisfies Varianter;
