import { malbildLageIds, malbildLagen } from '../../schema/dokument-lage.ts';
import { olastaText } from '../helhet.ts';
import { isKantLage } from '../malbild-tema.ts';
import { countMalbildTystnad, daLageNamn, tystnaderText } from '../malbild-tystnad.ts';
import { isAntagenAvAlla, isFramtagen, latestLage, type MalbildDaOchNu } from '../senast.ts';
import { antal, gemen, lista, versal } from '../sprak.ts';
import { odateratText } from './odaterat.ts';
import { mening, type Mening, type Raknad } from './mening.ts';

type Rad = Pick<MalbildDaOchNu, 'namn' | 'da' | 'tyst' | 'delvisBild' | 'nu'>;
const raknat = 'regioner-med-kommuner' as const;

/** The regions that the question about a joint målbild can apply to: those that have municipalities beside themselves. */
const kanGalla = <R extends Rad>(rader: readonly R[]): R[] =>
  rader.filter((rad) => latestLage(rad) !== 'ej-tillampligt');

const fardig = 'en framtagen målbild tillsammans med kommunerna, eller en strategi eller plan som fyller samma roll';

/** For how many of some finished a source says that all parties have adopted it; of the others it is not known. */
function antagandeText(rader: readonly Rad[]): string {
  const kanda = rader.filter(isAntagenAvAlla).map(({ namn }) => namn);
  const vilka = kanda.length > 0 && kanda.length <= 4 ? ` (${lista(kanda)})` : '';
  if (rader.length === 1) return ` Att alla parter har antagit den är ${kanda.length === 1 ? 'känt' : 'inte känt'}.`;
  return kanda.length === 0
    ? ' För ingen av dem är det känt att alla parter har antagit den.'
    : ` Att alla parter har antagit den är känt för ${kanda.length}${vilka}.`;
}

/** How many more have one that the region has adopted, which of them by the first edition alone, and how many undated. */
function antagnaText(rader: readonly MalbildDaOchNu[], ar: string): string {
  const enligtDa = rader.filter(({ nu }) => nu === null).map(({ namn }) => namn);
  const fran = enligtDa.length > 0 ? ` (för ${lista(enligtDa)} enligt uppgiften från ${ar})` : '';
  const utan = rader.filter(({ nu }) => nu !== null && nu.per === null).length;
  return `I ${antal(rader.length, 'region', 'regioner')} till har regionen antagit en${fran}, men om alla kommuner har gjort det är inte känt.${odateratText(utan, rader.length)}`;
}

/**
 * How many regions have a finished målbild as latest known, and for which of them the first edition alone says so. It
 * is no share: what is gathered later is not gathered alike for all, and that nothing says so is no absence.
 */
export function malbildNuMening(rader: readonly MalbildDaOchNu[], { ar }: Pick<Raknad, 'ar'>): Mening {
  const framtagna = kanGalla(rader).filter((rad) => isFramtagen(latestLage(rad)));
  const enligtDa = framtagna.filter(({ nu }) => nu === null).map(({ namn }) => namn);
  const undantag = enligtDa.length > 0 ? `, för ${lista(enligtDa)} enligt uppgiften från ${ar}` : '';
  const antagna = kanGalla(rader).filter((rad) => latestLage(rad) === 'antagen-av-regionen');
  const till = antagna.length > 0 ? ` ${antagnaText(antagna, ar)}` : '';
  const utan = framtagna.filter(({ nu }) => nu !== null && nu.per === null).length;
  const text =
    framtagna.length === 0
      ? `Ingen känd uppgift säger att någon region har ${fardig}.`
      : `Senast känt är att ${antal(framtagna.length, 'region', 'regioner')} har ${fardig}${undantag}.${odateratText(utan, framtagna.length)}${antagandeText(framtagna)}${till}`;
  return mening('malbild-nu', text, {
    utgava: 'senast-kant',
    raknat,
    antal: framtagna.length,
    av: 'lopande',
    okanda: framtagna.length === 0 ? {} : { odaterad: utan },
  });
}

/** How many of the regions that the question applies to had a finished målbild in the first edition, and what is said of the rest. */
export function malbildDaMening(rader: readonly Rad[], utgava: Raknad): Mening {
  const galler = rader.filter((rad) => rad.da !== 'ej-tillampligt' && latestLage(rad) !== 'ej-tillampligt');
  const lasta = galler.filter(({ da }) => da !== null);
  const n = lasta.filter(({ da }) => isFramtagen(da)).length;
  const antagna = lasta.filter(({ da }) => da === 'antagen-av-regionen').length;
  const ofardiga = lasta.filter(({ da }) => isKantLage(da) && !isFramtagen(da)).length - antagna;
  const tysta = lasta.filter(({ da }) => !isKantLage(da));
  const tystnader = countMalbildTystnad(tysta);
  const olasta = galler.length - lasta.length;
  const rest = lista([
    ...(ofardiga > 0 ? [`hos ${ofardiga} var den inte färdig`] : []),
    ...(antagna > 0 ? [`hos ${antagna} hade regionen antagit den men det är inte känt om alla kommuner hade det`] : []),
    ...tystnaderText(tysta, 'hos'),
    ...(olasta > 0 && lasta.length > 0 ? [olastaText(olasta)] : []),
  ]);
  const text =
    lasta.length === 0
      ? `För ${utgava.ar} är ännu ingen region läst.`
      : `År ${utgava.ar} hade ${n === 0 ? 'ingen' : n} av ${antal(lasta.length, 'region', 'regioner')} en färdig gemensam målbild${rest && `; ${rest}`}.`;
  return mening('malbild-da', text, {
    utgava,
    raknat,
    antal: n,
    av: lasta.length,
    okanda: {
      ...Object.fromEntries(tystnader.map(({ slag, n: antalet }) => [slag, antalet])),
      'ej-granskat': olasta,
    },
  });
}

