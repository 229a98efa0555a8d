import { vag } from '../bas.ts';
import { asksForRegions, besvara, type Frageregioner, type Fragesvar } from '../../search/fragesvar.ts';
import type { Sokmotor, Svar } from '../../search/sokmotor.ts';
import { element } from './element.ts';
import { hamtaJson } from './hamta.ts';

let varden: Promise<readonly Frageregioner[]> | undefined;
/** The coded values, fetched when the first question of regions is asked; without them the hits are the answer. */
const loadVarden = (): Promise<readonly Frageregioner[]> =>
  (varden ??= hamtaJson<readonly Frageregioner[]>(vag('/sok/fragor.json'), {
    livstecken: () => undefined,
    cache: 'default',
  }).catch(() => {
    varden = undefined;
    return [];
  }));

/** The answers to a question, for above the hits. */
export async function fragerader({ fraga, traffar }: Svar, { register }: Sokmotor): Promise<HTMLElement[]> {
  const svar: Fragesvar[] = besvara(fraga, register, asksForRegions(fraga) ? await loadVarden() : [], traffar);
  return svar.map(({ text, href }) =>
    element(
      'p',
      { class: 'svar fragesvar', 'data-fragesvar': '' },
      `${text} `,
      element('a', { href }, 'Se underlaget'),
    ),
  );
}
