import type { DelId } from '../../schema/del.ts';
import type { MalbildLage } from '../../schema/dokument-lage.ts';
import type { Styrform } from '../../schema/organisation.ts';
import { attributlage, type Attributlage } from '../attributlage.ts';
import { attribut } from '../attributlista.ts';
import { avRegioner, galler, tystMening } from './kolumn.ts';
import { posterOf, type RegionUnderlag } from '../region-underlag.ts';
import { isFramtagen } from '../senast.ts';
import { antal, lista } from '../sprak.ts';
import { isLopande } from '../utgava.ts';

const lagenOf = (regioner: readonly RegionUnderlag[], id: string): Attributlage[] => {
  const found = attribut.find((one) => one.id === id);
  return found ? regioner.map((region) => attributlage(region, found)) : [];
};
const withKod = (lagen: readonly Attributlage[], kod: string): number =>
  lagen.filter((one) => one.tyst === null && one.kod === kod).length;
const join = (parts: readonly string[]): string => parts.filter(Boolean).join(' ');

/** What a number of regions had of a joint målbild that was not finished, furthest first: then, and in a rolling edition. */
const ofardiga: readonly (readonly [MalbildLage, (n: number) => string, string])[] = [
  [
    'antagen-av-regionen',
    (n) => `hos ${n} hade regionen men inte alla kommuner antagit en`,
    'antagen av regionen men inte av alla kommuner',
  ],
  ['utkast', (n) => `${n} hade ett utkast`, 'utkast'],
  ['pagar', (n) => `hos ${n} pågick arbetet`, 'arbetet pågår'],
  ['planeras', (n) => `hos ${n} skulle det börja`, 'arbetet ska börja'],
];

