import type { Facts } from './facts.ts';
import {
  told,
  malbild,
  known,
  countSvar,
  whole,
  utgavaIn,
  temaOf,
  regionOf,
  of,
  medKommuner,
  statusOf,
  temaIn,
  utanDatum,
  type Recount,
} from './reading.ts';

export const tema: Recount = (stalle, facts) => {
  const utgava = utgavaIn(stalle.text, facts);
  const id = temaIn(stalle, facts);
  const celler = of(facts.celler, utgava).filter((cell) => cell.tema === id);
  if (!utgava || celler.length === 0) return null;
  const lopande = utgava.slag === 'lopande';
  const n = (...svar: string[]) => countSvar(celler, ...svar);
  // Where nobody has read for it, there is no whole to count out of, and that must be said in words.
  if (whole(celler) === 0 && n('ej-granskat') > 0)
    return [
      [lopande ? /^(Ingen har ännu sökt) / : /^(Ingen har ännu läst) /, Number.NaN],
      [/för (\d+) kan frågan inte gälla/i, n('ej-tillampligt')],
    ];
  return [
    [lopande ? /^För (\d+) region/ : /^(\d+) av \d+ region/, n('uttryckligt')],
    ...(lopande ? [] : [[/^(?:\d+|Ingen) av (\d+) region/, whole(celler)] as const]),
    ...(lopande
      ? [
          utanDatum(
            celler.filter((cell) => cell.svar === 'uttryckligt'),
            facts,
          ),
        ]
      : []),
    [/(\d+) berörd?e? det delvis/i, n('delvis')],
    [lopande ? /för (\d+) är dokument lästa/i : /hos (\d+) nämns det inte/i, n('ej-namnt')],
    [/för (\d+) har sökning inte/i, n('ej-funnet')],
    [/för (\d+) saknas underlag/i, n('underlag-saknas')],
    [lopande ? /för (\d+) har ingen ännu sökt/i : /(\d+) är ännu inte läst/i, n('ej-granskat')],
    [/för (\d+) kan frågan inte gälla/i, n('ej-tillampligt')],
  ];
};

export const svar: Recount = ({ text, url, plats }, facts) => {
  const [, , id = '', region = ''] = url.split('/');
  const rutor = facts.utgavor.map((utgava) =>
    of(facts.celler, utgava).find((one) => one.tema === id && one.region === region),
  );
  // Of the joint målbild a rolling edition says the date of the fact, and no year of its own. The page begins with the
  // newest that tells anything, then come those before it and last those after it, the newest first.
  const kant = Math.max(
    rutor.findLastIndex((one) => told.includes(one?.svar ?? '')),
    rutor.some((one) => told.includes(one?.svar ?? '')) ? 0 : rutor.findLastIndex((one) => one?.svar !== 'ej-granskat'),
  );
  const ordning = [...rutor.slice(0, kant + 1).toReversed(), ...rutor.slice(kant + 1).toReversed()];
  const cell = id === malbild ? ordning[plats] : rutor[facts.utgavor.indexOf(utgavaIn(text, facts)!)];
  if (!cell) return null;
  const says = / (tar|tog) /.test(text);
  return [
    [/i (\d+) post/, says ? cell.poster.length : 0],
    [/(\d+) händelse/, says ? cell.handelser.length : 0],
    ...(id === malbild || cell.svar !== 'ej-namnt' ? [] : [[/^(Det framgår inte)\./, Number.NaN] as const]),
  ];
};

export const spridning: Recount = ({ text, url }, facts) => {
  const utgava = utgavaIn(text, facts);
  if (utgava?.slag !== 'avslutad' || temaOf(url) === '') return null;
  const grupper = [...new Set(facts.regioner.flatMap(({ sjukvardsregion }) => sjukvardsregion))];
  const upp = of(facts.celler, utgava).filter((cell) => cell.tema === temaOf(url) && cell.svar === 'uttryckligt');
  const med = grupper.filter((grupp) =>
    facts.regioner.some(
      ({ id, sjukvardsregion }) => sjukvardsregion.includes(grupp) && upp.some(({ region }) => region === id),
    ),
  ).length;
  return med === grupper.length
    ? [[/var och en av de (\d+) sjukvårdsregionerna/, med]]
    : [
        [/i (\d+) av \d+ sjukvårdsregioner/, med],
        ...(med > 0 ? [[/av (\d+) sjukvårdsregioner/, grupper.length] as const] : []),
      ];
};

export const stegTema: Recount = ({ text, url }, facts) => {
  const utgava = utgavaIn(text, facts)!;
  const id = temaOf(url);
  const celler = of(facts.celler, utgava).filter((cell) => cell.tema === id);
  const n =
    id === malbild
      ? celler.filter(({ region }) => known(statusOf(facts, region, utgava.id))).length
      : celler.filter((cell) => cell.svar === 'uttryckligt' && cell.niva !== null).length;
  const drift = celler.filter((cell) => cell.svar === 'uttryckligt' && cell.niva === 'i-drift').length;
  return [[/i (?:de )?(\d+) region/, n], ...(id === malbild ? [] : [[/något i drift i (\d+)/, drift] as const])];
};

