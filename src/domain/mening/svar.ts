import { malbildLagen, type MalbildLage } from '../../schema/dokument-lage.ts';
import { delar, type DelId } from '../../schema/del.ts';
import type { GemensamMalbild } from '../../schema/malbild.ts';
import { nivaer, type Niva } from '../../schema/niva.ts';
import { svarLagen } from '../../schema/svar.ts';
import type { Utgava } from '../../schema/utgava.ts';
import { belaggText, foundText } from './svar-belagg.ts';
import { mening, type Mening } from './mening.ts';
import { isKantLage, malbildDa } from '../malbild-tema.ts';
import type { Cell } from '../temamatris.ts';
import { datumText, gemen, genitiv, lista } from '../sprak.ts';
import { isLopande } from '../utgava.ts';

/** How a rolling edition tells the status of the joint målbild. */
const malbildNu: typeof malbildDa = {
  uppfoljd: 'är uppföljd',
  framtagen: 'är framtagen',
  'antagen-av-regionen': 'är antagen av regionen, men om alla kommuner har antagit den är inte känt',
  utkast: 'finns som utkast',
  pagar: 'håller på att tas fram',
  planeras: 'planeras',
};

/** That only political parties say it: what a party says of a region is not what the region says. */
function partiText(partier: readonly string[]): string {
  if (partier.length === 0) return '';
  return partier.length === 1
    ? ` Den enda källan är ett politiskt parti: ${partier[0]}.`
    : ` De enda källorna är politiska partier: ${lista(partier)}.`;
}

/** That it is a municipality's own work, and only it, or what municipalities own together, says so: not what the region does. */
function kommunText(kommuner: readonly string[], { poster, handelser }: Pick<Cell, 'poster' | 'handelser'>): string {
  const [en, ...fler] = kommuner;
  // Others may say it, and it is the work of municipalities all the same.
  if (en === undefined)
    return handelser.length === 0 && poster.length > 0 && poster.every(({ huvudman }) => huvudman === 'kommun')
      ? ' Det gäller kommunal verksamhet, inte regionens.'
      : '';
  if (fler.length > 0) return ` Det gäller kommuners verksamhet, och de enda källorna är ${lista(kommuner)}.`;
  return / (kommun|stad)$/.test(en)
    ? ` Det gäller en kommuns verksamhet, och kommunen är den enda källan: ${en}.`
    : ` Det gäller kommuners verksamhet, och den enda källan är ${en}.`;
}

function malbildMening(
  cell: Cell,
  { status, per }: GemensamMalbild,
  region: string,
  { ar, slag }: Pick<Utgava, 'ar' | 'slag'>,
): string {
  const lopande = isLopande({ slag });
  const belagg = belaggText(cell);
  if (isKantLage(status)) {
    const lage = lopande
      ? `${malbildNu[status]} (${per === null ? 'odaterad uppgift' : datumText(per)})`
      : `${malbildDa[status]} ${ar}`;
    const upp = belagg ? `${region} ${lopande ? 'tar' : 'tog då'} upp temat i ${belagg}.` : `Det gäller ${region}.`;
    return `En gemensam målbild eller plan ${lage}. ${upp}`;
  }
  const upp = lopande
    ? `${region} tar upp gemensam målbild i ${belagg} från ${ar}`
    : `${region} tog ${ar} upp gemensam målbild i ${belagg}`;
  return `Läget framgår inte. ${upp}, men hur långt målbilden ${lopande ? 'har' : 'hade'} kommit är inte känt.`;
}

function notFoundMening({ sokt }: Pick<Cell, 'sokt'>, region: string, amne: string, ar: string): string {
  const dag = sokt
    .map((one) => one.dag)
    .sort()
    .at(-1);
  const nar = dag === undefined ? '' : ` den ${datumText(dag)}`;
  return `Inget har hittats. Offentliga sidor från ${ar} söktes${nar} utan att något om ${amne} hittades för ${region}. Det betyder inte att det saknas.`;
}

