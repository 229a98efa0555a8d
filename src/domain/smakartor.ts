import type { RegionId, TemaId } from '../schema/vokabular.ts';
import type { Utgava } from '../schema/utgava.ts';
import type { Figurram } from './figur.ts';
import { isIHelheten } from './helhet.ts';
import { smakartorMening } from './mening/smakartor.ts';
import { kallaOf } from './utgava.ts';
import { antal } from './sprak.ts';
import type { Cell } from './temamatris.ts';
import type { NyareSvar } from './karta-ram.ts';

/** Which regions take up one theme, and for which there is nothing to read. */
export interface Smakarta {
  readonly tema: { readonly id: TemaId; readonly namn: string };
  readonly uttryckligt: readonly RegionId[];
  readonly saknas: readonly RegionId[];
  /** Whether the theme is read in every region that it can apply to: without that, few taking it up says nothing. */
  readonly granskat: boolean;
  /** Regions that a newer edition has something from. */
  readonly nyare: readonly RegionId[];
}

/** Whether some cells are read: at least one can apply, and nobody is left to read. */
const isLast = (celler: readonly Cell[]): boolean =>
  celler.some(({ svar }) => isIHelheten(svar)) && celler.every(({ svar }) => svar !== 'ej-granskat');

/**
 * One small map a theme, in the order the themes are given.
 * @param nyare cells of a newer edition, marked in the same map
 */
export const buildSmakartor = (
  teman: readonly Smakarta['tema'][],
  celler: readonly Cell[],
  nyare: readonly Cell[] = [],
): Smakarta[] =>
  teman.map(({ id, namn }) => {
    const regioner = (of: readonly Cell[], svar: Cell['svar']) =>
      of.filter((cell) => cell.tema === id && cell.svar === svar).map(({ region }) => region);
    return {
      tema: { id, namn },
      uttryckligt: regioner(celler, 'uttryckligt'),
      saknas: regioner(celler, 'underlag-saknas'),
      granskat: isLast(celler.filter((cell) => cell.tema === id)),
      nyare: regioner(nyare, 'uttryckligt'),
    };
  });

/** Frame of the small maps. */
export const smakartorRam = (
  kartor: readonly Smakarta[],
  utgava: Utgava,
  kallrad: string,
  nyare: NyareSvar['utgava'] | null = null,
): Figurram => ({
  id: 'teman-pa-kartan',
  titel: `${antal(kartor.length, 'tema', 'teman')} på kartan ${utgava.ar}${nyare ? ` och ${nyare.ar}` : ''}`,
  mening: smakartorMening(kartor, utgava, nyare),
  kalla: kallaOf(utgava),
  kallrad: `${kallrad}${nyare ? `. ${nyare.ar}: uppgifter med egna källor` : ''}`,
  sida: '/teman/',
  nyckel: [
    { form: 'ruta', klass: 'f-full', text: `Regionen tog uttryckligt upp temat ${utgava.ar}` },
    { form: 'ruta', klass: 'f-tile', text: 'Temat nämns inte, berörs bara delvis eller är inte läst' },
    { form: 'snedstreck', klass: 'f-klammer', text: 'Underlag saknas' },
    ...(nyare
      ? [{ form: 'ruta' as const, klass: 'f-ny', text: `Liten ruta i mitten: uppgift från ${nyare.ar} finns` }]
      : []),
  ],
});
