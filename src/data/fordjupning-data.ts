import { exempelAdress, fordjupningAdress } from '../domain/adress.ts';
import { buildInitiativTrad, buildLofteTrad, buildNya, countPlanLagen } from '../domain/fordjupning/trad.ts';
import type { Fordjupning } from '../schema/fordjupning/fordjupning.ts';

/**
 * A region in depth as open data: every file of it, the counts, and the thread both ways.
 * Initiatives, promises and questions are named by id in the thread.
 */
export function buildFordjupningData(f: Fordjupning) {
  const initiativ = buildInitiativTrad(f);
  return {
    region: f.region,
    url: fordjupningAdress(f.region),
    antal: {
      inriktningar: f.loften.length,
      loften: f.loften.flatMap(({ loften }) => loften).length,
      indikatorer: f.indikatorer.length,
      initiativ: Object.fromEntries(
        f.initiativ.map(({ dokument, grupper }) => [
          dokument,
          Object.fromEntries(grupper.map((grupp) => [grupp.id, grupp.initiativ.length])),
        ]),
      ),
      revisionsfragor: f.revisionsfragor.length,
      rekommendationer: f.rekommendationer?.rekommendationer.length ?? 0,
      enkatfragor: f.enkat?.fragor.length ?? 0,
      initiativIPlanen: countPlanLagen(initiativ),
    },
    dokument: f.dokument.map((one) => ({ ...one, url: fordjupningAdress(f.region, one.id) })),
    malbild: f.malbild,
    forandringar: f.forandringar,
    roster: f.roster,
    loften: f.loften,
    indikatorer: f.indikatorer,
    matt: f.matt,
    initiativ: f.initiativ,
    stycken: f.stycken,
    komplexitet: f.komplexitet,
    natverk: f.natverk,
    revisionsfragor: f.revisionsfragor,
    rekommendationer: f.rekommendationer,
    enkat: f.enkat,
    exempel: f.exempel,
    trad: {
      initiativ: initiativ.map(({ initiativ: one, grupp, vidare, plan, granskning }) => ({
        initiativ: one.id,
        grupp,
        vidare: vidare.map((till) => ({ till: till.initiativ.id, koppling: till.koppling })),
        plan,
        granskning: granskning && { ...granskning, fragor: granskning.fragor.map(({ id }) => id) },
      })),
      nya: buildNya(f).map(({ initiativ: one, grupp, granskning }) => ({
        initiativ: one.id,
        grupp,
        granskning: granskning && { ...granskning, fragor: granskning.fragor.map(({ id }) => id) },
      })),
      loften: buildLofteTrad(f).map(({ lofte, indikatorer, matt, fragor }) => ({
        lofte: lofte.id,
        indikatorer: indikatorer.map(({ id }) => id),
        matt: matt.map(({ id }) => id),
        fragor: fragor.map(({ fraga, skal }) => ({ fraga: fraga.id, skal })),
      })),
    },
    poster: f.poster.map((post) => ({ ...post, url: exempelAdress(post.id) })),
  };
}
