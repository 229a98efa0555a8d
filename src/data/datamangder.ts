import type { Atlas } from './atlas.ts';
import type { Datamangd } from './mangder/datamangd.ts';
import { buildFordjupningar } from './mangder/fordjupning.ts';
import { buildHandelser } from './mangder/handelser.ts';
import { buildKallor } from './mangder/kallor.ts';
import { buildKodning, buildKodningsandringar } from './mangder/kodning.ts';
import { buildNyckeltal } from './mangder/nyckeltal.ts';
import { buildPoster } from './mangder/poster.ts';
import { buildProfil } from './mangder/profil.ts';
import { buildRegioner } from './mangder/regioner.ts';
import { buildRegionsvar } from './mangder/regionsvar.ts';
import { buildTeman } from './mangder/teman.ts';
import { buildTemamatrisMangd } from './mangder/temamatris.ts';
import { buildUppfoljningMangd } from './mangder/uppfoljning.ts';
import { buildTystnad } from './mangder/tystnad.ts';
import { buildUtgavor } from './mangder/utgavor.ts';

/** Every data set of the atlas, in the order the data page lists them. */
export const buildDatamangder = (atlas: Atlas): Datamangd[] => [
  buildUtgavor(atlas),
  buildRegioner(atlas),
  buildPoster(atlas),
  buildTemamatrisMangd(atlas),
  buildProfil(atlas),
  buildHandelser(atlas),
  buildNyckeltal(atlas),
  buildUppfoljningMangd(atlas),
  buildTeman(atlas),
  buildKallor(atlas),
  buildTystnad(atlas),
  buildRegionsvar(atlas),
  buildKodning(atlas),
  buildKodningsandringar(atlas),
  ...buildFordjupningar(atlas),
];
