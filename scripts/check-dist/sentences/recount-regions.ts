import type { Cell, Facts } from './facts.ts';
import {
  framtagen,
  known,
  malbild,
  countSvar,
  whole,
  utgavaIn,
  regionOf,
  of,
  first,
  newest,
  nyareIn,
  senastStatus,
  medKommuner,
  isTold,
  statusOf,
  told,
  utanDatum,
  type Recount,
  type Stalle,
} from './reading.ts';

export const regionTeman: Recount = ({ id, text, url, plats }, facts) => {
  const { utgavor, regioner } = facts;
  // On the list of regions each has one sentence an edition, the newest first.
  const region = regionOf(url) || (regioner[Math.floor(plats / utgavor.length)]?.id ?? '');
  const utgava = utgavaIn(text, facts);
  const celler = of(facts.celler, utgava).filter((cell) => cell.region === region);
  if (!utgava || celler.length === 0) return null;
  if (utgava.slag === 'lopande') {
    const kanda = celler.filter((cell) => told.includes(cell.svar));
    const [monster, n] = utanDatum(kanda, facts);
    return [
      [/(\d+) tema(?:n)? (?:finns en|med) uppgift/, kanda.length],
      id === 'region-kort' ? [/av dem (?:\d+ delvis och )?(\d+) odatera/, Number.isNaN(n) ? 1 : n] : [monster, n],
    ];
  }
  return [
    [/(\d+) av \d+ tema/, countSvar(celler, 'uttryckligt')],
    [/av (\d+) tema/, whole(celler)],
    [/(?:; |underlag saknas )för (\d+)(?: saknas underlag|$)/, countSvar(celler, 'underlag-saknas')],
  ];
};

export const rutor =
  (test: (cell: Cell) => boolean): Recount =>
  ({ text }, facts) => {
    const utgava = utgavaIn(text, facts);
    const celler = of(facts.celler, utgava);
    const n = celler.filter(test).length;
    return utgava?.slag === 'lopande'
      ? [[/I ([\d ]+) rut/, n], utanDatum(celler.filter(test), facts)]
      : [
          [/^([\d ]+) av/, n],
          [/av ([\d ]+) rut/, whole(celler)],
        ];
  };

export const matrisNya: Recount = (_, facts) => {
  const da = new Map(of(facts.celler, first(facts)).map((cell) => [`${cell.tema}/${cell.region}`, cell.svar]));
  const nya = of(facts.celler, newest(facts)).filter(
    (cell) => cell.svar === 'uttryckligt' && da.get(`${cell.tema}/${cell.region}`) !== 'uttryckligt',
  );
  const okanda = nya.filter(
    (cell) => !['ej-namnt', 'nej', 'delvis'].includes(da.get(`${cell.tema}/${cell.region}`) ?? ''),
  );
  return [
    [/^([\d ]+) rut/, nya.length],
    [/för ([\d ]+) av dem/, okanda.length],
  ];
};

export const rutorNu: Recount = (stalle, facts) => {
  const sagda = of(facts.celler, nyareIn(stalle, facts)).filter((cell) => isTold(cell, facts));
  return [[/För ([\d ]+)(?: rutor,)? (?:ett tema|finns)/, sagda.length], utanDatum(sagda, facts)];
};

export const malbildNu: Recount = (_, facts) => {
  const n = medKommuner(facts).filter(({ id }) => framtagen(senastStatus(facts, id))).length;
  return [[/att (\d+) region/, n]];
};

