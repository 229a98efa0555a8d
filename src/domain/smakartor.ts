import type { RegionId, TemaId } from '../schema/vokabular.ts';
import type { Utgava } from '../schema/utgava.ts';
import type { Figurram } from './figur.ts';
import { isIHelheten } from './helhet.ts';
import { isLopande, kallaOf } from './utgava.ts';
import { antal } from './sprak.ts';
import type { Cell } from './temamatris.ts';
import type { NyareSvar } from './karta-ram.ts';

/** Which regions take up one theme, and for which there is nothing to read. */
export interface Smakarta {
  readonly tema: { readonly id: TemaId; readonly namn: string };
  readonly uttryckligt: readonly RegionId[];
  readonly saknas: readonly RegionId[];
  /** Whether anybody has read for the theme: without that, none taking it up says nothing. */
  readonly granskat: boolean;
  /** Regions that a newer edition has something from. */
  readonly nyare: readonly RegionId[];
}

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
      granskat: celler.some((cell) => cell.tema === id && isIHelheten(cell.svar)),
      nyare: regioner(nyare, 'uttryckligt'),
    };
  });

const spann = (tal: readonly number[]): string => {
  const [minst, mest] = [Math.min(...tal), Math.max(...tal)];
  return minst === mest
    ? antal(mest, 'region', 'regioner')
    : `mellan ${minst} och ${antal(mest, 'region', 'regioner')}`;
};

/** What the small maps show together: of how many regions a theme was taken up, fewest and most. */
export function smakartorMening(
  kartor: readonly Smakarta[],
  { ar, slag }: Pick<Utgava, 'ar' | 'slag'>,
  nyare: Pick<Utgava, 'ar'> | null = null,
): string {
  if (kartor.length === 0) return '';
  const lasta = kartor.filter(({ granskat }) => granskat);
  if (lasta.length === 0) return `Inget tema är ännu läst för ${ar}.`;
  const da = spann(lasta.map(({ uttryckligt }) => uttryckligt.length));
  const antalOlasta = kartor.length - lasta.length;
  const olasta =
    antalOlasta > 0
      ? ` ${antal(antalOlasta, 'tema', 'teman')} ${antalOlasta === 1 ? 'är inte läst' : 'är inte lästa'} för ${ar} och räknas inte.`
      : '';
  const nu = nyare && ` För ${spann(kartor.map((karta) => karta.nyare.length))} finns en uppgift från ${nyare.ar}.`;
  return isLopande({ slag })
    ? `Om varje tema finns uppgifter från ${ar} för ${da}.${olasta}`
    : `Varje tema togs upp av ${da} ${ar}.${olasta}${nyare ? nu : ''}`;
}

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
