import type { Svar } from '../../schema/svar.ts';
import type { RegionId } from '../../schema/vokabular.ts';
import { antal, versal } from '../sprak.ts';
import { mening, type Mening } from './mening.ts';

/**
 * That no further region takes a theme up, and for how many of them that says nothing because nobody has looked, or
 * there was nothing to read.
 * @param svaren every edition's answer of the regions that take it up in none
 * @param visade how many other regions do, and are on show
 */
export function ingaAndraMening(
  svaren: readonly { readonly region: RegionId; readonly svar: Svar }[],
  visade: number,
): Mening {
  const perRegion = [...Map.groupBy(svaren, ({ region }) => region).values()].map((own) => own.map(({ svar }) => svar));
  const n = (...svar: Svar[]) => perRegion.filter((own) => own.some((one) => svar.includes(one))).length;
  const delvis = n('delvis');
  const okanda = perRegion.filter((own) =>
    own.every((svar) => svar === 'ej-granskat' || svar === 'underlag-saknas'),
  ).length;
  const rest = [
    ...(delvis > 0 ? [`${antal(delvis, 'region', 'regioner')} berör det delvis`] : []),
    ...(okanda > 0 ? [`för ${antal(okanda, 'region', 'regioner')} är det inte känt`] : []),
  ].join(', och ');
  const text = `Ingen ${visade > 0 ? 'ytterligare' : 'annan'} region tar uttryckligt upp temat i det som är läst eller sökt.`;
  return mening('inga-andra', rest ? `${text} ${versal(rest)}.` : text, {
    utgava: 'senast-kant',
    raknat: 'regioner',
    antal: 0,
    av: 'mangd',
    okanda: { delvis, 'ej-granskat': okanda },
  });
}