function malbild(regioner: readonly RegionUnderlag[], ar: string, lopande: boolean): string {
  const lagen = lagenOf(regioner, 'malbild');
  const fardiga = lagen.filter(({ tyst, kod }) => tyst === null && isFramtagen(kod as MalbildLage)).length;
  const rest = ofardiga.map(([lage, da, nu]) => ({ n: withKod(lagen, lage), da, nu })).filter(({ n }) => n > 0);
  const tysta = tystMening(lagen, lopande);
  if (lopande) {
    const kanda = lagen.filter(({ tyst }) => tyst === null).length;
    const delar = [...(fardiga > 0 ? [`färdig för ${fardiga}`] : []), ...rest.map(({ n, nu }) => `${nu} för ${n}`)];
    return join([
      kanda === 0
        ? `Ännu finns ingen uppgift från ${ar} om en målbild tillsammans med kommunerna.`
        : `För ${antal(kanda, 'region', 'regioner')} finns en uppgift från ${ar} om en målbild tillsammans med kommunerna: ${lista(delar)}.`,
      tysta,
    ]);
  }
  const hela = galler(lagen).length;
  if (hela === 0) return tysta;
  const delar = lista(rest.map(({ n, da }) => da(n)));
  return join([
    `${avRegioner(fardiga, hela)} hade ${ar} en färdig målbild tillsammans med kommunerna, eller en strategi eller plan som fyller samma roll.`,
    delar && `${delar.charAt(0).toUpperCase()}${delar.slice(1)}.`,
    tysta,
  ]);
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

function organisation(regioner: readonly RegionUnderlag[], ar: string, lopande: boolean): string {
  const lagen = lagenOf(regioner, 'styrform');
  const tysta = tystMening(lagen, lopande);
  const former = Object.entries(styrningen)
    .map(([form, [verb, hur]]) => ({ n: withKod(lagen, form), verb, hur }))
    .filter(({ n }) => n > 0)
    .sort((a, b) => b.n - a.n);
  const [forst, ...ovriga] = former;
  if (lopande) {
    const kanda = former.reduce((sum, { n }) => sum + n, 0);
    return join([
      forst
        ? `För ${antal(kanda, 'region', 'regioner')} finns en uppgift från ${ar} om hur omställningen drivs: ${lista(former.map(({ n, hur }) => `${hur} för ${n}`))}.`
        : `Ännu finns ingen uppgift från ${ar} om hur omställningen drivs.`,
      tysta,
    ]);
  }
  if (!forst) return join([`För ingen region framgår hur omställningen drevs ${ar}.`, tysta]);
  const forsta = `${avRegioner(forst.n, galler(lagen).length)} ${forst.verb} ${ar} omställningen ${forst.hur}`;
  return join([`${lista([forsta, ...ovriga.map(({ n, verb, hur }) => `${n} ${verb} den ${hur}`)])}.`, tysta]);
}

function prioriteringar(regioner: readonly RegionUnderlag[], ar: string, lopande: boolean): string {
  if (lopande) {
    const n = regioner.filter((region) => posterOf(region).some(({ del }) => del === 'prioriteringar')).length;
    return n === 0
      ? `Ännu finns ingen uppgift från ${ar} om vad som utvecklas först.`
      : `För ${antal(n, 'region', 'regioner')} finns uppgifter från ${ar} om vad som utvecklas.`;
  }
  const del = regioner.map(({ delar }) => delar.prioriteringar);
  const lasta = del.filter(({ granskad }) => granskad !== null);
  const n = (underlag: string) => lasta.filter((one) => one.underlag === underlag).length;
  const olasta = del.length - lasta.length;
  return join([
    `För ${avRegioner(n('text') + n('delvis'), regioner.length).replace(/^Ingen/, 'ingen')} finns prioriteringarna ${ar} i text.`,
    n('bild') > 0 ? `För ${n('bild')} fanns de bara som bild i källan och är inte kända.` : '',
    n('saknas') > 0 ? `För ${n('saknas')} har källan inget avsnitt om dem.` : '',
    olasta > 0 ? `${olasta} är ännu inte ${olasta === 1 ? 'läst' : 'lästa'}.` : '',
  ]);
}

function samverkan(regioner: readonly RegionUnderlag[], ar: string, lopande: boolean): string {
  const moten = lagenOf(regioner, 'politiskt');
  const forum = lagenOf(regioner, 'forum');
  const kanda = (lagen: readonly Attributlage[]) => lagen.filter(({ tyst }) => tyst === null).length;
  if (lopande) {
    const ja = withKod(moten, 'ja');
    return join([
      ja === 0
        ? `Ännu finns ingen uppgift från ${ar} om att region och kommuner möts politiskt.`
        : `För ${antal(ja, 'region', 'regioner')} finns en uppgift från ${ar} om att region och kommuner möts politiskt.`,
      tystMening(moten, true),
      kanda(forum) === 0
        ? ''
        : `Ett namngivet forum med kommunerna finns i uppgifter för ${antal(kanda(forum), 'region', 'regioner')}.`,
    ]);
  }
  const hela = galler(moten).length;
  if (hela === 0) return tystMening(moten, false);
  const nej = withKod(moten, 'nej');
  return join([
    `${avRegioner(withKod(moten, 'ja'), hela)} hade ${ar} politisk samverkan med kommunerna.`,
    nej > 0 ? `För ${nej} säger källan nej.` : '',
    tystMening(moten, false),
    `Minst ett namngivet forum med kommunerna fanns hos ${kanda(forum)} av ${hela}.`,
  ]);
}

const meningar: Readonly<Record<DelId, (regioner: readonly RegionUnderlag[], ar: string, lopande: boolean) => string>> =
  {
    malbild,
    organisation,
    prioriteringar,
    samverkan,
  };

/**
 * The answer sentences that open the comparison of a part, computed from the regions of one edition. A closed edition
 * counts out of the regions that the question can apply to; a rolling one says for how many it has something.
 */
export function delMening(del: DelId, regioner: readonly RegionUnderlag[]): string {
  const utgava = regioner[0]?.utgava;
  return utgava ? meningar[del](regioner, utgava.ar, isLopande(utgava)) : '';
}
