import type { RegionId } from '../../schema/vokabular.ts';
import { antal } from '../sprak.ts';
import { isLopande } from '../utgava.ts';
import { mening, type Mening, type Raknad } from './mening.ts';

/** A theme's regions by what is known of them, and whether it is read in all that it can apply to. */
interface Karta {
  readonly uttryckligt: readonly RegionId[];
  readonly saknas: readonly RegionId[];
  readonly granskat: boolean;
  readonly nyare: readonly RegionId[];
}

const spann = (tal: readonly number[]): string => {
  const [minst, mest] = [Math.min(...tal), Math.max(...tal)];
  return minst === mest
    ? antal(mest, 'region', 'regioner')
    : `mellan ${minst} och ${antal(mest, 'region', 'regioner')}`;
};

function nyareSpann(kartor: readonly Karta[], utgava: Raknad): Mening {
  const tal = kartor.map(({ nyare }) => nyare.length);
  const mest = Math.max(...tal);
  const text =
    mest === 0
      ? `I utgåvan ${utgava.ar} finns ännu ingen uttrycklig uppgift om något tema.`
      : `I utgåvan ${utgava.ar} finns uttryckliga uppgifter, tema för tema, för ${spann(tal)}.`;
  return mening('smakartor', text, { utgava, raknat: 'regioner', antal: mest, av: 'mangd', okanda: {} });
}

/** What the small maps show together: of how many regions a theme was taken up, fewest and most, and what is not known. */
export function smakartorMening(kartor: readonly Karta[], utgava: Raknad, nyare: Raknad | null = null): Mening[] {
  if (kartor.length === 0) return [];
  const { ar } = utgava;
  const senare = nyare ? [nyareSpann(kartor, nyare)] : [];
  if (isLopande(utgava))
    return [
      nyareSpann(
        kartor.map((karta) => ({ ...karta, nyare: karta.uttryckligt })),
        utgava,
      ),
    ];
  const lasta = kartor.filter(({ granskat }) => granskat);
  const olasta = kartor.length - lasta.length;
  const saknas = lasta.reduce((sum, karta) => sum + karta.saknas.length, 0);
  const tal = lasta.map(({ uttryckligt }) => uttryckligt.length);
  const mest = Math.max(0, ...tal);
  const main =
    lasta.length === 0
      ? `Inget tema är ännu läst i alla regioner för ${ar}.`
      : mest === 0
        ? `Inget tema togs upp av någon region ${ar}.`
        : `Varje tema togs upp av ${spann(tal)} ${ar}.`;
  const text = [
    main,
    saknas > 0 && `För ${antal(saknas, 'ruta', 'rutor')}, ett tema i en region, saknas underlag.`,
    olasta > 0 &&
      lasta.length > 0 &&
      `${antal(olasta, 'tema', 'teman')} ${olasta === 1 ? 'är inte läst' : 'är inte lästa'} i alla regioner för ${ar} och räknas inte.`,
  ].filter((part) => part !== false);
  return [
    mening('smakartor', text.join(' '), {
      utgava,
      raknat: 'regioner',
      antal: mest,
      av: 'mangd',
      okanda: { 'underlag-saknas': saknas, ...(lasta.length > 0 ? { 'ej-granskat': olasta } : {}) },
    }),
    ...senare,
  ];
}
