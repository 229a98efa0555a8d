import { antal } from '../sprak.ts';
import { mening, type Galler, type Mening } from './mening.ts';

/** How many of the rows of a list fit what the reader has chosen. */
export function filterMening(
  visade: number,
  alla: number,
  [en, flera]: readonly [en: string, flera: string],
  valt: boolean,
  { regioner, raknat }: { readonly regioner: number | null; readonly raknat: Galler['raknat'] },
): Mening {
  const hos = regioner !== null && visade > 0 ? `, i ${regioner} ${regioner === 1 ? 'region' : 'regioner'}` : '';
  const urval =
    visade === 0
      ? `Inga ${flera} passar valen, av ${alla}.`
      : `${visade} av ${antal(alla, en, flera)} passar valen${hos}.`;
  const text = valt ? urval : `${antal(alla, en, flera)}${hos}. Inget val är gjort.`;
  return mening('filter', text, { utgava: 'atlasen', raknat, antal: valt ? visade : alla, av: alla, okanda: {} });
}
