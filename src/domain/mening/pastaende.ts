import type { Svar } from '../../schema/svar.ts';
import type { Utgava } from '../../schema/utgava.ts';
import { isIHelheten, olastaText } from '../helhet.ts';
import { antal, gemen } from '../sprak.ts';

/* Counted here, without the schema, so that the browser can use the same sentences. */
type Ruta = { readonly svar: Svar | 'utanfor' };
/** The edition that is counted; one that does not say its kind is told as a closed one. */
type Raknad = Pick<Utgava, 'ar'> & Partial<Pick<Utgava, 'slag'>>;
const counter = (celler: readonly Ruta[]) => (svar: Ruta['svar']) => celler.filter((cell) => cell.svar === svar).length;
const sentence = (parts: readonly (string | false)[]): string => {
  const text = parts.filter((part) => part !== false).join(', ');
  return text && ` ${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
};

/**
 * The answer sentence of a theme. A closed edition counts how many regions took it up, out of those that it can apply
 * to, and what is not known. A rolling one says for how many there is something, and what has been looked for: never a
 * share, and never silence as no.
 * @param celler the theme's cells in one edition; `utanfor` = has evidence, but not such as the reader chose to count
 * @param villkor what posts had to meet to count, if anything: ` i delen samverkan`
 */
export function temaPastaende(namn: string, celler: readonly Ruta[], { ar, slag }: Raknad, villkor = ''): string {
  const n = counter(celler);
  const hela = celler.filter(({ svar }) => isIHelheten(svar)).length;
  const tema = gemen(namn);
  const found = n('uttryckligt');
  const delvis = n('delvis') > 0 && `${n('delvis')} ${slag === 'lopande' ? 'berör' : 'berörde'} det delvis`;
  const utanfor =
    n('utanfor') > 0 && `${n('utanfor')} ${slag === 'lopande' ? 'gör' : 'gjorde'} det bara utanför urvalet`;
  const ejTillampligt = n('ej-tillampligt') > 0 && `för ${n('ej-tillampligt')} kan frågan inte gälla`;
  const nej = n('nej') > 0 && `för ${n('nej')} säger en källa nej`;
  if (slag === 'lopande') {
    const main =
      found === 0
        ? `Ännu finns ingen uppgift om ${tema} från ${ar}${villkor}.`
        : `För ${antal(found, 'region', 'regioner')} finns en uppgift om ${tema} från ${ar}${villkor}.`;
    return `${main}${sentence([
      utanfor,
      delvis,
      nej,
      n('ej-namnt') > 0 && `för ${n('ej-namnt')} är dokument lästa som inte nämner det`,
      n('ej-funnet') > 0 && `för ${n('ej-funnet')} har sökning inte gett något`,
      n('underlag-saknas') > 0 && `för ${n('underlag-saknas')} saknas underlag`,
      ejTillampligt,
      n('ej-granskat') > 0 && `för ${n('ej-granskat')} har ingen ännu sökt`,
    ])}`;
  }
  // Where nobody has looked at all, no count may be read as a no.
  if (hela === 0 && n('ej-granskat') > 0) return `Ingen har ännu läst underlaget från ${ar} efter ${tema}.`;
  const main = `${found} av ${antal(hela, 'region', 'regioner')} tog upp ${tema} i sitt arbete ${ar}${villkor}.`;
  return `${main}${sentence([
    utanfor,
    delvis,
    nej,
    n('ej-namnt') > 0 && `hos ${n('ej-namnt')} nämns det inte`,
    n('ej-funnet') > 0 && `för ${n('ej-funnet')} har sökning inte gett något`,
    n('underlag-saknas') > 0 && `för ${n('underlag-saknas')} saknas underlag`,
    ejTillampligt,
    olastaText(n('ej-granskat')) || false,
  ])}`;
}

/** The answer sentence of a region: the same of its themes as `temaPastaende` says of a theme's regions. */
export function regionPastaende(namn: string, celler: readonly Ruta[], { ar, slag }: Raknad, villkor = ''): string {
  const n = counter(celler);
  const hela = celler.filter(({ svar }) => isIHelheten(svar)).length;
  const found = n('uttryckligt');
  const lopande = slag === 'lopande';
  const rest = sentence([
    n('utanfor') > 0 && `${n('utanfor')} ${lopande ? 'tas' : 'togs'} upp bara utanför urvalet`,
    n('delvis') > 0 && `${n('delvis')} ${lopande ? 'berörs' : 'berördes'} delvis`,
    n('nej') > 0 && `för ${n('nej')} säger en källa nej`,
    n('ej-namnt') > 0 &&
      (lopande ? `${n('ej-namnt')} nämns inte i de dokument som är lästa` : `${n('ej-namnt')} nämns inte`),
    n('ej-funnet') > 0 && `för ${n('ej-funnet')} har sökning inte gett något`,
    n('underlag-saknas') > 0 && `för ${n('underlag-saknas')} saknas underlag`,
    n('ej-tillampligt') > 0 && `för ${n('ej-tillampligt')} kan frågan inte gälla`,
    n('ej-granskat') > 0 && (lopande ? `för ${n('ej-granskat')} har ingen ännu sökt` : olastaText(n('ej-granskat'))),
  ]);
  if (!lopande && hela === 0 && n('ej-granskat') > 0) return `Ingen har ännu läst underlaget från ${ar} om ${namn}.`;
  if (!lopande)
    return `${namn} tog upp ${found} av ${antal(hela, 'tema', 'teman')} i sitt arbete ${ar}${villkor}.${rest}`;
  const main =
    found === 0
      ? `Ännu finns ingen uppgift om ${namn} från ${ar}${villkor}.`
      : `Om ${namn} finns uppgifter på ${antal(found, 'tema', 'teman')} från ${ar}${villkor}.`;
  return `${main}${rest}`;
}

/** Why a theme has no events; `celler` are its cells in the newest edition. */
export const ingaHandelserMening = (celler: readonly Ruta[]): string =>
  celler.some(({ svar }) => isIHelheten(svar))
    ? 'Inget senare har hittats. Det betyder inte att inget har hänt.'
    : 'Ingen har ännu sökt efter händelser på temat.';
