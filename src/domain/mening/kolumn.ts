import type { Tystnad } from '../attributlage.ts';
import { countVarden, enhetOf, type Profilcell } from '../profilmatris.ts';
import { antal, gemen, lista, versal } from '../sprak.ts';
import { isLopande } from '../utgava.ts';
import { countOdaterade, odateratText } from './odaterat.ts';
import { mening, type Galler, type Mening } from './mening.ts';

type Raknad = { readonly tyst: Tystnad | null };

/** Why an edition says nothing of how many regions: the order in which it is told, and the words. */
const tystaOrd: readonly (readonly [Tystnad, (n: number) => string, (n: number) => string])[] = [
  ['ej-namnt', (n) => `hos ${n} nämner källan det inte`, (n) => `för ${n} nämner lästa dokument det inte`],
  ['framgar-inte', (n) => `för ${n} framgår det inte`, (n) => `för ${n} nämner lästa dokument det inte`],
  ['underlag-saknas', (n) => `för ${n} saknas underlag`, (n) => `för ${n} saknas underlag`],
  [
    'ej-funnet',
    (n) => `för ${n} står det inte i sidor som söktes fram`,
    (n) => `för ${n} står det inte i sidor som söktes fram`,
  ],
  ['ej-granskat', (n) => `för ${n} har ingen ännu läst efter det`, (n) => `för ${n} har ingen ännu sökt`],
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

/** How many regions are silent for each reason. */
export function okandaLagen(lagen: readonly Raknad[]): Galler['okanda'] {
  const counts: Partial<Record<Tystnad, number>> = {};
  for (const { tyst } of lagen) if (tyst !== null) counts[tyst] = (counts[tyst] ?? 0) + 1;
  return counts;
}

/** That nobody has read a closed edition for what is told of: not that it says nothing. */
export const olastMening = (ar: string): string => `Ingen har ännu läst underlaget från ${ar} efter det.`;

/** The regions that a count is out of: the question can apply, and somebody has read for it. */
export const iHelheten = <L extends Raknad>(lagen: readonly L[]): L[] =>
  lagen.filter(({ tyst }) => tyst !== 'ej-tillampligt' && tyst !== 'ej-granskat');

/** Whether the question can apply to any of them. */
export const kanGalla = (lagen: readonly Raknad[]): boolean => lagen.some(({ tyst }) => tyst !== 'ej-tillampligt');

/** `17 av 20 regioner`, `Ingen av 20 regioner`, at the start of a sentence. */
export const avRegioner = (n: number, hela: number): string =>
  `${n === 0 ? 'Ingen' : n} av ${antal(hela, 'region', 'regioner')}`;

const join = (parts: readonly string[]): string => parts.filter(Boolean).join(' ');

/** The most common value of a closed edition out of the regions that it can apply to, then the others. */
function closed(celler: readonly Profilcell[], { kolumn, utgava }: Profilcell): { text: string; antal: number } {
  const hela = iHelheten(celler).length;
  const fras = kolumn.attribut?.fras ?? (() => kolumn.namn);
  const kanda = celler.filter(({ kant }) => kant).length;
  const [forst, ...ovriga] = kolumn.kategori ? countVarden(celler) : [{ text: '', antal: kanda }];
  if (hela === 0) {
    const olasta = celler.filter(({ tyst }) => tyst === 'ej-granskat').length;
    const text = `För ${antal(olasta, 'region', 'regioner')} har ingen läst underlaget från ${utgava.ar} efter det.`;
    return { text, antal: 0 };
  }
  if (!forst || forst.antal === 0)
    return { text: `För ingen av ${antal(hela, 'region', 'regioner')} finns uppgiften för ${utgava.ar}.`, antal: 0 };
  const rest = ovriga.map((one) => `${gemen(one.text)} (${one.antal})`);
  return {
    text: join([
      `${avRegioner(forst.antal, hela)} hade ${utgava.ar} ${fras(forst.text)}.`,
      rest.length > 0 ? `Övriga: ${lista(rest)}.` : '',
    ]),
    antal: forst.antal,
  };
}

/** For how many regions a rolling edition has a value, and which: never a share. */
function rolling(celler: readonly Profilcell[], { kolumn, utgava }: Profilcell): { text: string; antal: number } {
  const kanda = celler.filter(({ kant }) => kant).length;
  if (kanda === 0) return { text: `Ännu finns ingen uppgift från ${utgava.ar}.`, antal: 0 };
  const varden = kolumn.kategori ? countVarden(celler).map((one) => `${gemen(one.text)} (${one.antal})`) : [];
  const vilka = varden.length > 0 ? `: ${lista(varden)}` : '';
  return {
    text: `För ${antal(kanda, 'region', 'regioner')} finns en uppgift från ${utgava.ar}${vilka}.${odateratText(countOdaterade(celler), kanda)}`,
    antal: kanda,
  };
}

const forloratText = (namn: readonly string[]): string =>
  namn.length === 0 ? '' : `För ${lista(namn)} fanns en del av texten bara som bild.`;

function faktaMening(celler: readonly Profilcell[], { kolumn }: Profilcell): Mening {
  const sorted = [...celler].sort((a, b) => Number(a.sort) - Number(b.sort));
  const [minst, mest] = [sorted[0]?.text, sorted.at(-1)?.text];
  const n = celler.length;
  const text =
    n === 1
      ? `Regionen har ${minst} ${enhetOf(kolumn)}.`
      : `De ${n} regionerna har från ${minst} till ${mest} ${enhetOf(kolumn)}.`;
  return mening('kolumn-fakta', text, { utgava: 'atlasen', raknat: 'regioner', antal: n, av: 'mangd', okanda: {} });
}

/**
 * A column of one edition in a few sentences. A closed edition counts, out of the regions that the question can apply
 * to and that somebody has read; a rolling one says for how many it has something. Last what is not known, and why.
 * @param celler one a region, of one column and one edition
 * @param forlorade the regions among those not mentioning it of which some was but a picture that is lost
 * @returns `null` when the question can apply to none of them
 */
export function kolumnMening(celler: readonly Profilcell[], forlorade: readonly string[] = []): Mening | null {
  const [cell] = celler;
  if (!cell || !kanGalla(celler)) return null;
  if (cell.kolumn.attribut === null) return faktaMening(celler, cell);
  const lopande = isLopande(cell.utgava);
  // Where nobody has read or looked for it that is all there is to say of those that can have it.
  const ingenLast = iHelheten(celler).length === 0;
  const { text, antal: n } =
    lopande && ingenLast
      ? { text: `Ingen har ännu sökt för ${cell.utgava.ar}.`, antal: 0 }
      : (lopande ? rolling : closed)(celler, cell);
  const tysta = ingenLast ? celler.filter(({ tyst }) => tyst !== 'ej-granskat') : celler;
  return mening('kolumn', join([text, tystMening(tysta, lopande), forloratText(forlorade)]), {
    utgava: cell.utgava,
    raknat: cell.kolumn.attribut.kraverKommuner ? 'regioner-med-kommuner' : 'regioner',
    antal: n,
    av: lopande ? 'lopande' : iHelheten(celler).length,
    okanda: { ...okandaLagen(celler), ...(lopande ? { odaterad: countOdaterade(celler) } : {}) },
  });
}
