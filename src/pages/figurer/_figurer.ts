import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import regionNamn from '../../../content/regioner.json' with { type: 'json' };
import { enkatOmfangen } from '../../charts/enkat-staplar.ts';
import BeloppSvg from '../../components/figurer/BeloppSvg.astro';
import EnkatSvg from '../../components/figurer/EnkatSvg.astro';
import LageSvg from '../../components/figurer/LageSvg.astro';
import LofteTradSvg from '../../components/figurer/LofteTradSvg.astro';
import MattSvg from '../../components/figurer/MattSvg.astro';
import NyckeltalSvg from '../../components/figurer/NyckeltalSvg.astro';
import SmakartorSvg from '../../components/figurer/SmakartorSvg.astro';
import StegSvg from '../../components/figurer/StegSvg.astro';
import TradSvg from '../../components/figurer/TradSvg.astro';
import Karta from '../../components/Karta.astro';
import {
  loadAllaRegioner,
  loadCeller,
  loadDaOchNu,
  loadFordjupningar,
  loadKallor,
  loadKallrad,
  loadMalbildRader,
  loadNationellt,
  loadNyckeltal,
  loadRegioner,
  loadTeman,
  loadTemaoversikt,
  loadUtgavor,
} from '../../content.ts';
import { makeLageOf } from '../../domain/malbild-tema.ts';
import { fordjupningAdress } from '../../domain/adress.ts';
import { beloppRader, beloppRam } from '../../domain/belopp.ts';
import { kallrad, type Figurram } from '../../domain/figur.ts';
import { mattTider } from '../../domain/fordjupning/matt.ts';
import { enkatRam, initiativRam, lofteRam, mattRam } from '../../domain/fordjupning/ramar.ts';
import { buildInitiativTrad, buildLofteTrad, buildNya, tradKallrad, tradnamn } from '../../domain/fordjupning/trad.ts';
import { malbildKartRam, malbildLageRam, malbildPlatser, temaKartRam, temaPlatser } from '../../domain/karta-ram.ts';
import { nyckeltalRader } from '../../domain/nyckeltal.ts';
import { nyckeltalRam } from '../../domain/nyckeltal-ram.ts';
import { buildSmakartor, smakartorRam } from '../../domain/smakartor.ts';
import { buildStege, buildTemaStege, regionStegRam, temaStegRam } from '../../domain/stege.ts';
import type { Cell } from '../../domain/temamatris.ts';
import type { Fordjupning } from '../../schema/fordjupning/fordjupning.ts';
import type { Utgava } from '../../schema/utgava.ts';
import { regionIds } from '../../schema/vokabular.ts';

/** A figure that has a file: its frame, the component that draws it, and the width it is drawn at, in pixels. */
export interface Filfigur {
  readonly ram: Figurram;
  readonly rita: AstroComponentFactory;
  readonly props: Record<string, unknown>;
  readonly bredd: number;
}

const smal = 560;
const karta = 380;
const bred = 1100;

/** The ladder of every theme in one edition; the oldest edition's have the plain addresses. */
async function temaStegar(utgava: Utgava, forsta: boolean): Promise<Filfigur[]> {
  const [teman, celler, regioner, rad] = await Promise.all([
    loadTeman(),
    loadCeller(utgava.id),
    loadRegioner(utgava.id),
    loadKallrad(utgava.id),
  ]);
  return teman.map((tema) => {
    const egna = celler.filter((cell) => cell.tema === tema.id);
    const stege = buildTemaStege(tema.id, egna, regioner);
    const ram = temaStegRam(tema, stege, utgava, rad, `stege-${tema.id}${forsta ? '' : `-${utgava.id}`}`);
    return { ram, rita: StegSvg, props: { id: ram.id, stege }, bredd: smal };
  });
}

async function temaFigurer(): Promise<Filfigur[]> {
  const { da, nyare, teman, celler, regioner, rad } = await loadTemaoversikt();
  const namn = new Map(regioner.map((region) => [region.id, region.namn]));
  const lageOf = makeLageOf(await loadAllaRegioner());
  const perTema = teman.map((tema): Filfigur => {
    const about = (of: readonly Cell[]) => of.filter((cell) => cell.tema === tema.id);
    const nyareOm = nyare && { ...nyare, celler: about(nyare.celler) };
    const ram = temaKartRam(tema, about(celler), regioner, da, rad, nyareOm);
    const props = { titel: ram.titel, regioner: temaPlatser(about(celler), namn, nyareOm, lageOf), fil: true };
    return { ram, rita: Karta, props, bredd: karta };
  });
  const perUtgava = await Promise.all((await loadUtgavor()).map((utgava) => temaStegar(utgava, utgava.id === da.id)));
  const perRegion = regioner.map((region): Filfigur => {
    const stege = buildStege(celler.filter((cell) => cell.region === region.id));
    const ram = regionStegRam(region, stege, da, rad);
    return { ram, rita: StegSvg, props: { id: ram.id, stege }, bredd: smal };
  });
  const kartor = buildSmakartor(teman, celler, nyare?.celler);
  const alla = { ram: smakartorRam(kartor, da, rad, nyare?.utgava), rita: SmakartorSvg, props: { kartor }, bredd: 984 };
  return [...perTema, ...perUtgava.flat(), ...perRegion, alla].filter(({ ram }) => ram.mening.length > 0);
}

