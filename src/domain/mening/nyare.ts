import type { Svar } from '../../schema/svar.ts';
import { antal } from '../sprak.ts';
import { isLopande } from '../utgava.ts';
import { countOdaterade, odateratText } from './odaterat.ts';
import { mening, type Mening, type Raknad } from './mening.ts';

/** What is known of some regions in a newer edition. */
interface Kant {
  /** What a statement is called, where one that only touches it is none: `uttrycklig`. */
  readonly slag?: 'uttrycklig';
  /** Regions with a statement. */
  readonly antal: number;
  /** Those of them of which everything is undated. */
  readonly odaterade: number;
  /** Regions where it is only touched, or denied; told where nothing more is known. */
  readonly delvis: number;
  /** Regions where somebody has read or looked for it. */
  readonly sokta: number;
  /** Regions where nobody has. */
  readonly olasta: number;
}

/** What some cells know of a theme: the same number on every page. */
export function kantOmTema(celler: readonly { readonly svar: Svar; readonly odaterad: boolean }[]): Kant {
  const n = (...svar: Svar[]) => celler.filter((cell) => svar.includes(cell.svar)).length;
  const [olasta, ej] = [n('ej-granskat'), n('ej-tillampligt')];
  const odaterade = countOdaterade(celler.filter(({ svar }) => svar === 'uttryckligt'));
  return {
    slag: 'uttrycklig',
    antal: n('uttryckligt'),
    odaterade,
    delvis: n('delvis', 'nej'),
    sokta: celler.length - olasta - ej,
    olasta,
  };
}

/**
 * For how many regions a rolling edition has something newer. It is never a share: what is not found there says nothing.
 */
export function nyareMening({ slag, antal: n, odaterade, delvis, sokta, olasta }: Kant, utgava: Raknad): Mening {
  const { ar } = utgava;
  const hos =
    olasta > 0
      ? ` för ${sokta === 1 ? 'den region' : `de ${antal(sokta, 'region', 'regioner')}`} där någon har läst eller sökt`
      : '';
  const text =
    n > 0
      ? `För ${antal(n, 'region', 'regioner')} finns en ${slag ? `${slag} ` : ''}uppgift från ${ar}.${odateratText(odaterade, n)}`
      : delvis > 0
        ? `För ${antal(delvis, 'region', 'regioner')} finns en uppgift från ${ar}, men ingen som tar upp temat fullt ut.`
        : sokta > 0
          ? `Ingen uppgift från ${ar} har hittats${hos}.`
          : isLopande(utgava)
            ? `Ingen har ännu sökt efter någon uppgift från ${ar}.`
            : `Ingen har ännu läst underlaget från ${ar}.`;
  return mening('nyare', text, {
    utgava,
    raknat: 'regioner',
    antal: n,
    av: 'lopande',
    okanda: n === 0 ? { delvis } : { odaterad: odaterade },
  });
}