/** From when what is latest known of a region is; empty text where nothing is read. */
function uppgiftFran({ da, nu }: Rad, { ar }: Pick<Raknad, 'ar'>): string {
  if (nu === null) return da === null ? '' : ` (uppgift från ${ar})`;
  return nu.per === null ? ' (odaterad uppgift)' : ` (uppgift från ${nu.per.slice(0, 4)})`;
}

/** What the latest known status is called; of the silences only one says that it is not mentioned. */
const latestNamn = (rad: Rad): string =>
  rad.nu ? malbildLagen[rad.nu.status].namn : rad.da === null ? 'Ännu inte läst' : daLageNamn(rad);

/** What is latest known of the regions without a finished målbild, by name and date, so that the numbers add up. */
function malbildLagena(rader: readonly MalbildDaOchNu[], da: Pick<Raknad, 'ar'>): Mening | null {
  const galler = kanGalla(rader);
  const ejTillampligt = rader.filter((rad) => !galler.includes(rad));
  const ovriga = [...malbildLageIds, null]
    .filter((lage) => !isFramtagen(lage))
    .flatMap((lage) =>
      [
        ...Map.groupBy(
          galler.filter((rad) => latestLage(rad) === lage),
          latestNamn,
        ),
      ].map(([namn, hos]) => ({ namn: gemen(namn), hos })),
    );
  const medUppgift = (list: readonly MalbildDaOchNu[]): string =>
    lista(list.map((rad) => `${rad.namn}${uppgiftFran(rad, da)}`));
  const delar = [
    ...(ovriga.length > 0 ? [`${ovriga.map(({ namn, hos }) => `${namn} för ${medUppgift(hos)}`).join('; ')}.`] : []),
    ...(ejTillampligt.length > 0
      ? [`Frågan gäller inte ${lista(ejTillampligt.map(({ namn }) => namn))}, där regionen också är kommun.`]
      : []),
  ];
  if (delar.length === 0) return null;
  return mening(
    'malbild-lagen',
    `Senast känt för de övriga, om en målbild eller en plan som fyller samma roll: ${delar.join(' ')}`,
    {
      utgava: 'senast-kant',
      raknat,
      antal: ovriga.reduce((sum, { hos }) => sum + hos.length, 0),
      av: galler.length,
      okanda: { 'ej-tillampligt': ejTillampligt.length },
    },
  );
}

/**
 * The answer sentences above the figure: how many as latest known, how many in the first edition, and what is said of
 * the rest. Every number is counted from the rows; regions that the question cannot apply to are not in the whole.
 */
export const malbildMening = (rader: readonly MalbildDaOchNu[], da: Raknad): Mening[] =>
  [malbildNuMening(rader, da), malbildDaMening(rader, da), malbildLagena(rader, da)].filter((one) => one !== null);

/** How many regions had come how far with a joint målbild, and for how many it is finished by later facts. */
export function malbildKartMening(rader: readonly Rad[], utgava: Raknad): Mening[] {
  const galler = rader.filter(({ da }) => da !== 'ej-tillampligt');
  const ejTillampligt = rader.length - galler.length;
  const lagen = malbildLageIds
    .map((lage) => ({ lage, n: galler.filter(({ da }) => da === lage).length }))
    .filter(({ lage, n }) => n > 0 && lage !== 'ej-namnt')
    .map(({ lage, n }) => `${gemen(malbildLagen[lage].namn)} i ${n}`);
  const tysta = galler.filter(({ da }) => da === 'ej-namnt');
  const tystnader = tystnaderText(tysta, 'i');
  const olasta = galler.filter(({ da }) => da === null).length;
  const nyss = rader.filter((rad) => !isFramtagen(rad.da) && isFramtagen(latestLage(rad)));
  const senare = nyss.length;
  const odaterade = nyss.filter(({ nu }) => nu !== null && nu.per === null).length;
  const alla = lista([...lagen, ...tystnader, ...(olasta > 0 ? [`ej granskat i ${olasta}`] : [])]);
  const hela = galler.length === 1 ? 'den region' : `de ${antal(galler.length, 'region', 'regioner')}`;
  const undantag = ejTillampligt > 0 ? ` För ${ejTillampligt} kan frågan inte gälla.` : '';
  return [
    ...(galler.length > 0
      ? [
          mening('malbild-karta', `Gemensam målbild ${utgava.ar} i ${hela} där frågan kan gälla: ${alla}.${undantag}`, {
            utgava,
            raknat,
            antal: galler.length,
            av: 'mangd',
            okanda: { 'ej-granskat': olasta, 'ej-tillampligt': ejTillampligt },
          }),
        ]
      : []),
    ...(senare > 0
      ? [
          mening(
            'malbild-senare',
            `${versal(`i ${antal(senare, 'region', 'regioner')}`)} till är den, eller en plan som fyller samma roll, framtagen enligt uppgifter i en senare utgåva.${odateratText(odaterade, senare)}${antagandeText(nyss)}`,
            { utgava: 'senast-kant', raknat, antal: senare, av: 'lopande', okanda: { odaterad: odaterade } },
          ),
        ]
      : []),
  ];
}
