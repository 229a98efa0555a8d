import sweden from '@svg-maps/sweden';
import { drawDelningsbild, type Bildfarger } from '../../charts/delningsbild.ts';
import {
  drawKarta,
  drawLista,
  drawMarke,
  drawMatris,
  drawSokfalt,
  drawStaplar,
  drawStolpar,
} from '../../charts/delningsmotiv.ts';
import { kartMarks } from '../../charts/karta.ts';
import {
  loadCeller,
  loadDaOchNu,
  loadFordjupningar,
  loadHandelser,
  loadKallor,
  loadRegioner,
  loadTeman,
  loadUtgavor,
  loadValdaExempel,
} from '../../content.ts';
import { farg } from '../../data/form.ts';
import {
  exempelBild,
  fordjupningBild,
  regionBild,
  sektionsbilder,
  standardbild,
  startbild,
  temaBild,
  type Delningsbild,
} from '../../domain/delningsbild.ts';
import { posterOf } from '../../domain/region-underlag.ts';
import { tal } from '../../domain/sprak.ts';
import { countSvar, type Cell } from '../../domain/temamatris.ts';
import { nivaer, nivaIds } from '../../schema/niva.ts';
import { regionIds, type RegionId } from '../../schema/vokabular.ts';
import { sourceSans } from './_typsnitt.ts';

const farger: Bildfarger = {
  papper: farg('papper'),
  rubrik: farg('petrol-djup'),
  text: farg('dampad'),
  kant: farg('kant'),
  falt: farg('petrol'),
  ljus: farg('petrol-djup', 'mork'),
  linje: farg('petrol', 'mork'),
};
const marks = kartMarks(sweden.locations, regionIds);

const only = (region: RegionId) => (one: RegionId) => (one === region ? 'uttryckligt' : undefined);
const draw = (bild: Delningsbild, motiv: string, celler?: readonly Cell[]) => ({
  id: bild.id,
  svg: drawDelningsbild(bild, motiv, farger, sourceSans, celler && countSvar(celler)),
});

/** The pictures of the site's parts, each with what it draws. */
async function loadSektionsbilder() {
  const { da } = await loadDaOchNu();
  const bilder = sektionsbilder(await loadUtgavor());
  const [regioner, teman, celler, handelser, kallor] = await Promise.all([
    loadRegioner(da.id),
    loadTeman(),
    loadCeller(da.id),
    loadHandelser(),
    loadKallor(),
  ]);
  const poster = regioner.flatMap((region) => posterOf(region));
  const rader = teman
    .map(({ id }) => celler.filter(({ tema }) => tema === id))
    .sort((a, b) => countSvar(b).uttryckligt - countSvar(a).uttryckligt);
  const steg = nivaIds.map((niva) => ({
    namn: nivaer[niva].namn,
    antal: poster.filter((post) => post.niva === niva).length,
  }));
  const aren = [...new Set(handelser.flatMap(({ datum }) => (datum ? [datum.slice(0, 4)] : [])))].sort();
  const perAr = aren
    .filter((ar) => ar >= da.ar)
    .map((ar) => ({ namn: ar.slice(2), antal: handelser.filter(({ datum }) => datum?.startsWith(ar)).length }));
  const mangder = [
    { namn: 'Regioner', antal: regioner.length },
    { namn: 'Teman', antal: teman.length },
    { namn: 'Rutor i matrisen', antal: celler.length },
    { namn: `Poster ${da.ar}`, antal: poster.length },
    { namn: 'Händelser', antal: handelser.length },
    { namn: 'Källor', antal: kallor.length },
  ].map((mangd) => ({ ...mangd, visat: tal(mangd.antal) }));
  return [
    draw(
      startbild,
      drawKarta(marks, () => 'uttryckligt', farger),
    ),
    draw(standardbild, drawMarke(farger)),
    draw(
      bilder['/jamfor/'],
      drawMatris(
        rader.map((rad) => rad.map(({ svar }) => svar)),
        farger,
      ),
    ),
    draw(bilder['/exempel/'], drawStaplar(steg, farger, sourceSans)),
    draw(bilder['/utveckling/'], drawStolpar(perAr, farger, sourceSans)),
    draw(bilder['/sok/'], drawSokfalt('mobila team', farger, sourceSans)),
    draw(bilder['/data/'], drawLista(mangder, farger, sourceSans)),
  ];
}

/** Every picture that a shared link shows, as SVG with its letters as shapes. */
export async function loadDelningsbilder() {
  const { da } = await loadDaOchNu();
  const [regioner, teman, alla, fordjupningar, valda, sektioner] = await Promise.all([
    loadRegioner(da.id),
    loadTeman(),
    loadCeller(da.id),
    loadFordjupningar(),
    loadValdaExempel(),
    loadSektionsbilder(),
  ]);
  return [
    ...sektioner,
    ...teman.map((tema) => {
      const celler = alla.filter((cell) => cell.tema === tema.id);
      const svar = new Map(celler.map((cell) => [cell.region, cell.svar]));
      return draw(
        temaBild(tema, celler, da),
        drawKarta(marks, (region) => svar.get(region), farger),
        celler,
      );
    }),
    ...regioner.map((region) => {
      const celler = alla.filter((cell) => cell.region === region.id);
      return draw(regionBild(region, celler, da), drawKarta(marks, only(region.id), farger), celler);
    }),
    ...valda.flatMap((exempel) => {
      const region = regioner.find(({ id }) => id === exempel.region);
      if (exempel.slag !== 'post' || !region) return [];
      return [draw(exempelBild(exempel, region), drawKarta(marks, only(region.id), farger))];
    }),
    ...fordjupningar.map(({ region: id, dokument }) => {
      const region = regioner.find((one) => one.id === id)!;
      return draw(fordjupningBild(region, dokument), drawKarta(marks, only(id), farger));
    }),
  ];
}
