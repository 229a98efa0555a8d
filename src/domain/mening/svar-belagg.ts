import type { MalbildLage } from '../../schema/dokument-lage.ts';
import type { DokumentLage } from '../../schema/post.ts';
import type { Utgava } from '../../schema/utgava.ts';
import { furthestLage, strongestStyrka, styrkaOf, type Styrka } from '../belagg-styrka.ts';
import { latestDatum } from '../handelser.ts';
import { isKantLage } from '../malbild-tema.ts';
import type { Cell } from '../temamatris.ts';
import { antal, datumText, lista } from '../sprak.ts';
import { isLopande } from '../utgava.ts';

type Ord = Readonly<Record<DokumentLage, string>>;
const dokumentDa: Ord = {
  uppfoljd: 'var uppföljt',
  framtagen: 'var framtaget',
  'antagen-av-regionen': 'var antaget av regionen',
  utkast: 'fanns som utkast',
  pagar: 'höll på att tas fram',
  planeras: 'planerades',
};
const dokumentNu: Ord = {
  uppfoljd: 'är uppföljt',
  framtagen: 'är framtaget',
  'antagen-av-regionen': 'är antaget av regionen',
  utkast: 'finns som utkast',
  pagar: 'håller på att tas fram',
  planeras: 'planeras',
};

/** How an answer begins, by what its evidence says at most. Only what exists or is under way is a yes. */
const inledning: Readonly<Record<Exclude<Styrka, 'dokument'>, string>> = {
  finns: 'Ja.',
  beslutat: 'Ett beslut berör det.',
  planerat: 'Planerat.',
  avslutat: 'Avslutat.',
  mal: 'Som mål.',
  iakttagelse: 'Som iakttagelse.',
};

/** The date of the newest fact behind a cell; `null` when none has one. */
export const latestDatumOf = ({ poster, handelser }: Pick<Cell, 'poster' | 'handelser'>): string | null =>
  latestDatum([...poster.map(({ per }) => ({ datum: per })), ...handelser]);

/** What a cell rests on, counted: `2 poster och 1 händelse`. */
export const belaggText = ({ poster, handelser }: Pick<Cell, 'poster' | 'handelser'>): string =>
  lista([
    ...(poster.length > 0 ? [antal(poster.length, 'post', 'poster')] : []),
    ...(handelser.length > 0 ? [antal(handelser.length, 'händelse', 'händelser')] : []),
  ]);

/** Whether every fact behind a cell has a date. */
const isDateradHelt = ({ poster, handelser }: Pick<Cell, 'poster' | 'handelser'>): boolean =>
  [...poster.map(({ per }) => per), ...handelser.map(({ datum }) => datum)].every((datum) => datum !== null);

const datumOf = (one: Cell['poster'][number] | Cell['handelser'][number]): string | null =>
  'per' in one ? one.per : one.datum;

const isIakttagelse = (one: Cell['poster'][number] | Cell['handelser'][number]): boolean =>
  'per' in one && one.slag === 'iakttagelse';

/** When the newest fact is from; an undated one may be newer, and is not passed over in silence. */
function senasteText(cell: Cell): string {
  const datum = latestDatumOf(cell);
  const alla = [...cell.poster.map(({ per }) => per), ...cell.handelser.map((one) => one.datum)];
  if (datum === null)
    return alla.length === 1
      ? 'Uppgiften är odaterad och kan vara äldre.'
      : 'Uppgifterna är odaterade och kan vara äldre.';
  const utan = alla.filter((one) => one === null).length;
  const sist = [...cell.poster, ...cell.handelser].filter((one) => datumOf(one) === datum);
  const bara = cell.poster.some(({ slag }) => slag !== 'iakttagelse') && sist.every(isIakttagelse);
  const odaterade = utan > 0 ? ` ${utan} av dem är ${utan === 1 ? 'odaterad' : 'odaterade'} och kan vara äldre.` : '';
  return `Den senaste ${utan > 0 ? 'daterade ' : ''}uppgiften${bara ? ', en iakttagelse,' : ''} är från ${datumText(datum)}.${odaterade}`;
}

/** What the weaker kinds of evidence do not say, so that they are not read as more. */
function forbehall(styrka: Styrka, ett: boolean, lopande: boolean): string {
  if (styrka === 'finns' || styrka === 'avslutat') return '';
  const vem = ett ? 'Belägget är inte kodat' : 'Inget av beläggen är kodat';
  return ` ${vem} som ett arbetssätt som ${lopande ? 'pågår eller är' : 'pågick eller var'} i drift.`;
}

