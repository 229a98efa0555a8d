import type { Svar } from '../../schema/svar.ts';
import { isIHelheten, olastaText } from '../helhet.ts';
import { antal, gemen } from '../sprak.ts';
import { mening, okandaSvar, type Mening, type Raknad } from './mening.ts';
import { countOdaterade, odateratText } from './odaterat.ts';

/* Counted here, without the schema, so that the browser can use the same sentences. */
type Ruta = { readonly svar: Svar | 'utanfor' };
type DateradRuta = Ruta & { readonly odaterad: boolean };
const counter = (celler: readonly Ruta[]) => (svar: Ruta['svar']) => celler.filter((cell) => cell.svar === svar).length;
const sentence = (parts: readonly (string | false)[]): string => {
  const text = parts.filter((part) => part !== false).join(', ');
  return text && ` ${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
};

/** Those that a count of a closed edition is not out of, where nobody has read for any other. */
const utanHelhet = (n: ReturnType<typeof counter>): string =>
  n('ej-tillampligt') > 0 ? ` För ${n('ej-tillampligt')} kan frågan inte gälla.` : '';

/** Whether nobody has looked for any of them that the question can apply to: then there is nothing to count. */
const isOsokt = (celler: readonly Ruta[]): boolean => {
  const n = counter(celler);
  return n('ej-granskat') > 0 && n('ej-granskat') + n('ej-tillampligt') === celler.length;
};

/**
 * The answer sentence of a theme. A closed edition counts how many regions took it up, out of those that it can apply
 * to, and what is not known. A rolling one says for how many there is something, and what has been looked for: never a
 * share, and never silence as no.
 * @param celler the theme's cells in one edition; `utanfor` = has evidence, but not such as the reader chose to count
 * @param villkor what posts had to meet to count, if anything: ` i delen samverkan`
 */
export function temaPastaende(namn: string, celler: readonly DateradRuta[], utgava: Raknad, villkor = ''): Mening {
  const { ar, slag } = utgava;
  const n = counter(celler);
  const hela = celler.filter(({ svar }) => isIHelheten(svar)).length;
  const tema = gemen(namn);
  const found = n('uttryckligt');
  const odaterade = countOdaterade(celler.filter(({ svar }) => svar === 'uttryckligt'));
  const lopande = slag === 'lopande';
  const told = (text: string): Mening =>
    mening('tema', text, {
      utgava,
      raknat: 'regioner',
      antal: found,
      av: lopande ? 'lopande' : hela,
      okanda: { ...okandaSvar(celler), ...(lopande ? { odaterad: odaterade } : {}) },
    });
  const delvisUtan = lopande ? countOdaterade(celler.filter(({ svar }) => svar === 'delvis')) : 0;
  const delvis =
    n('delvis') > 0 &&
    `${n('delvis')} ${lopande ? 'berör' : 'berörde'} det delvis${delvisUtan > 0 ? ` (${delvisUtan === n('delvis') ? 'odaterat' : `${delvisUtan} odaterat`})` : ''}`;
  const utanfor = n('utanfor') > 0 && `${n('utanfor')} ${lopande ? 'gör' : 'gjorde'} det bara utanför urvalet`;
  const ejTillampligt = n('ej-tillampligt') > 0 && `för ${n('ej-tillampligt')} kan frågan inte gälla`;
  const nej = n('nej') > 0 && `för ${n('nej')} säger en källa nej`;
  if (lopande) {
    if (isOsokt(celler)) return told(`Ingen har ännu sökt efter uppgifter om ${tema} från ${ar}.${utanHelhet(n)}`);
    const main =
      found === 0
        ? `Ännu finns ingen uppgift om ${tema} från ${ar}${villkor}.`
        : `För ${antal(found, 'region', 'regioner')} finns en uppgift om ${tema} från ${ar}${villkor}.`;
    return told(
      `${main}${odateratText(odaterade, found)}${sentence([
        utanfor,
        delvis,
        nej,
        n('ej-namnt') > 0 && `för ${n('ej-namnt')} är dokument lästa som inte nämner det`,
        n('ej-funnet') > 0 && `för ${n('ej-funnet')} har sökning inte gett något`,
        n('underlag-saknas') > 0 && `för ${n('underlag-saknas')} saknas underlag`,
        ejTillampligt,
        n('ej-granskat') > 0 && `för ${n('ej-granskat')} har ingen ännu sökt`,
      ])}`,
    );
  }
  // Where nobody has looked at all, no count may be read as a no.
  if (hela === 0 && n('ej-granskat') > 0)
    return told(`Ingen har ännu läst underlaget från ${ar} efter ${tema}.${utanHelhet(n)}`);
  if (hela === 0) return told(`Frågan om ${tema} kunde inte gälla någon region ${ar}.`);
  const main = `${found === 0 ? 'Ingen' : found} av ${antal(hela, 'region', 'regioner')} tog upp ${tema} i sitt arbete ${ar}${villkor}.`;
  return told(
    `${main}${sentence([
      utanfor,
      delvis,
      nej,
      n('ej-namnt') > 0 && `hos ${n('ej-namnt')} nämns det inte`,
      n('ej-funnet') > 0 && `för ${n('ej-funnet')} har sökning inte gett något`,
      n('underlag-saknas') > 0 && `för ${n('underlag-saknas')} saknas underlag`,
      ejTillampligt,
      olastaText(n('ej-granskat')) || false,
    ])}`,
  );
}

/** The answer sentence of a region: the same of its themes as `temaPastaende` says of a theme's regions. */
export function regionPastaende(namn: string, celler: readonly DateradRuta[], utgava: Raknad, villkor = ''): Mening {
  const { ar, slag } = utgava;
  const n = counter(celler);
  const hela = celler.filter(({ svar }) => isIHelheten(svar)).length;
  const found = n('uttryckligt');
  const odaterade = countOdaterade(celler.filter(({ svar }) => svar === 'uttryckligt'));
  const lopande = slag === 'lopande';
  const told = (text: string): Mening =>
    mening('region', text, {
      utgava,
      raknat: 'teman',
      antal: found,
      av: lopande ? 'lopande' : hela,
      okanda: { ...okandaSvar(celler), ...(lopande ? { odaterad: odaterade } : {}) },
    });
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
  if (!lopande && hela === 0)
    return told(
      n('ej-granskat') > 0
        ? `Ingen har ännu läst underlaget från ${ar} om ${namn}.${utanHelhet(n)}`
        : `Inget tema kunde gälla ${namn} ${ar}.`,
    );
  if (!lopande)
    return told(
      `${namn} tog upp ${found === 0 ? 'inget' : found} av ${antal(hela, 'tema', 'teman')} i sitt arbete ${ar}${villkor}.${rest}`,
    );
  if (isOsokt(celler)) return told(`Ingen har ännu sökt efter uppgifter om ${namn} från ${ar}.${utanHelhet(n)}`);
  const main =
    found === 0
      ? `Ännu finns ingen uppgift om ${namn} från ${ar}${villkor}.`
      : `Om ${namn} finns uppgifter på ${antal(found, 'tema', 'teman')} från ${ar}${villkor}.`;
  return told(`${main}${odateratText(odaterade, found)}${rest}`);
}

/**
 * That a theme has no events, and for how many regions anybody has looked.
 * @param celler the theme's cells in the newest edition
 */
export function ingaHandelserMening(celler: readonly Ruta[], utgava: Raknad): Mening {
  const hela = celler.filter(({ svar }) => svar !== 'ej-tillampligt').length;
  const olasta = celler.filter(({ svar }) => svar === 'ej-granskat').length;
  const okanda = { 'ej-granskat': olasta };
  const galler = { utgava, raknat: 'handelser', antal: 0, av: 'mangd', okanda } as const;
  if (olasta === hela) return mening('inga-handelser', 'Ingen har ännu sökt efter händelser på temat.', galler);
  const hos =
    olasta > 0
      ? ` ${hela - olasta === 1 ? 'för den region' : `för de ${antal(hela - olasta, 'region', 'regioner')}`} där någon har läst eller sökt; för ${olasta} har ingen ännu sökt`
      : '';
  return mening('inga-handelser', `Inget senare har hittats${hos}. Det betyder inte att inget har hänt.`, galler);
}
