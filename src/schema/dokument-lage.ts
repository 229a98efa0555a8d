import { keysOf } from './vokabular.ts';

/** The ladder of documents, furthest first: how far a målbild, strategy, plan or agreement has come. */
export const malbildLagen = {
  uppfoljd: { namn: 'Uppföljd', betydelse: 'Den är färdig, och källan anger ett resultat av en uppföljning.' },
  framtagen: { namn: 'Framtagen', betydelse: 'En gemensam målbild är färdig.' },
  'antagen-av-regionen': {
    namn: 'Antagen av regionen',
    betydelse: 'Regionen har antagit den. Om alla kommuner har gjort det är inte känt.',
  },
  utkast: { namn: 'Utkast', betydelse: 'Det finns ett utkast.' },
  pagar: { namn: 'Arbete pågår', betydelse: 'Arbetet är i gång, men inget utkast finns.' },
  planeras: { namn: 'Planeras', betydelse: 'Arbetet ska påbörjas.' },
  'ej-namnt': { namn: 'Ej nämnt', betydelse: 'Källan nämner ingen gemensam målbild.' },
  'ej-tillampligt': { namn: 'Ej tillämpligt', betydelse: 'Regionen är också kommun.' },
} as const;
export const malbildLageIds = keysOf(malbildLagen);
/** Status of the joint målbild, e.g. `utkast`. */
export type MalbildLage = (typeof malbildLageIds)[number];
