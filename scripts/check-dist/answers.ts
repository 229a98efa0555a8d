import { malbildLagen } from '../../src/schema/dokument-lage.ts';
import { beslutsinstanser } from '../../src/schema/malbild.ts';
import { svarsnycklar } from '../../src/schema/delscheman.ts';

/** The row of a region in one edition in `data/profil.json`, as far as pages show it. */
export interface Profilrad {
  readonly region: string;
  readonly utgava: string;
  readonly strategi?: {
    namn: string | null;
    beslutsar: number | null;
    beslutsinstans: string | null;
    malar: number | null;
  };
  readonly lansstrategi?: { namn: string | null; malar: number | null } | null;
  readonly gemensamMalbild?: { status: string | null; namn: string | null };
  /** The attributes with a key of their own. */
  readonly [nyckel: string]: unknown;
}

const namnet = (lista: Readonly<Record<string, { readonly namn: string } | string>>, id: string | null | undefined) => {
  const one = id == null ? undefined : lista[id];
  return typeof one === 'object' ? one.namn : (one ?? null);
};
/** The name of a choice; none of what cannot apply. */
const valet = (koder: Readonly<Record<string, string>>, kod: unknown): string | null =>
  kod === 'ej-tillampligt' ? null : (koder[String(kod)] ?? null);
const text = (varde: unknown): string | null => (varde === null || varde === undefined ? null : String(varde));

/** What the data say of an attribute, in the words that pages use, by the name that it has on pages. */
const lasare: Readonly<Record<string, (rad: Profilrad) => string | null>> = {
  'Strategi eller program': ({ strategi }) => text(strategi?.namn),
  Beslutad: ({ strategi }) => text(strategi?.beslutsar),
  'Beslutad av': ({ strategi }) => namnet(beslutsinstanser, strategi?.beslutsinstans),
  Målår: ({ strategi }) => text(strategi?.malar),
  'Länsgemensam strategi': ({ lansstrategi }) => text(lansstrategi?.namn),
  'Länsstrategins målår': ({ lansstrategi }) => text(lansstrategi?.malar),
  'Gemensam målbild': ({ gemensamMalbild }) => namnet(malbildLagen, gemensamMalbild?.status),
  'Målbildens namn': ({ gemensamMalbild }) => text(gemensamMalbild?.namn),
  ...Object.fromEntries(
    svarsnycklar.flatMap(({ keys: [nyckel = '', ...under], attribut: { namn }, koder }) =>
      under.length > 0 ? [] : [[namn, (rad: Profilrad) => valet(koder, rad[nyckel])]],
    ),
  ),
};

/** What the data say of an attribute by its name on pages; `undefined` for one that is not compared, `null` for nothing. */
export const vardeAv = (namn: string, rad: Profilrad): string | null | undefined =>
  Object.hasOwn(lasare, namn) ? lasare[namn]?.(rad) : undefined;

const sagt = (svar: string): boolean => svar === 'uttryckligt' || svar === 'delvis' || svar === 'nej';

/** Which pairs of answers, the older first, a kind of change may stand for. */
const slag: Readonly<Record<string, (da: string, nu: string) => boolean>> = {
  nytt: (da, nu) => da === 'ej-namnt' && sagt(nu),
  'kant-nu': (da, nu) => !sagt(da) && da !== 'ej-namnt' && sagt(nu),
  tydligare: (da, nu) => da === 'delvis' && nu === 'uttryckligt',
  'inget-nyare': (da, nu) => sagt(da) && !sagt(nu),
  okant: (da, nu) => !sagt(da) && !sagt(nu),
  'ej-tillampligt': (da, nu) => da === 'ej-tillampligt' || nu === 'ej-tillampligt',
};

/** Whether a kind of change is one that two answers can have; any kind not listed needs an answer on both sides. */
export const slagStammer = (namn: string, da: string, nu: string): boolean =>
  Object.hasOwn(slag, namn) ? (slag[namn]?.(da, nu) ?? false) : sagt(da) && sagt(nu);
