import { malbildLagen } from '../schema/dokument-lage.ts';
import type { Kodning } from '../schema/kodning.ts';
import { nivaer } from '../schema/niva.ts';
import { styrformer } from '../schema/organisation.ts';
import { postSlag } from '../schema/post.ts';
import { svarLagen } from '../schema/svar.ts';
import type { Utgava } from '../schema/utgava.ts';
import type { Samstammighet } from './samstammighet.ts';
import { antal, gemen, tal } from './sprak.ts';

/** Cohen's kappa as Swedes write it: `0,98`. */
export const kappaText = (kappa: number): string => kappa.toFixed(2).replace('.', ',');

/** How far two readings of an edition agreed, in a sentence; says so when nothing was compared. */
export function samstammighetMening({ ar }: Pick<Utgava, 'ar'>, { celler, overens, kappa }: Samstammighet): string {
  if (celler === 0) return `För ${ar} har inga rutor jämförts.`;
  return `För ${ar} sa de två läsningarna samma sak i ${tal(overens)} av ${antal(celler, 'ruta', 'rutor')} (Cohens kappa ${kappaText(kappa)}).`;
}

/** One change of the settled coding. */
type Andrad = Kodning['andrade'][number];
type Etiketter = Readonly<Record<string, { readonly namn: string }>>;

/** What the fields are called on the page, and the words of their values. */
const falten: Readonly<Record<string, { readonly namn: string; readonly varden?: Etiketter }>> = {
  svar: { namn: 'Svar', varden: svarLagen },
  niva: { namn: 'Steg', varden: nivaer },
  slag: { namn: 'Slag av post', varden: postSlag },
  lage: { namn: 'Dokumentets läge', varden: malbildLagen },
  'gemensamMalbild.status': { namn: 'Gemensam målbild', varden: malbildLagen },
  gemensamMalbild: { namn: 'Gemensam målbild', varden: malbildLagen },
  styrform: { namn: 'Styrform', varden: styrformer },
  teman: { namn: 'Teman' },
  malar: { namn: 'Målår' },
  roller: { namn: 'Roller' },
  politiskSamverkan: { namn: 'Politisk samverkan' },
  styrgruppMedKommuner: { namn: 'Kommuner i styrningen' },
};

/** A value in words; `inget` for none. */
const vardeText = (falt: string, kod: string | null): string =>
  kod === null ? 'inget' : gemen(falten[falt]?.varden?.[kod]?.namn ?? kod);

/** A change ready to show. */
export interface AndradRad extends Andrad {
  /** `linje → gemensam`, in the words of the codebook. */
  readonly byte: string;
}

/** The changes of one field. */
export interface AndradGrupp {
  readonly falt: string;
  /** What the field is called; the key itself when it has no name. */
  readonly namn: string;
  readonly rader: readonly AndradRad[];
}

/** The changes by field, the field with most changes first; within it in the order of the file. */
export function groupAndrade(andrade: readonly Andrad[]): AndradGrupp[] {
  return [...new Set(andrade.map(({ falt }) => falt))]
    .map((falt) => ({
      falt,
      namn: falten[falt]?.namn ?? falt,
      rader: andrade
        .filter((one) => one.falt === falt)
        .map((one) => ({ ...one, byte: `${vardeText(falt, one.fran)} → ${vardeText(falt, one.till)}` })),
    }))
    .sort((a, b) => b.rader.length - a.rader.length);
}
