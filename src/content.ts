/** What pages may ask for; each load runs once a build. The room `load` alone calls `getCollection`. */
export { loadUtgavor, loadDaOchNu } from './load/utgavor.ts';
export { regionrader } from './load/regionrader.ts';
export { loadRegioner, loadAllaRegioner, loadBrodtext, loadMalbildRader } from './load/regioner.ts';
export { loadHandelserPerPost, loadPostankare, loadPosttitlar } from './load/postplats.ts';
export { loadTeman, loadTemaText, type TemaEntry } from './load/teman.ts';
export { loadCeller, loadAllaCeller, loadLikheter, loadLiknande, loadTemaoversikt } from './load/celler.ts';
export { loadBarandeKallor, loadCiterade, loadKallor, loadKallrad, loadDokumentrader } from './load/kallor.ts';
export { loadNationellt, loadHandelser, loadInsamlad, loadMattstock, loadNyckeltal } from './load/handelser.ts';
export { loadFordjupningar, loadFordjupningText } from './load/fordjupning.ts';
export {
  loadBegrepp,
  loadKodregler,
  loadKodningar,
  loadEngelska,
  loadExempel,
  loadValdaExempel,
  loadExempelurval,
  loadUppfoljning,
} from './load/listor.ts';
export { loadAtlas } from './load/atlas.ts';
