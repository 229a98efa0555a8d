import { vag } from '../bas.ts';
import type { Fragedata } from '../../search/fragevarden.ts';
import { isFraga } from '../../search/fragor.ts';
import type { Sokmotor, Svar } from '../../search/sokmotor.ts';
import { element } from './element.ts';
import { fetchJson } from './hamtning.ts';

let hamtat: Promise<Fragedata> | undefined;
/** What is coded, fetched when the first question is asked; without it the hits are the answer. */
const loadData = (): Promise<Fragedata> =>
  (hamtat ??= fetchJson<Fragedata>(vag('/sok/fragor.json'), {
    livstecken: () => undefined,
    cache: 'default',
  }).catch(() => {
    hamtat = undefined;
    return { varden: [], fakta: [] };
  }));

/** The answers to a question, for above the hits. What reads questions is fetched with what it reads them against. */
export async function fragerader(svar: Svar, motor: Sokmotor): Promise<HTMLElement[]> {
  if (!isFraga(svar.fraga)) return [];
  const code = await Promise.all([import('../../search/fragesvar.ts'), loadData()]).catch(() => null);
  if (code === null) return [];
  const [{ answerFraga }, data] = code;
  return answerFraga(svar.fraga, svar, motor, data).map(({ mening, href }) =>
    element(
      'p',
      { class: 'svar fragesvar', 'data-fragesvar': '', 'data-mening': mening.id },
      `${mening.text} `,
      element('a', { href }, 'Se underlaget'),
    ),
  );
}
