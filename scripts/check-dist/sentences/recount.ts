import {
  told,
  framtagen,
  temaOf,
  regionOf,
  of,
  first,
  newest,
  utgavaIn,
  medKommuner,
  isTold,
  whole,
  utanDatum,
  type Recount,
} from './reading.ts';
import type { Facts } from './facts.ts';
import {
  regionTeman,
  rutor,
  matrisNya,
  rutorNu,
  malbildNu,
  malbildDa,
  malbildSenare,
  attribut,
  prioriteringar,
  handelser,
  nyckeltal,
  sidorOf,
} from './recount-regions.ts';
import {
  tema,
  svar,
  spridning,
  stegTema,
  stegRegion,
  kort,
  byggerPa,
  temaAndring,
  smakartor,
} from './recount-themes.ts';

/** The posts that are said to be examples. */
const exempelOf = ({ poster }: Facts): Facts['poster'] => poster.filter(({ exempel }) => exempel);

/** How each sentence is counted again, by its id. */
export const recounts: Readonly<Record<string, Recount>> = {
  tema,
  kalla: ({ url }, { kallor, poster }) => {
    const egen = kallor.find(({ id }) => id === /^\/kallor\/([^/]+)\//.exec(url)?.[1]);
    // What several regions read at one address is one page.
    const ids = new Set(kallor.filter((one) => one === egen || (one.url && one.url === egen?.url)).map(({ id }) => id));
    return [[/(\d[\d ]*) post/, poster.filter((post) => ids.has(post.kalla.id)).length]];
  },
  sokning: ({ text, url }, facts) => {
    const region = facts.regioner.find(({ id }) => id === regionOf(url));
    const sokt = region?.utgavor[utgavaIn(text, facts)?.id ?? '']?.sokt;
    if (!sokt) return null;
    return [
      [/i (\d+) omgång/, sokt.length],
      [/efter (\d+) tema/, new Set(sokt.flatMap(({ teman }) => teman)).size],
    ];
  },
  tystnadslogg: ({ url }, facts) => {
    const [, tema_, region] = /^\/teman\/([^/]+)\/([^/]+)\//.exec(url) ?? [];
    const logg = facts.tystnad.find((one) => one.tema === tema_ && one.region === region);
    if (!logg) return null;
    return [
      [/efter (\d+) ord/, logg.ord.length],
      [/på (\d+) ställe/, new Set(logg.stallen.map(({ punkt }) => punkt)).size],
    ];
  },
  svar,
  spridning,
  'steg-tema': stegTema,
  'steg-region': stegRegion,
  'kort-drift': kort(({ niva }) => niva === 'i-drift' || niva === 'utvarderat', false),
  'kort-gemensamt': kort(({ huvudman }) => huvudman === 'gemensam', true),
  'bygger-pa': byggerPa,
  'tema-andring': temaAndring,
  smakartor,
  region: ({ text, url }, facts) => {
    const id = regionOf(url) || url.split('/')[3];
    const utgava = utgavaIn(text, facts);
    const celler = of(facts.celler, utgava).filter((cell) => cell.region === id);
    if (!utgava || celler.length === 0) return null;
    const med = celler.filter(({ svar: one }) => one === 'uttryckligt').length;
    if (whole(celler) === 0) return [[/^(Ingen har ännu (?:sökt|läst)) /, Number.NaN]];
    return [utgava.slag === 'lopande' ? [/på (\d+) tem/, med] : [/tog upp (\d+) av/, med]];
  },
  'region-teman': regionTeman,
  'region-kort': regionTeman,
  matris: rutor(({ svar: one }) => one === 'uttryckligt'),
  rutor: rutor(({ svar: one }) => one === 'uttryckligt'),
  'matris-nya': matrisNya,
  'rutor-nu': rutorNu,
  andring: rutorNu,
  'region-andring': ({ text, url }, facts) => {
    // The sentence names the older edition of the two: it is compared with the one after it.
    const da = facts.utgavor.findIndex(({ ar }) => text.includes(ar));
    const sagda = of(facts.celler, facts.utgavor[da + 1] ?? newest(facts)).filter(
      (cell) => cell.region === regionOf(url) && isTold(cell, facts),
    );
    return [[/om (\d+) tema/, sagda.length], utanDatum(sagda, facts)];
  },
  'malbild-nu': malbildNu,
  'malbild-da': malbildDa,
  'malbild-senare': malbildSenare,
  'malbild-engelska': (stalle, facts) => malbildNu(stalle, facts)!.map(([, n]) => [/known, (\d+) region/, n]),
  ovanliga: ({ text, url }, facts) => {
    const region = url.split('/')[3];
    const hogst = Number(/högst (\d+)/.exec(text)?.[1]);
    const upp = of(facts.celler, utgavaIn(text, facts)).filter(({ svar: one }) => one === 'uttryckligt');
    const fa = upp.filter(
      (egen) => egen.region === region && upp.filter(({ tema: one }) => one === egen.tema).length - 1 <= hogst,
    );
    return [[/finns (\d+) tem/, fa.length]];
  },
  led: ({ plats }, { uppfoljning }) => {
    const id = [...new Set(uppfoljning.map(({ led }) => led))][plats];
    const n = (some: string) => uppfoljning.filter(({ led, svar: one }) => led === id && one === some).length;
    return [
      [/^För (\d+) region[^.]*funnit/, n('funnen')],
      [/För (\d+) region[^.]* (?:är en \S+ planerad|ska en plan med åtgärder tas fram)/, n('planerad')],
      [/För (\d+) region(?:er)? har någon sökt/, n('ej-funnet')],
      [/För (\d+) region(?:er)? har ingen sökt/, n('ej-sokt')],
    ];
  },
  'led-svar': (_, { uppfoljning }) => {
    const n = (id: string, some: string) =>
      uppfoljning.filter(({ led, svar: one }) => led === id && one === some).length;
    return [
      [/uppföljning av omställningen eller dess plan är funnen för (\d+) region/, n('uppfoljning', 'funnen')],
      [/och en granskning för (\d+) region/, n('granskning', 'funnen')],
      [/för (\d+) region(?:er)? har ingen sökt med ord för en uppföljning/i, n('uppfoljning', 'ej-sokt')],
      [/för (\d+) region(?:er)? (?:har )?ingen (?:sökt )?med ord för en granskning/i, n('granskning', 'ej-sokt')],
    ];
  },
  'malbild-karta': (_, facts) => {
    const hela = medKommuner(facts).length;
    return [hela === 1 ? [/i (den) region där/, Number.NaN] : [/i de (\d+) region/, hela]];
  },
  'del-malbild': attribut(({ gemensamMalbild: { status } }) => framtagen(status), [/^(\d+) av/, /framtagen för (\d+)/]),
  'del-samverkan': attribut(({ politiskSamverkan }) => politiskSamverkan === true, [/^(\d+) av/, /^För (\d+) region/]),
  'del-forum': attribut(({ forum }) => forum.length > 0, [/hos (\d+) av/, /för (\d+) region/]),
  'del-prioriteringar': prioriteringar,
  nyckeltal,
  'tema-handelser': handelser(({ teman }, { url }) => teman.includes(temaOf(url))),
  'region-handelser': handelser(({ region }, { url }) => region === regionOf(url), true),
  'tidslinje-ar': handelser(({ datum }, { url }) => (datum?.slice(0, 4) ?? 'odaterat') === url.split('/')[2]),
  tidslinje: handelser(() => true),
  utveckling: handelser(() => true, true),
  lasta: (_, facts) => [[/Alla (\d+) region/, facts.regioner.length]],
  'regioner-nu': (_, facts) => [
    [
      /För (\d+) region/,
      new Set(
        of(facts.celler, newest(facts))
          .filter((cell) => told.includes(cell.svar))
          .map(({ region }) => region),
      ).size,
    ],
  ],
  exempel: (_, facts) => [
    [/^([\d ]+) exempel/, exempelOf(facts).filter((post) => post.utgava === first(facts).id).length],
    [/\(([\d ]+) av dem odaterade/, exempelOf(facts).filter(({ per }) => per === null).length],
    [/ur (\d+) region/, new Set(exempelOf(facts).map(({ region }) => region)).size],
  ],
  underlag: ({ text }, facts) => {
    // A rolling edition is named by its years, a closed one by its name.
    const utgava =
      facts.utgavor.find(({ ar, slag }) => slag === 'lopande' && RegExp(`(?:utgåvan|från) ${ar}`).test(text)) ??
      facts.utgavor.find(({ namn, slag }) => slag === 'avslutad' && text.includes(namn));
    if (!utgava) return null;
    const lopande = utgava.slag === 'lopande';
    const egna = facts.poster.filter((post) => post.utgava === utgava.id);
    const antalPoster = [/^([\d ]+) post/, egna.length] as const;
    if (!lopande) return [antalPoster];
    return [
      antalPoster,
      [/\. ([\d ]+) post(?:er)? (?:är|och)/, egna.filter(({ per }) => per === null).length],
      [/vilar på ([\d ]+) sid/, new Set(egna.map(({ kalla }) => kalla.id)).size],
    ];
  },
  nationellt: (_, facts) => {
    const egna = facts.handelser.filter(({ region }) => region === 'nationellt');
    return [
      [/finns (\d+) händelse/, egna.length],
      [/(\d+) är daterad/, egna.filter(({ datum }) => datum !== null).length],
      [/(\d+) är odaterad/, egna.filter(({ datum }) => datum === null).length],
    ];
  },
  'region-sidor': ({ text }, facts) => {
    const region = facts.regioner.find(({ namn }) => text.startsWith(`${namn}:`));
    return region ? [[/: (\d+) sid/, sidorOf(facts, region.id)]] : null;
  },
  'sokta-teman': ({ plats }, facts) => [[/^(\d+) tema/, facts.utgavor[plats]?.teman.length ?? 0]],
};
