import type { Utgava } from '../schema/utgava.ts';
import { regionAdress } from './adress.ts';
import { attributI } from './attribut.ts';
import { attributlage, grundOfLage, type Attributlage, type Tystnad } from './attributlage.ts';
import type { Attribut } from './attribut-form.ts';
import type { Grund, Grundregister } from './grund.ts';
import type { RegionUnderlag } from './region-underlag.ts';
import { tal } from './sprak.ts';

/** A column of the profile matrix: an attribute, or a fact of the region that belongs to no edition. */
export interface Profilkolumn {
  readonly id: string;
  readonly namn: string;
  /** `null` for a fact of the region. */
  readonly attribut: Attribut | null;
  /** Whether regions can be grouped by the value. */
  readonly kategori: boolean;
}

/** What one edition says in a cell: a value that leads to its section, or the reason why there is none. */
export interface Profilcell {
  readonly kolumn: Profilkolumn;
  readonly utgava: Utgava;
  readonly text: string;
  /** Code of the value; the reason for silence without one. */
  readonly kod: string;
  /** Empty when unknown. */
  readonly sort: string;
  readonly kant: boolean;
  /** `null` = there is a value. */
  readonly tyst: Tystnad | null;
  readonly href: string;
  readonly not: string | null;
  /** Whether a rolling edition has a value, and nothing says from when. */
  readonly odaterad: boolean;
}
/** A region's row in one edition. */
export interface Profilrad {
  readonly region: RegionUnderlag;
  readonly celler: readonly Profilcell[];
}

const fakta: readonly (Profilkolumn & {
  readonly antal: (region: RegionUnderlag) => number;
  readonly enhet: string;
})[] = [
  {
    id: 'invanare',
    namn: 'Invånare',
    attribut: null,
    kategori: false,
    antal: ({ befolkningTusental }) => befolkningTusental * 1000,
    enhet: 'invånare',
  },
  {
    id: 'kommuner',
    namn: 'Kommuner',
    attribut: null,
    kategori: false,
    antal: ({ antalKommuner }) => antalKommuner,
    enhet: 'kommuner',
  },
];

/** The columns in reading order. */
export const profilkolumner: readonly Profilkolumn[] = [
  ...fakta,
  ...attributI('matris').map((attribut): Profilkolumn => ({
    id: attribut.id,
    namn: attribut.namn,
    attribut,
    kategori: attribut.kategori === true,
  })),
];

/** The unit of a column of facts, after a number; empty for an attribute. */
export const enhetOf = ({ id }: Profilkolumn): string => fakta.find((one) => one.id === id)?.enhet ?? '';

/** A value in one line. */
export const vardeText = (varde: Attributlage['varde']): string =>
  typeof varde === 'object' ? varde.join(', ') : String(varde);

/** What an edition says of an attribute, as a cell. */
function cellOf(region: RegionUnderlag, kolumn: Profilkolumn, attribut: Attribut): Profilcell {
  const { utgava, varde, kod, sort, tyst, not, odaterad } = attributlage(region, attribut);
  return {
    kolumn,
    utgava,
    text: vardeText(varde),
    kod,
    sort,
    kant: tyst === null,
    tyst,
    href: regionAdress(region.id, attribut.del),
    not,
    odaterad,
  };
}

function factCell(region: RegionUnderlag, kolumn: Profilkolumn): Profilcell {
  const n = fakta.find(({ id }) => id === kolumn.id)?.antal(region) ?? 0;
  return {
    kolumn,
    utgava: region.utgava,
    text: tal(n),
    kod: String(n),
    sort: String(n),
    kant: true,
    tyst: null,
    href: regionAdress(region.id),
    not: null,
    odaterad: false,
  };
}

/** One row a region, one cell a column, from the edition that the regions are given in. */
export const buildProfil = (regioner: readonly RegionUnderlag[]): Profilrad[] =>
  regioner.map((region) => ({
    region,
    celler: profilkolumner.map((kolumn) =>
      kolumn.attribut ? cellOf(region, kolumn, kolumn.attribut) : factCell(region, kolumn),
    ),
  }));

/** A cell over the editions: what each says, newest first, and which says what is latest known. */
export interface Profillinje {
  readonly kolumn: Profilkolumn;
  /** One an edition, newest first, each with what it rests on where the edition has many sources. */
  readonly celler: readonly (Profilcell & { readonly grund: Grund | null })[];
  /** The newest with a value, or the newest of all. */
  readonly senast: Profilcell;
}

/**
 * A region's row over the editions.
 * @param utgavor the region in every edition, newest first, at least one
 */
export const buildProfillinjer = (utgavor: readonly RegionUnderlag[], register: Grundregister): Profillinje[] =>
  profilkolumner.map((kolumn) => {
    const { attribut } = kolumn;
    const celler = utgavor.map((region) =>
      attribut === null
        ? { ...factCell(region, kolumn), grund: null }
        : { ...cellOf(region, kolumn, attribut), grund: grundOfLage(attributlage(region, attribut), register) },
    );
    return { kolumn, celler, senast: celler.find(({ kant }) => kant) ?? celler[0]! };
  });

/** How many regions have a value, or are silent for a reason. */
export interface Vardeantal {
  readonly kod: string;
  readonly text: string;
  readonly antal: number;
}

const count = (celler: readonly Pick<Profilcell, 'kod' | 'text'>[]): Vardeantal[] => {
  const counts = new Map<string, Vardeantal>();
  for (const { kod, text } of celler)
    counts.set(kod, { kod, text: counts.get(kod)?.text ?? text, antal: (counts.get(kod)?.antal ?? 0) + 1 });
  return [...counts.values()].sort((a, b) => b.antal - a.antal || a.kod.localeCompare(b.kod, 'sv'));
};

/** The values that occur in a column, the most common first, then in the order of their codes. */
export const countVarden = (celler: readonly Pick<Profilcell, 'kod' | 'text' | 'kant'>[]): Vardeantal[] =>
  count(celler.filter(({ kant }) => kant).map(({ kod, text }) => ({ kod, text: kod === 'ja' ? 'Ja' : text })));

/** The reasons for silence that occur in a column, the most common first. */
export const countTysta = (celler: readonly Pick<Profilcell, 'kod' | 'text' | 'kant'>[]): Vardeantal[] =>
  count(celler.filter(({ kant }) => !kant));