/** What an answer is told of beside its cell. */
export interface Svarsgrund {
  /** The region's joint målbild where the theme is about it; its status is then the answer. */
  readonly malbild?: GemensamMalbild | null;
  /** The political parties that alone say it; none where anybody else does. */
  readonly partier?: readonly string[];
  /** The municipalities that alone say it, of their own work; none where it is about more. */
  readonly kommuner?: readonly string[];
  /** The parts of the region of which some was but a picture that is lost. */
  readonly bilder?: readonly DelId[];
}

/**
 * The first sentences of an answer: the answer in words, with its year and what it rests on.
 */
export function svarMening(
  cell: Cell,
  region: string,
  tema: string,
  utgava: Pick<Utgava, 'ar' | 'namn' | 'slag'>,
  { malbild = null, partier = [], kommuner = [], bilder = [] }: Svarsgrund = {},
): Mening {
  const amne = gemen(tema);
  const { ar, namn } = utgava;
  const lopande = isLopande(utgava);
  const told = (text: string): Mening =>
    mening('svar', text, {
      utgava,
      raknat: 'belagg',
      antal: cell.poster.length + cell.handelser.length,
      av: 'enskild',
      okanda: cell.svar === 'uttryckligt' ? {} : { [cell.svar]: 1 },
    });
  if (malbild && cell.svar !== 'ej-tillampligt' && (isKantLage(malbild.status) || cell.svar === 'uttryckligt')) {
    return told(malbildMening(cell, malbild, region, utgava));
  }
  const meningar: Record<Cell['svar'], () => string> = {
    uttryckligt: () => `${foundText(cell, region, amne, utgava)}${partiText(partier)}${kommunText(kommuner, cell)}`,
    delvis: () =>
      lopande
        ? `Delvis. En uppgift ${cell.odaterad ? 'i utgåvan' : 'från'} ${ar} berör ${amne} hos ${region}, men inte fullt ut.${cell.odaterad ? ' Den är odaterad och kan vara äldre.' : ''}${partiText(partier)}${kommuner.length > 0 ? ` Den enda källan är ${lista(kommuner)}.` : ''}`
        : `Delvis. ${region} berörde ${ar} ${amne}, men inte fullt ut.`,
    nej: () =>
      lopande
        ? `Nej. En källa från ${ar} säger att ${amne} inte gäller i ${region}.`
        : `Nej. En källa säger att ${amne} inte gällde i ${region} ${ar}.`,
    'ej-namnt': () =>
      lopande
        ? `Det framgår inte. Dokument om ${region} från ${ar} är lästa, och ${amne} nämns inte i dem.`
        : bilder.length === 0
          ? `Det framgår inte. ${genitiv(region)} avsnitt i ${namn} är lästa, och ${amne} nämns inte i dem.`
          : `Det framgår inte. Det som går att läsa av ${genitiv(region)} avsnitt i ${namn} är läst, och ${amne} nämns inte där. En del av avsnittet om ${lista(bilder.map((del) => gemen(delar[del].namn)))} fanns bara som bild och är inte känd.`,
    'ej-funnet': () => notFoundMening(cell, region, amne, ar),
    'underlag-saknas': () =>
      `Det går inte att säga. ${genitiv(region)} prioriteringar ${ar} fanns bara som bild, och övrig text nämner inte ${amne}.`,
    'ej-granskat': () => `Det är inte granskat. Ingen har ännu läst eller sökt efter ${amne} hos ${region} för ${ar}.`,
    'ej-tillampligt': () => `Frågan kan inte gälla ${region}.${cell.not === null ? '' : ` ${cell.not}`}`,
  };
  return told(meningar[cell.svar]());
}

/**
 * An answer in short, with how far it has come where that is known: `Uttryckligt, i drift`.
 * @param lage the status of the joint målbild, where that is what the theme asks for; it stands instead of a step
 */
export const svarText = ({
  svar,
  niva,
  lage = null,
}: {
  readonly svar: Cell['svar'];
  readonly niva: Niva | null;
  readonly lage?: MalbildLage | null;
}): string => {
  const steg = isKantLage(lage) ? malbildLagen[lage].namn : niva && nivaer[niva].namn;
  return `${svarLagen[svar].namn}${steg ? `, ${gemen(steg)}` : ''}`;
};