export const malbildDa: Recount = (_, facts) => {
  const statusar = medKommuner(facts).map(({ id }) => statusOf(facts, id, first(facts).id));
  const lasta = statusar.filter((one) => one !== null);
  const utgava = first(facts);
  const tyst = (svar: string): number =>
    of(facts.celler, utgava).filter(
      (cell) => cell.tema === malbild && cell.svar === svar && statusOf(facts, cell.region, utgava.id) === 'ej-namnt',
    ).length;
  return [
    [/hade (\d+) av/, lasta.filter(framtagen).length],
    [/av (\d+) region/, lasta.length],
    [
      /hos (\d+) var den inte färdig/,
      lasta.filter((one) => known(one) && !framtagen(one) && one !== 'antagen-av-regionen').length,
    ],
    [/hos (\d+) hade regionen antagit den/, lasta.filter((one) => one === 'antagen-av-regionen').length],
    [/hos (\d+) nämns den inte/, tyst('ej-namnt')],
    [/hos (\d+) berörs den delvis/, tyst('delvis')],
    [/för (\d+) saknas underlag/, tyst('underlag-saknas')],
  ];
};

export const malbildSenare: Recount = (_, facts) => {
  const n = facts.regioner.filter(
    ({ id }) => !framtagen(statusOf(facts, id, first(facts).id)) && framtagen(senastStatus(facts, id)),
  ).length;
  return [[/I (\d+) region/, n]];
};

export const attribut =
  (ja: (rad: Facts['profil'][number]) => boolean, monster: readonly [closed: RegExp, rolling: RegExp]): Recount =>
  ({ text }, facts) => {
    const utgava = utgavaIn(text, facts);
    // What nobody has read is no part of the whole.
    const lasta = facts.regioner.filter(({ utgavor }) =>
      Object.values(utgavor[utgava?.id ?? ''] ?? {}).some((del) => 'granskad' in del && del.granskad !== null),
    );
    const med = new Set(medKommuner({ ...facts, regioner: lasta }).map(({ id }) => id));
    const n = facts.profil.filter((rad) => rad.utgava === utgava?.id && med.has(rad.region) && ja(rad)).length;
    return utgava?.slag === 'lopande'
      ? [[monster[1], n]]
      : [
          [monster[0], n],
          [/av (\d+) region/, med.size],
        ];
  };

export const prioriteringar: Recount = ({ text }, facts) => {
  const utgava = utgavaIn(text, facts);
  if (utgava?.slag !== 'avslutad') return null;
  const delar = facts.regioner.map((region) => region.utgavor[utgava.id]!.prioriteringar);
  const n = (...underlag: string[]) => delar.filter((del) => underlag.includes(del.underlag)).length;
  return [
    [/^För (\d+) av/, n('text', 'delvis')],
    [/för (\d+) av dem bara delvis/, n('delvis')],
    [/För (\d+) fanns de bara som bild/, n('bild')],
  ];
};

/** `12 händelser (varav 4 odaterade)`, `1 händelse (odaterad)`. */
const handelserUtanDatum = /^(?:\d+ händelser? \(varav )?(\d+) (?:händelser? \((?:alla )?)?odatera/;

/** @param medDatum whether the sentence says how many have no date */
export const handelser =
  (own: (one: Facts['handelser'][number], stalle: Stalle) => boolean, medDatum = false): Recount =>
  (stalle, facts) => {
    const egna = facts.handelser.filter((one) => own(one, stalle));
    return [
      [/^(\d+) händelse/, egna.length],
      ...(medDatum ? [[handelserUtanDatum, egna.filter(({ datum }) => datum === null).length] as const] : []),
    ];
  };

export const nyckeltal: Recount = ({ plats }, facts) => {
  const one = facts.nyckeltal[plats];
  return one
    ? [
        [/känt för (\d+) av/, Object.keys(one.varden).length],
        [/av (\d+) region/, facts.regioner.length],
        [/(\d+) redovisade inte/, one.ejRedovisat.length],
      ]
    : null;
};

export const sidorOf = (facts: Facts, region: string): number =>
  facts.kallor.filter(({ id, sida }) => {
    const egen = facts.regioner
      .filter((one) => id.startsWith(`${one.id}-`))
      .sort((a, b) => b.id.length - a.id.length)[0];
    return sida !== null && egen?.id === region;
  }).length;