export const stegRegion: Recount = ({ text, url }, facts) => {
  const celler = of(facts.celler, utgavaIn(text, facts)).filter((cell) => cell.region === regionOf(url));
  const n = celler.filter((cell) => cell.svar === 'uttryckligt' && cell.niva !== null && cell.tema !== malbild);
  return [
    [/för (?:de )?(\d+) tema/, n.length],
    [/något i drift för (\d+)/, n.filter(({ niva }) => niva === 'i-drift').length],
  ];
};

/** The cards of a theme: out of the regions that took it up in a post. */
export const kort =
  (test: (post: Facts['poster'][number]) => boolean, kommuner: boolean): Recount =>
  ({ text, url }, facts) => {
    const utgava = utgavaIn(text, facts);
    const med = new Set((kommuner ? medKommuner(facts) : facts.regioner).map(({ id }) => id));
    const celler = of(facts.celler, utgava).filter(
      (cell) =>
        cell.tema === temaOf(url) && cell.svar === 'uttryckligt' && cell.poster.length > 0 && med.has(cell.region),
    );
    const egna = facts.poster.filter((post) => post.utgava === utgava?.id && post.teman.includes(temaOf(url)));
    const n = celler.filter((cell) => egna.some((post) => post.region === cell.region && test(post))).length;
    return [
      [/^Hos (\d+) (?:av|region)/, n],
      ...(utgava?.slag === 'avslutad' && n > 0 ? [[/av (?:de )?(\d+) region/, celler.length] as const] : []),
    ];
  };

export const byggerPa: Recount = ({ plats, url }, facts) => {
  const egna = facts.utgavor
    .map((utgava) => of(facts.celler, utgava).filter((cell) => cell.tema === temaOf(url)))
    .filter((celler) => celler.some((cell) => cell.poster.length + cell.handelser.length > 0))
    .toReversed();
  const sum = (key: 'poster' | 'handelser') => (egna[plats] ?? []).reduce((all, cell) => all + cell[key].length, 0);
  return [
    [/(\d+) post/, sum('poster')],
    [/(\d+) händelse/, sum('handelser')],
  ];
};

export const temaAndring: Recount = ({ text, url }, facts) => {
  const [, fran, till] = /^Från (\S+) till (\S+?),/.exec(text) ?? [];
  const lasta = [fran, till].map((ar) => facts.utgavor.find((one) => one.ar === ar));
  if (temaOf(url) === malbild || lasta.includes(undefined)) return null;
  const [da, nu] = lasta.map((utgava) => of(facts.celler, utgava).filter((cell) => cell.tema === temaOf(url)));
  const par = da!.map((cell) => [cell.svar, nu!.find(({ region }) => region === cell.region)?.svar ?? ''] as const);
  // Where nobody has looked for any of them, nothing newer is not found but not looked for.
  const osokta = par.filter(([a, b]) => told.includes(a) && b === 'ej-granskat').length;
  const utanNyare = par.filter(([a, b]) => told.includes(a) && !told.includes(b) && b !== 'ej-tillampligt').length;
  return [
    [
      /i (\d+) (?:region(?:er)? )?finns en nyare uppgift om det som inte nämndes/,
      par.filter(([a, b]) => a === 'ej-namnt' && told.includes(b)).length,
    ],
    [/i (\d+) (?:region(?:er)? )?har inget nyare hittats/, utanNyare - osokta],
    [/för (\d+) (?:region(?:er)? )?har ingen ännu sökt efter något nyare/, osokta],
  ];
};

export const smakartor: Recount = ({ text }, facts) => {
  const utgava = utgavaIn(text, facts);
  const celler = of(facts.celler, utgava);
  const kartor = facts.teman.map(({ id }) => celler.filter((cell) => cell.tema === id));
  // Of a closed edition a theme counts when it is read in every region; a rolling one is never read to the end.
  const lasta =
    utgava?.slag === 'lopande' || text.startsWith('I utgåvan')
      ? kartor
      : kartor.filter((karta) => whole(karta) > 0 && countSvar(karta, 'ej-granskat') === 0);
  const antal = lasta.map((karta) => countSvar(karta, 'uttryckligt'));
  const [minst, mest] = [Math.min(...antal), Math.max(...antal)];
  return [
    [/(\d+) tema(?:n)? är inte läst/, lasta.length > 0 ? kartor.length - lasta.length : 0],
    ...(lasta.length === 0
      ? [[/(är ännu läst i alla)/, Number.NaN] as const]
      : minst === mest
        ? [[/(?:av|för) (\d+) region/, mest] as const]
        : [[/mellan (\d+) och/, minst] as const, [/mellan \d+ och (\d+)/, mest] as const]),
  ];
};
