import type { RegionId, TemaId } from '../schema/vokabular.ts';
import type { Utgava } from '../schema/utgava.ts';
import type { Figurram } from './figur.ts';
import { kallaOf } from './utgava.ts';
import { antal } from './sprak.ts';
import type { Cell } from './temamatris.ts';

/** Which regions take up one theme, and for which there is nothing to read. */
export interface Smakarta {
  readonly tema: { readonly id: TemaId; readonly namn: string };
  readonly uttryckligt: readonly RegionId[];
  readonly saknas: readonly RegionId[];
}

/** One small map a theme, in the order the themes are given. */
export const buildSmakartor = (teman: readonly Smakarta['tema'][], celler: readonly Cell[]): Smakarta[] =>
  teman.map(({ id, namn }) => {
    const regioner = (svar: Cell['svar']) =>
      celler.filter((cell) => cell.tema === id && cell.svar === svar).map(({ region }) => region);
    return { tema: { id, namn }, uttryckligt: regioner('uttryckligt'), saknas: regioner('underlag-saknas') };
  });

/** What the small maps show together: where most and fewest regions take a theme up. */
export function smakartorMening(kartor: readonly Smakarta[], { ar }: Pick<Utgava, 'ar'>): string {
  const tal = kartor.map(({ uttryckligt }) => uttryckligt.length);
  if (tal.length === 0) return '';
  const [minst, mest] = [Math.min(...tal), Math.max(...tal)];
  return `Varje tema tas upp av mellan ${minst} och ${antal(mest, 'region', 'regioner')} ${ar}.`;
}

/** Frame of the small maps. */
export const smakartorRam = (kartor: readonly Smakarta[], utgava: Utgava, kallrad: string): Figurram => ({
  id: 'teman-pa-kartan',
  titel: `${kartor.length} teman på kartan ${utgava.ar}`,
  mening: smakartorMening(kartor, utgava),
  kalla: kallaOf(utgava),
  kallrad,
  sida: '/teman/',
  nyckel: [
    { form: 'ruta', klass: 'f-full', text: 'Regionen tar uttryckligt upp temat' },
    { form: 'ruta', klass: 'f-tile', text: 'Temat nämns inte eller berörs bara delvis' },
    { form: 'linje', klass: 'f-klammer', text: 'Snedstreck: underlag saknas' },
  ],
});
