import type { Sokt } from '../../schema/sokt.ts';
import type { TemaId } from '../../schema/vokabular.ts';
import { antal, datumText } from '../sprak.ts';
import { mening, type Mening, type Raknad } from './mening.ts';

/**
 * How a region's public pages were searched: how often, for how many of the themes and until when. What nobody searched
 * for is said, so that its silence is not read as looked for.
 * @param teman every theme of the edition
 */
export function sokningMening(sokt: readonly Sokt[], { ar }: Raknad, teman: readonly TemaId[]): Mening {
  const sokta = teman.filter((tema) => sokt.some((one) => one.teman.includes(tema))).length;
  const osokta = teman.length - sokta;
  const sist = sokt
    .map(({ dag }) => dag)
    .sort()
    .at(-1);
  const text = [
    `Offentliga sidor från ${ar} söktes i ${antal(sokt.length, 'omgång', 'omgångar')}, efter ${antal(sokta, 'tema', 'teman')} av ${teman.length}${sist ? `, till och med den ${datumText(sist)}` : ''}.`,
    ...(osokta > 0 ? [`Efter ${osokta} har ingen sökt för sig.`] : []),
  ].join(' ');
  return mening('sokning', text, {
    utgava: 'egna-datum',
    raknat: 'teman',
    antal: sokta,
    av: teman.length,
    okanda: osokta > 0 ? { 'ej-granskat': osokta } : {},
  });
}