/**
 * What the beginning of an answer leaves out: that something is planned beside a decision that only touches the theme, and
 * that something is reported beside an aim. The box beside it tells the step of the posts, and they must agree.
 */
function bredvidText(cell: Cell, styrka: Styrka): string {
  const finns = (sokt: Styrka) => [...cell.poster, ...cell.handelser].some((one) => styrkaOf(cell.tema, one) === sokt);
  if (styrka === 'beslutat' && finns('planerat')) return ', och något är planerat';
  const rapporterade = cell.handelser.filter((one) => styrkaOf(cell.tema, one) === 'iakttagelse').length;
  if ((styrka !== 'mal' && styrka !== 'planerat') || rapporterade === 0) return '';
  return rapporterade === 1 ? ', och en händelse är rapporterad' : ', och händelser är rapporterade';
}

/**
 * What the beginning of an answer rests on, where that is less than all: an event when the posts say less, and undated
 * facts when others have a date, so that neither the step nor the date of the others is read into it.
 */
function barandeText(cell: Cell, styrka: Styrka, lopande: boolean): string {
  if (styrka !== 'finns' && styrka !== 'planerat') return '';
  const alla = [...cell.poster, ...cell.handelser];
  const barande = alla.filter((one) => styrkaOf(cell.tema, one) === styrka);
  const baraHandelser =
    cell.poster.length > 0 &&
    !(styrka === 'planerat' && isBaraForeslaget(cell)) &&
    barande.every((one) => !('per' in one));
  const odaterat =
    lopande && barande.every((one) => datumOf(one) === null) && alla.some((one) => datumOf(one) !== null);
  const vad =
    styrka === 'finns'
      ? lopande
        ? 'Att något finns eller pågår'
        : 'Att något fanns eller pågick'
      : lopande
        ? 'Att något är planerat'
        : 'Att något var planerat';
  const vilka = barande.length === 1 ? 'en händelse' : 'händelser';
  if (baraHandelser)
    return ` ${vad} säger bara ${vilka}${odaterat ? ` utan datum` : ''}, inte ${cell.poster.length === 1 ? 'posten' : 'posterna'}.`;
  return odaterat ? ` ${vad} säger bara det odaterade.` : '';
}

/** Whether all that is planned is an event that lay ahead, such as a proposal; it need not be a plan for the theme. */
const isBaraForeslaget = ({ tema, poster, handelser }: Cell): boolean =>
  poster.every(({ niva }) => niva !== 'planerat') && handelser.every(({ lagre }) => lagre[tema] !== 'planerat');

/** The answer of what the edition takes up: how it begins, what it rests on, from when, and what it does not say. */
export function foundText(cell: Cell, region: string, amne: string, utgava: Pick<Utgava, 'ar' | 'slag'>): string {
  const { ar } = utgava;
  const lopande = isLopande(utgava);
  const styrka = strongestStyrka(cell) ?? 'iakttagelse';
  const lage = furthestLage(cell.poster);
  const borjan =
    styrka === 'dokument' && isKantLage(lage)
      ? `Ett dokument som ${lopande ? dokumentNu[lage] : `${dokumentDa[lage]} ${ar}`} ${lopande ? 'tar' : 'tog'} upp det.`
      : styrka === 'planerat' && isIKraft(lage)
        ? `Planerat, och ett dokument ${lopande ? dokumentNu[lage] : dokumentDa[lage]}.`
        : styrka === 'planerat' && isBaraForeslaget(cell)
          ? 'Ett förslag eller en plan berör det.'
          : `${inledning[styrka === 'dokument' ? 'iakttagelse' : styrka].slice(0, -1)}${bredvidText(cell, styrka)}.`;
  const belagg = belaggText(cell);
  const upp = lopande
    ? `${region} tar upp ${amne} i ${belagg} ${isDateradHelt(cell) ? 'från' : 'i utgåvan'} ${ar}. ${senasteText(cell)}`
    : `${region} tog ${ar} upp ${amne} i ${belagg}.`;
  return `${borjan} ${upp}${barandeText(cell, styrka, lopande)}${forbehall(styrka, cell.poster.length + cell.handelser.length === 1, lopande)}`;
}

/** Whether a document has been adopted by somebody, so that a plan beside it is not all there is. */
const isIKraft = (lage: MalbildLage | null): lage is 'framtagen' | 'antagen-av-regionen' =>
  lage === 'framtagen' || lage === 'antagen-av-regionen';
