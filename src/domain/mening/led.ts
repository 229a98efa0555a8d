import type { LedId } from '../../schema/uppfoljning.ts';
import type { RegionId } from '../../schema/vokabular.ts';
import { antal, lista, versal } from '../sprak.ts';
import type { Ledcell, Ledsvar } from '../uppfoljning.ts';
import { mening, type Mening } from './mening.ts';

const vad: Readonly<Record<LedId, string>> = {
  plan: 'en plan för omställningen',
  atgarder: 'planerade åtgärder',
  uppfoljning: 'en uppföljning av omställningen eller dess plan',
  granskning: 'en granskning av omställningen',
};
const vilken: Readonly<Record<LedId, string>> = {
  plan: 'någon plan',
  atgarder: 'några planerade åtgärder',
  uppfoljning: 'någon uppföljning',
  granskning: 'någon granskning',
};

const planerat: Readonly<Record<LedId, string>> = {
  plan: 'är en plan planerad',
  atgarder: 'ska en plan med åtgärder tas fram',
  uppfoljning: 'är en uppföljning planerad',
  granskning: 'är en granskning planerad',
};

const gjorda = ({ fynd }: Pick<Ledcell, 'fynd'>) => fynd.filter(({ lage }) => lage !== 'planerad');

/** For how many nothing done is found, but only that it goes on. */
const countLopande = (funna: readonly Ledcell[]): number =>
  funna.filter((cell) => gjorda(cell).length > 0 && gjorda(cell).every(({ lage }) => lage === 'pagar')).length;

/** Whether what is found is done, or only said to go on; told of follow-ups, where it is the difference that matters. */
function slagText(led: LedId, funna: readonly Ledcell[]): string {
  const n = countLopande(funna);
  if (led !== 'uppfoljning' || n === 0) return '';
  return ` För ${n} av dem säger källan bara att den sker löpande. Ingen avslutad är funnen där.`;
}

/** For how many nothing newer than the first edition is found, nothing newer that is dated, or nothing dated at all. */
function alderText(funna: readonly Ledcell[], forst: string): string {
  const datum = funna.map((cell) => gjorda(cell).map((one) => one.datum));
  const medUppgift = datum.filter((list) => list.length > 0);
  const odaterade = medUppgift.filter((list) => list.every((one) => one === null)).length;
  const inteNyare = medUppgift.filter(
    (list) => list.some((one) => one !== null) && list.every((one) => one === null || one.slice(0, 4) <= forst),
  );
  const blandade = inteNyare.filter((list) => list.includes(null)).length;
  const gamla = inteNyare.length - blandade;
  const delar = [
    ...(gamla > 0 ? [`för ${gamla} av dem är inget nyare än ${forst} funnet`] : []),
    ...(blandade > 0 ? [`för ${blandade} är det enda daterade inte nyare än ${forst}`] : []),
    ...(odaterade > 0 ? [`för ${odaterade} är allt odaterat`] : []),
  ];
  return delar.length > 0 ? ` ${versal(lista(delar))}. Om det gäller nu säger svaret inte.` : '';
}

/** For how many of the planned nothing newer than the first edition says so. */
function planeratText(planerade: readonly Ledcell[], forst: string): string {
  const gamla = planerade.filter(({ fynd }) =>
    fynd.every(({ datum }) => datum !== null && datum.slice(0, 4) <= forst),
  ).length;
  if (gamla === 0) return '';
  const uppgift = `enligt uppgift som inte är nyare än ${forst}`;
  return gamla === planerade.length ? `, ${uppgift}` : `, för ${gamla} av dem ${uppgift}`;
}

/**
 * What is known of one step: for how many regions it was found, and for how many nothing can be said. What was not
 * looked for is never counted as missing.
 * @param celler the cells of the step, one a region
 * @param forst the year of the first edition: what is no newer is told as such
 */
