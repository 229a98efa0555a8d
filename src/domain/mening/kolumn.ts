import type { Tystnad } from '../attributlage.ts';
import { countVarden, enhetOf, type Profilcell } from '../profilmatris.ts';
import { antal, gemen, lista, versal } from '../sprak.ts';
import { isLopande } from '../utgava.ts';

type Raknad = { readonly tyst: Tystnad | null };

/** Why an edition says nothing of how many regions: the order in which it is told, and the words. */
const tystaOrd: readonly (readonly [Tystnad, (n: number) => string, (n: number) => string])[] = [
  ['ej-namnt', (n) => `hos ${n} nämner källan det inte`, (n) => `för ${n} nämner lästa dokument det inte`],
  ['framgar-inte', (n) => `för ${n} framgår det inte`, (n) => `för ${n} nämner lästa dokument det inte`],
  ['underlag-saknas', (n) => `för ${n} saknas underlag`, (n) => `för ${n} saknas underlag`],
  ['ej-funnet', (n) => `för ${n} har sökning inte gett något`, (n) => `för ${n} har sökning inte gett något`],
  ['ej-granskat', (n) => `${n} är ännu inte ${n === 1 ? 'läst' : 'lästa'}`, (n) => `för ${n} har ingen ännu sökt`],
  ['ej-tillampligt', (n) => `för ${n} kan frågan inte gälla`, (n) => `för ${n} kan frågan inte gälla`],
];

/** What is not known, and why, in a sentence; empty text when all is known. */
export function tystMening(lagen: readonly Raknad[], lopande: boolean): string {
  const delar = tystaOrd.flatMap(([tyst, stangd, rullande]) => {
    const n = lagen.filter((one) => one.tyst === tyst).length;
    return n > 0 ? [(lopande ? rullande : stangd)(n)] : [];
  });
  return delar.length > 0 ? `${versal(lista(delar))}.` : '';
}

/** The regions that a question can apply to. */
export const galler = <L extends Raknad>(lagen: readonly L[]): L[] =>
  lagen.filter(({ tyst }) => tyst !== 'ej-tillampligt');

/** `17 av 20 regioner`, `Ingen av 20 regioner`, at the start of a sentence. */
export const avRegioner = (n: number, hela: number): string =>
  `${n === 0 ? 'Ingen' : n} av ${antal(hela, 'region', 'regioner')}`;

const join = (parts: readonly string[]): string => parts.filter(Boolean).join(' ');

/** The most common value of a closed edition out of the regions that it can apply to, then the others. */
function closed(celler: readonly Profilcell[], { kolumn, utgava }: Profilcell): string {
  const hela = galler(celler).length;
  const fras = kolumn.attribut?.fras ?? (() => kolumn.namn);
  const kanda = celler.filter(({ kant }) => kant).length;
  const [forst, ...ovriga] = kolumn.kategori ? countVarden(celler) : [{ text: '', antal: kanda }];
  if (!forst || forst.antal === 0)
    return `För ingen av ${antal(hela, 'region', 'regioner')} finns uppgiften ${utgava.ar}.`;
  const rest = ovriga.map((one) => `${gemen(one.text)} (${one.antal})`);
  return join([
    `${avRegioner(forst.antal, hela)} hade ${utgava.ar} ${fras(forst.text)}.`,
    rest.length > 0 ? `Övriga: ${lista(rest)}.` : '',
  ]);
}

/** For how many regions a rolling edition has a value, and which: never a share. */
function rolling(celler: readonly Profilcell[], { kolumn, utgava }: Profilcell): string {
  const kanda = celler.filter(({ kant }) => kant).length;
  if (kanda === 0) return `Ännu finns ingen uppgift från ${utgava.ar}.`;
  const varden = kolumn.kategori ? countVarden(celler).map((one) => `${gemen(one.text)} (${one.antal})`) : [];
  const vilka = varden.length > 0 ? `: ${lista(varden)}` : '';
  return `För ${antal(kanda, 'region', 'regioner')} finns en uppgift från ${utgava.ar}${vilka}.`;
}

/**
 * A column of one edition in a few sentences. A closed edition counts, out of the regions that the question can apply
 * to; a rolling one says for how many it has something. Last what is not known, and why.
 * @param celler one a region, of one column and one edition
 */
export function kolumnMening(celler: readonly Profilcell[]): string {
  const [cell] = celler;
  if (!cell || galler(celler).length === 0) return '';
  if (cell.kolumn.attribut === null) {
    const sorted = [...celler].sort((a, b) => Number(a.sort) - Number(b.sort));
    return `Regionerna har från ${sorted[0]?.text} till ${sorted.at(-1)?.text} ${enhetOf(cell.kolumn)}.`;
  }
  const lopande = isLopande(cell.utgava);
  return join([(lopande ? rolling : closed)(celler, cell), tystMening(celler, lopande)]);
}
