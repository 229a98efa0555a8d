import type { DelId } from '../../schema/del.ts';
import type { MalbildLage } from '../../schema/dokument-lage.ts';
import type { Styrform } from '../../schema/organisation.ts';
import { attributlage, type Attributlage } from '../attributlage.ts';
import { attribut } from '../attributlista.ts';
import { avRegioner, iHelheten, kanGalla, okandaLagen, olastMening, tystMening } from './kolumn.ts';
import { countOdaterade, odateratText } from './odaterat.ts';
import { mening, type Galler, type Mening, type Raknad } from './mening.ts';
import type { MeningId } from './register.ts';
import { harKommuner, posterOf, type RegionUnderlag } from '../region-underlag.ts';
import { countMalbildTystnad, malbildTystnad, tystnaderText, tystRadOf } from '../malbild-tystnad.ts';
import { isFramtagen } from '../senast.ts';
import { antal, lista, versal } from '../sprak.ts';
import { olastaText } from '../helhet.ts';
import { isLopande } from '../utgava.ts';

const lagenOf = (regioner: readonly RegionUnderlag[], id: string): Attributlage[] => {
  const found = attribut.find((one) => one.id === id);
  return found ? regioner.map((region) => attributlage(region, found)) : [];
};
const withKod = (lagen: readonly Attributlage[], kod: string): number =>
  lagen.filter((one) => one.tyst === null && one.kod === kod).length;
/** Those of some values that are undated. */
const odaterade = (lagen: readonly Attributlage[]): number => countOdaterade(lagen.filter(({ tyst }) => tyst === null));
const join = (parts: readonly string[]): string => parts.filter(Boolean).join(' ');

/** What a number of regions had of a joint målbild that was not finished, furthest first: then, and in a rolling edition. */
const ofardiga: readonly (readonly [MalbildLage, (n: number) => string, string])[] = [
  [
    'antagen-av-regionen',
    (n) => `hos ${n} hade regionen antagit en, men om alla kommuner hade gjort det är inte känt`,
    'antagen av regionen, men inte säkert av alla kommuner,',
  ],
  ['utkast', (n) => `${n} hade ett utkast`, 'utkast'],
  ['pagar', (n) => `hos ${n} pågick arbetet`, 'arbetet pågår'],
  ['planeras', (n) => `hos ${n} skulle det börja`, 'arbetet ska börja'],
];

/** What the sentences of a part are told of. */
interface Delunderlag {
  readonly regioner: readonly RegionUnderlag[];
  readonly utgava: Raknad;
  readonly lopande: boolean;
}

/** Whether a closed edition is only opened: then there is nothing to count, and no number of regions says so better. */
const isOlast = (lagen: readonly Attributlage[], lopande: boolean): boolean =>
  !lopande && iHelheten(lagen).length === 0 && lagen.some(({ tyst }) => tyst === 'ej-granskat');

/** A sentence about the values of one attribute: its whole and its unknown follow from them. */
const lagenMening = (
  id: MeningId,
  parts: readonly string[],
  antalet: number,
  lagen: readonly Attributlage[],
  { utgava, lopande }: Delunderlag,
  raknat: Galler['raknat'] = 'regioner-med-kommuner',
): Mening =>
  mening(id, isOlast(lagen, lopande) ? olastMening(utgava.ar) : join(parts), {
    utgava,
    raknat,
    antal: antalet,
    av: lopande ? 'lopande' : iHelheten(lagen).length,
    okanda: okandaLagen(lagen),
  });

const medKommunerna =
  'en färdig målbild tillsammans med kommunerna, eller en strategi eller plan som fyller samma roll';

/** For how many of the finished a source says that all parties have adopted it; of the others it is not known. */
function antagandeText(fardiga: number, alla: number): string {
  if (fardiga === 0) return '';
  if (fardiga === 1) return ` Att alla parter har antagit den framtagna är ${alla === 0 ? 'inte känt' : 'känt'}.`;
  return alla === 0
    ? ' För ingen av de framtagna är det känt att alla parter har antagit den.'
    : ` Av de framtagna är det känt för ${alla} att alla parter har antagit den.`;
}