export function ledMening(
  led: LedId,
  celler: readonly Ledcell[],
  namn: (region: RegionId) => string,
  forst: string,
): Mening {
  const med = (svar: Ledsvar) => celler.filter((cell) => cell.led === led && cell.svar === svar);
  const regioner = (n: number) => antal(n, 'region', 'regioner');
  const vilka = (some: readonly Ledcell[]) =>
    some.length <= 6 ? ` (${lista(some.map(({ region }) => namn(region)))})` : '';
  const funna = med('funnen');
  const planerade = med('planerad');
  const sokta = med('ej-funnet').length;
  const osokta = med('ej-sokt').length;
  const text = [
    funna.length === 0
      ? `Atlasen har inte funnit ${vad[led]} för någon region.`
      : `För ${regioner(funna.length)}${vilka(funna)} har atlasen funnit ${vad[led]}.${slagText(led, funna)}${alderText(funna, forst)}`,
    planerade.length > 0
      ? `För ${regioner(planerade.length)}${vilka(planerade)} ${planerat[led]}${planeratText(planerade, forst)}; om det är gjort är inte känt.`
      : '',
    sokta > 0 ? `För ${regioner(sokta)} har någon sökt utan att hitta ${vilken[led]}.` : '',
    osokta > 0 ? `För ${regioner(osokta)} har ingen sökt, så där går det inte att säga om ${vilken[led]} finns.` : '',
  ]
    .filter((one) => one !== '')
    .join(' ');
  return mening('led', text, {
    utgava: 'egna-datum',
    raknat: 'regioner',
    antal: funna.length,
    av: 'lopande',
    okanda: { 'ej-funnet': sokta, 'ej-granskat': osokta },
  });
}

/** From when what was found of some steps is: ` Uppgifterna är från 2020 till 2024 eller odaterade.`; empty when nothing was. */
function narText(celler: readonly Ledcell[], led: readonly LedId[]): string {
  const datum = celler
    .filter((cell) => cell.svar === 'funnen' && led.includes(cell.led))
    .flatMap(({ fynd }) => fynd.filter(({ lage }) => lage !== 'planerad'))
    .map((one) => one.datum?.slice(0, 4) ?? null);
  const ar = datum.filter((one) => one !== null).toSorted();
  if (datum.length === 0) return '';
  if (ar.length === 0) return ' Uppgifterna är odaterade.';
  const spann = ar[0] === ar.at(-1) ? ar[0] : `${ar[0]} till ${ar.at(-1)}`;
  return ` Uppgifterna är från ${spann}${ar.length < datum.length ? ' eller odaterade' : ''}.`;
}

/** The answer of the page in two sentences: for how many follow-up and audit were found, and for how many nobody looked. */
export function ledSvar(celler: readonly Ledcell[], namn: (region: RegionId) => string): Mening {
  const med = (led: LedId, svar: Ledsvar) => celler.filter((cell) => cell.led === led && cell.svar === svar);
  const funna = (led: LedId): string => {
    const some = med(led, 'funnen');
    const vilka = some.length > 0 && some.length <= 3 ? ` (${lista(some.map(({ region }) => namn(region)))})` : '';
    return some.length === 0 ? 'ingen region' : `${antal(some.length, 'region', 'regioner')}${vilka}`;
  };
  const osokta = (
    [
      ['uppfoljning', 'en uppföljning av omställningen'],
      ['granskning', 'en granskning av den'],
    ] as const
  )
    .map(([led, ord]) => ({ ord, n: med(led, 'ej-sokt').length }))
    .filter(({ n }) => n > 0)
    .map(
      ({ ord, n }, i) =>
        `för ${antal(n, 'region', 'regioner')} ${i === 0 ? 'har ingen sökt med ord för' : 'ingen med ord för'} ${ord}`,
    )
    .join(', och ');
  const lopande = countLopande(med('uppfoljning', 'funnen'));
  const bara =
    lopande > 0
      ? ` För ${lopande} av de ${med('uppfoljning', 'funnen').length} med en uppföljning säger källan bara att den sker löpande. Ingen avslutad är funnen där.`
      : '';
  const utan = lista(
    (
      [
        ['planerad', 'är en uppföljning planerad utan att det är känt om den är gjord'],
        ['ej-funnet', 'är en sökt utan att hittas'],
      ] as const
    )
      .map(([svar, ord]) => ({ ord, n: med('uppfoljning', svar).length }))
      .filter(({ n }) => n > 0)
      .map(({ ord, n }) => `för ${antal(n, 'region', 'regioner')} ${ord}`),
  );
  const text = `En uppföljning av omställningen eller dess plan är funnen för ${funna('uppfoljning')} och en granskning för ${funna('granskning')}.${bara}${narText(celler, ['uppfoljning', 'granskning'])}${utan && ` ${versal(utan)}.`}${osokta && ` ${osokta.charAt(0).toUpperCase()}${osokta.slice(1)}.`}`;
  return mening('led-svar', text, {
    utgava: 'egna-datum',
    raknat: 'regioner',
    antal: med('uppfoljning', 'funnen').length,
    av: 'lopande',
    okanda: { 'ej-granskat': med('uppfoljning', 'ej-sokt').length },
  });
}