async function utvecklingFigurer(): Promise<Filfigur[]> {
  const { da } = await loadDaOchNu();
  const [rader, nyckeltal, nationellt, rad] = await Promise.all([
    loadMalbildRader(),
    loadNyckeltal(),
    loadNationellt(),
    loadKallrad(da.id),
  ]);
  const kartRam = malbildKartRam(rader, da, rad);
  const lageRam = malbildLageRam(rader, da, rad);
  const belopp = beloppRader(nationellt);
  const beloppen = beloppRam(belopp);
  const namn = new Map(regionIds.map((id) => [id, regionNamn[id].kortnamn]));
  return [
    {
      ram: kartRam,
      rita: Karta,
      props: { titel: kartRam.titel, regioner: malbildPlatser(rader, da), fil: true },
      bredd: karta,
    },
    { ram: lageRam, rita: LageSvg, props: { id: lageRam.id, rader }, bredd: smal },
    ...nyckeltal.map((tal): Filfigur => {
      const talRader = nyckeltalRader(tal, regionIds);
      const ram = nyckeltalRam(tal, talRader, namn);
      return { ram, rita: NyckeltalSvg, props: { id: ram.id, tal, rader: talRader }, bredd: smal };
    }),
    { ram: beloppen, rita: BeloppSvg, props: { id: beloppen.id, rader: belopp }, bredd: smal },
  ];
}

async function fordjupningFigurer(fordjupning: Fordjupning): Promise<Filfigur[]> {
  const { region, dokument, revisionsfragor: fragor, matt, enkat, trad } = fordjupning;
  // Measures and surveys are the audit's; a thread may also end in a plan.
  const granskning = dokument.find(({ sort }) => sort === 'granskning');
  const sist = granskning ?? dokument.at(-1);
  const kallor = await loadKallor();
  const kalla = kallor.find(({ id }) => id === sist?.kalla);
  if (!sist || !kalla) return [];
  const om = { region, kalla: kalla.id, kallrad: kallrad(kalla), sida: fordjupningAdress(region, sist.id) };
  const tider = mattTider(matt);
  const omfangen = enkat && enkatOmfangen(enkat.fragor, enkat.svarande);
  const mattFigurer = matt.map((one): Filfigur => {
    const ram = mattRam(one, om);
    return { ram, rita: MattSvg, props: { id: ram.id, matt: one, tider }, bredd: smal };
  });
  const enkatFigurer = (enkat?.fragor ?? []).map((fraga): Filfigur => {
    const ram = enkatRam(fraga, enkat!, om);
    const props = { id: ram.id, fraga, svarande: enkat!.svarande, omfang: omfangen![fraga.skala] };
    return { ram, rita: EnkatSvg, props, bredd: smal };
  });
  if (!trad) return [...mattFigurer, ...enkatFigurer];
  const rader = buildInitiativTrad(fordjupning);
  const loften = granskning ? buildLofteTrad(fordjupning) : [];
  const namn = tradnamn(fordjupning);
  const omTrad = { ...om, kallrad: tradKallrad(dokument, kallor), sida: fordjupningAdress(region, 'traden') };
  const initiativ = initiativRam(rader, fragor, namn, omTrad);
  const lofte = lofteRam(loften, fragor, omTrad);
  return [
    ...mattFigurer,
    ...enkatFigurer,
    {
      ram: initiativ,
      rita: TradSvg,
      props: { id: initiativ.id, rader, nya: buildNya(fordjupning), fragor, namn },
      bredd: bred,
    },
    ...(loften.length > 0
      ? [{ ram: lofte, rita: LofteTradSvg, props: { id: lofte.id, rader: loften, fragor }, bredd: bred }]
      : []),
  ];
}

/** Every figure that has a file. */
export const loadFigurer = async (): Promise<Filfigur[]> => [
  ...(await temaFigurer()),
  ...(await utvecklingFigurer()),
  ...(await Promise.all((await loadFordjupningar()).map(fordjupningFigurer))).flat(),
];