function malbild(om: Delunderlag): Mening[] {
  const { lopande, utgava } = om;
  const { ar } = utgava;
  const lagen = lagenOf(om.regioner, 'malbild');
  if (!kanGalla(lagen)) return [];
  const fardiga = lagen.filter(({ tyst, kod }) => tyst === null && isFramtagen(kod as MalbildLage)).length;
  const rest = ofardiga.map(([lage, da, nu]) => ({ n: withKod(lagen, lage), da, nu })).filter(({ n }) => n > 0);
  const tysta = tystMening(lagen, lopande);
  if (lopande) {
    const kanda = lagen.filter(({ tyst }) => tyst === null).length;
    const delar = [...(fardiga > 0 ? [`framtagen för ${fardiga}`] : []), ...rest.map(({ n, nu }) => `${nu} för ${n}`)];
    const alla = om.regioner.filter(({ delar: d }) => d.malbild.gemensamMalbild.antagenAvAlla === true).length;
    const antagen = antagandeText(fardiga, alla);
    const text =
      kanda === 0
        ? `Ännu finns ingen uppgift från ${ar} om en målbild tillsammans med kommunerna.`
        : `För ${antal(kanda, 'region', 'regioner')} finns en uppgift från ${ar} om en målbild tillsammans med kommunerna, eller en plan som fyller samma roll: ${lista(delar)}.${antagen}${odateratText(odaterade(lagen), kanda)}`;
    return [lagenMening('del-malbild', [text, tysta], kanda, lagen, om)];
  }
  const hela = iHelheten(lagen).length;
  // The attribute knows but one silence; the theme's own cell says which it is.
  const tystaRegioner = om.regioner.map(tystRadOf).filter(({ tyst }) => tyst !== null);
  const tystnader = countMalbildTystnad(tystaRegioner);
  const varfor = lista(tystnaderText(tystaRegioner, 'hos'));
  const andra = lagen.filter((_, i) => malbildTystnad(om.regioner[i]!) === null);
  const ovriga = tystMening(andra, lopande);
  const delar = versal(lista(rest.map(({ n, da }) => da(n))));
  const text = hela === 0 ? '' : `${avRegioner(fardiga, hela)} hade ${ar} ${medKommunerna}.`;
  const parts = [text, delar && `${delar}.`, varfor && `${versal(varfor)}.`, ovriga];
  const told = lagenMening('del-malbild', parts, fardiga, lagen, om);
  const slag = Object.fromEntries(tystnader.map((one) => [one.slag, one.n]));
  return [
    mening('del-malbild', told.text, { ...told.galler, okanda: { 'ej-namnt': 0, ...okandaLagen(andra), ...slag } }),
  ];
}

/** How each form of steering is told of regions: what they did with the work, and how. */
const styrningen: Readonly<Record<Exclude<Styrform, 'oklart'>, readonly [verb: string, hur: string]>> = {
  linje: ['skötte', 'i den ordinarie ledningen'],
  program: ['drev', 'som ett program'],
  'program-och-linje': ['drev', 'både som program och i den ordinarie ledningen'],
  projekt: ['drev', 'som projekt eller utredning'],
  'projekt-och-linje': ['drev', 'både som projekt och i den ordinarie ledningen'],
  gemensam: ['drev', 'tillsammans med kommunerna'],
};

/** A region that is the municipality, too, has nobody to run the work together with. */
const styrformer = (regioner: readonly RegionUnderlag[]): Attributlage[] =>
  lagenOf(regioner, 'styrform').map((lage, i) =>
    lage.kod === 'gemensam' && !harKommuner(regioner[i]!) ? { ...lage, tyst: 'framgar-inte' } : lage,
  );

function organisation(om: Delunderlag): Mening[] {
  const { lopande, utgava } = om;
  const { ar } = utgava;
  const lagen = styrformer(om.regioner);
  const hela = iHelheten(lagen).length;
  const former = Object.entries(styrningen)
    .map(([form, [verb, hur]]) => ({ n: withKod(lagen, form), verb, hur }))
    .filter(({ n }) => n > 0)
    .sort((a, b) => b.n - a.n);
  const [forst, ...ovriga] = former;
  const told = (text: string, n: number): Mening[] => [
    lagenMening('del-organisation', [text, tystMening(lagen, lopande)], n, lagen, om, 'regioner'),
  ];
  if (lopande) {
    const kanda = former.reduce((sum, { n }) => sum + n, 0);
    return told(
      forst
        ? `För ${antal(kanda, 'region', 'regioner')} finns en uppgift från ${ar} om hur omställningen drivs: ${lista(former.map(({ n, hur }) => `${hur} för ${n}`))}.${odateratText(odaterade(lagen), kanda)}`
        : `Ännu finns ingen uppgift från ${ar} om hur omställningen drivs.`,
      kanda,
    );
  }
  if (!forst)
    return told(
      hela === 0 ? '' : `För ingen av ${antal(hela, 'region', 'regioner')} framgår hur omställningen drevs ${ar}.`,
      0,
    );
  const forsta = `${avRegioner(forst.n, hela)} ${forst.verb} ${ar} omställningen ${forst.hur}`;
  return told(`${lista([forsta, ...ovriga.map(({ n, verb, hur }) => `${n} ${verb} den ${hur}`)])}.`, forst.n);
}

