import { svarIds, type Svar } from '../../schema/svar.ts';
import { isIHelheten } from '../helhet.ts';
import { antal, datumText, lista } from '../sprak.ts';
import type { Cell } from '../temamatris.ts';
import { isLopande } from '../utgava.ts';
import { countOdaterade, odateratText } from './odaterat.ts';
import { mening, okandaSvar, type Mening, type Raknad } from './mening.ts';

type Ruta = Pick<Cell, 'svar' | 'odaterad'>;
const counter = (celler: readonly Ruta[]) => (svar: Svar) => celler.filter((cell) => cell.svar === svar).length;

/** How many themes an edition knows something of: taken up, touched, or denied by a source. */
export const countKanda = (celler: readonly Pick<Cell, 'svar'>[]): number =>
  celler.filter(({ svar }) => svar === 'uttryckligt' || svar === 'delvis' || svar === 'nej').length;

/** Those of them that rest on undated facts alone. */
const countUtanDatum = (celler: readonly Ruta[]): number =>
  countOdaterade(celler.filter((cell) => countKanda([cell]) > 0));

/** The themes that were looked for and can apply: what a count in a closed edition is out of. */
const countSokta = (celler: readonly Ruta[]): number => celler.filter(({ svar }) => isIHelheten(svar)).length;

/** What a region's count is, before its words: out of the themes looked for in a closed edition, never a share in a rolling one. */
const told = (id: 'region-teman' | 'region-kort', text: string, celler: readonly Ruta[], utgava: Raknad): Mening => {
  const lopande = isLopande(utgava);
  const okanda = okandaSvar(celler);
  return mening(id, text, {
    utgava,
    raknat: 'teman',
    antal: lopande ? countKanda(celler) : counter(celler)('uttryckligt'),
    av: lopande ? 'lopande' : countSokta(celler),
    // What is only touched, or not mentioned, stands in the table of themes that the sentence leads to.
    okanda: lopande
      ? { odaterad: countUtanDatum(celler) }
      : countSokta(celler) === 0
        ? {}
        : { 'underlag-saknas': okanda['underlag-saknas'] ?? 0 },
  });
};

const saknasText = (celler: readonly Ruta[], fore: string): string => {
  const saknas = counter(celler)('underlag-saknas');
  return saknas > 0 ? `${fore} ${saknas}` : '';
};

/** How many more a closed edition only touches; empty text for none. */
function berordaText(celler: readonly Pick<Cell, 'svar'>[]): string {
  const delvis = celler.filter(({ svar }) => svar === 'delvis').length;
  return delvis === 0 ? '' : ` och berörde ${delvis} till bara delvis`;
}

/** How many of them are touched but not squarely; empty text for none. */
function delvisText(celler: readonly Pick<Cell, 'svar'>[]): string {
  const delvis = celler.filter(({ svar }) => svar === 'delvis').length;
  return delvis === 0 ? '' : delvis === countKanda(celler) ? ', men bara delvis' : `, varav ${delvis} bara delvis`;
}

/** Why a rolling edition knows nothing of any theme: nobody looked, some did, or all was looked for. */
function tystText(celler: readonly Ruta[], ar: string): string {
  const n = counter(celler);
  const [olasta, letade] = [n('ej-granskat'), svarIds.filter(isIHelheten).reduce((sum, svar) => sum + n(svar), 0)];
  if (letade === 0) return `Ännu inte sökt för ${ar}`;
  return olasta > 0
    ? `Inga uppgifter hittade från ${ar} för ${antal(letade, 'tema', 'teman')}; de övriga ännu inte sökta`
    : `Inga uppgifter hittade från ${ar}`;
}

/** How many themes a region takes up, in a few words: `12 av 30 teman 2020, underlag saknas för 3`. */
export function temaAntal(celler: readonly Ruta[], utgava: Raknad): Mening {
  const { ar } = utgava;
  const say = (text: string) => told('region-kort', text, celler, utgava);
  if (isLopande(utgava)) {
    const n = countKanda(celler);
    const utanDatum = countUtanDatum(celler);
    const delvis = counter(celler)('delvis');
    const slag = lista([
      ...(delvis > 0 ? [`${delvis} delvis`] : []),
      ...(utanDatum > 0 ? [`${utanDatum} ${utanDatum === 1 ? 'odaterat' : 'odaterade'}`] : []),
    ]);
    const varav = slag === '' ? '' : `, av dem ${slag}`;
    return say(n > 0 ? `${antal(n, 'tema', 'teman')} med uppgift från ${ar}${varav}` : tystText(celler, ar));
  }
  const hela = countSokta(celler);
  if (hela === 0) return say(`Ännu inte läst för ${ar}`);
  const n = counter(celler)('uttryckligt');
  return say(
    `${n === 0 ? 'Inget' : n} av ${antal(hela, 'tema', 'teman')} ${ar}${saknasText(celler, ', underlag saknas för')}`,
  );
}

/** A count of a region's themes in a closed edition, with the lost ones named; `null` when none was looked for. */
export function temanDaMening(namn: string, celler: readonly Ruta[], utgava: Raknad): Mening | null {
  const hela = countSokta(celler);
  if (hela === 0) return null;
  const n = counter(celler)('uttryckligt');
  const saknas = saknasText(celler, '; för');
  const text = `${namn} tog ${utgava.ar} upp ${n === 0 ? 'inget' : n} av ${antal(hela, 'tema', 'teman')}${berordaText(celler)}${saknas}`;
  return told('region-teman', `${text}${saknas === '' ? '' : ' saknas underlag'}.`, celler, utgava);
}

/** How many themes a rolling edition knows something of: never a share, for not all are looked for alike. */
export function temanNuMening(
  namn: string,
  celler: readonly Pick<Cell, 'svar' | 'odaterad' | 'sokt'>[],
  utgava: Raknad,
): Mening {
  const { ar } = utgava;
  const say = (text: string) => told('region-teman', text, celler, utgava);
  const kanda = countKanda(celler);
  if (kanda > 0)
    return say(
      `För ${antal(kanda, 'tema', 'teman')} finns en uppgift från ${ar}${delvisText(celler)}.${odateratText(countUtanDatum(celler), kanda)}`,
    );
  const n = counter(celler);
  const letade = countSokta(celler);
  if (letade === 0) return say(`Ingen har ännu sökt efter uppgifter om temana för ${namn} från ${ar}.`);
  // Only searches for themes: one for an attribute says nothing of them.
  const dag = celler
    .flatMap(({ sokt }) => sokt.map((one) => one.dag))
    .sort()
    .at(-1);
  const vilka =
    n('ej-granskat') > 0
      ? `om ${letade === 1 ? 'det enda tema' : `de ${antal(letade, 'tema', 'teman')}`} som någon har sökt efter`
      : 'om temana';
  return say(
    `Inga uppgifter ${vilka} har hittats för ${namn} från ${ar}${dag === undefined ? '' : `; sökt ${datumText(dag)}`}.`,
  );
}