function prioriteringar({ regioner, utgava, lopande }: Delunderlag): Mening[] {
  const { ar } = utgava;
  const raknat = 'regioner' as const;
  if (lopande) {
    const n = regioner.filter((region) => posterOf(region).some(({ del }) => del === 'prioriteringar')).length;
    const text =
      n === 0
        ? `I utgåvan ${ar} finns ännu ingen uppgift om vad som utvecklas först.`
        : `För ${antal(n, 'region', 'regioner')} finns i utgåvan ${ar} uppgifter om vad som utvecklas.`;
    return [mening('del-prioriteringar', text, { utgava, raknat, antal: n, av: 'lopande', okanda: {} })];
  }
  const del = regioner.map(({ delar }) => delar.prioriteringar);
  const lasta = del.filter(({ granskad }) => granskad !== null);
  const n = (underlag: string) => lasta.filter((one) => one.underlag === underlag).length;
  const olasta = del.length - lasta.length;
  const medText = n('text') + n('delvis');
  const text =
    lasta.length === 0
      ? olastMening(ar)
      : join([
          lasta.length > 0
            ? `För ${avRegioner(medText, lasta.length).replace(/^Ingen/, 'ingen')} finns prioriteringarna ${ar} i text${n('delvis') > 0 ? `, för ${n('delvis')} av dem bara delvis` : ''}.`
            : '',
          n('bild') > 0 ? `För ${n('bild')} fanns de bara som bild i källan och är inte kända.` : '',
          n('saknas') > 0 ? `För ${n('saknas')} har källan inget avsnitt om dem.` : '',
          olasta > 0 ? `${olastaText(olasta)}.` : '',
        ]);
  return [
    mening('del-prioriteringar', text, {
      utgava,
      raknat,
      antal: medText,
      av: lasta.length,
      okanda: { delvis: n('delvis'), 'underlag-saknas': n('bild'), 'framgar-inte': n('saknas'), 'ej-granskat': olasta },
    }),
  ];
}

/** `Minst ett namngivet forum fanns hos 17 av 20`: a region whose forum has no name is not said to have none. */
function forumMening(om: Delunderlag): Mening {
  const { utgava, lopande } = om;
  const lagen = lagenOf(om.regioner, 'forum');
  const kanda = lagen.filter(({ tyst }) => tyst === null).length;
  const hela = iHelheten(lagen).length;
  const forum = 'namngivet forum med kommunerna';
  const nu =
    kanda === 0
      ? `Ännu finns ingen uppgift från ${utgava.ar} om något ${forum}.`
      : `Ett ${forum} finns i uppgifter från ${utgava.ar} för ${antal(kanda, 'region', 'regioner')}.${odateratText(odaterade(lagen), kanda)}`;
  const da =
    kanda === 0
      ? `Källan från ${utgava.ar} namnger inget forum med kommunerna för någon av ${antal(hela, 'region', 'regioner')}.`
      : `Minst ett ${forum} fanns ${utgava.ar} hos ${kanda} av ${antal(hela, 'region', 'regioner')}.`;
  const text = lopande ? nu : hela === 0 ? '' : da;
  return lagenMening('del-forum', [text, tystMening(lagen, lopande)], kanda, lagen, om);
}

function samverkan(om: Delunderlag): Mening[] {
  const { utgava, lopande } = om;
  const { ar } = utgava;
  const moten = lagenOf(om.regioner, 'politiskt');
  if (!kanGalla(moten)) return [];
  const hela = iHelheten(moten).length;
  const [ja, nej] = [withKod(moten, 'ja'), withKod(moten, 'nej')];
  const tysta = tystMening(moten, lopande);
  const sagtNej = nej > 0 ? `För ${nej} säger ${lopande ? 'en källa' : 'källan'} nej.` : '';
  const nu =
    ja === 0
      ? `Ännu finns ingen uppgift från ${ar} om att region och kommuner möts politiskt.`
      : `För ${antal(ja, 'region', 'regioner')} finns en uppgift från ${ar} om att region och kommuner möts politiskt.${odateratText(odaterade(moten.filter(({ kod }) => kod === 'ja')), ja)}`;
  const da = hela === 0 ? '' : `${avRegioner(ja, hela)} hade ${ar} politisk samverkan med kommunerna.`;
  return [lagenMening('del-samverkan', [lopande ? nu : da, sagtNej, tysta], ja, moten, om), forumMening(om)];
}

const meningar: Readonly<Record<DelId, (om: Delunderlag) => Mening[]>> = {
  malbild,
  organisation,
  prioriteringar,
  samverkan,
};

/**
 * The answer sentences that open the comparison of a part, computed from the regions of one edition. A closed edition
 * counts out of the regions that the question can apply to; a rolling one says for how many it has something.
 */
export function delMening(del: DelId, regioner: readonly RegionUnderlag[]): Mening[] {
  const utgava = regioner[0]?.utgava;
  return utgava ? meningar[del]({ regioner, utgava, lopande: isLopande(utgava) }) : [];
}
