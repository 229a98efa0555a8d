import type { DelId } from '../schema/del.ts';
import { malbildLagen } from '../schema/dokument-lage.ts';
import { beslutsinstanser } from '../schema/malbild.ts';
import type { JaNej } from '../schema/ja-nej.ts';
import { styrformer } from '../schema/organisation.ts';
import type { RegionId } from '../schema/vokabular.ts';
import { regionAdress } from './adress.ts';
import type { RegionUnderlag } from './region-underlag.ts';
import { jaNejText } from './ja-nej.ts';
import type { FoljtAttribut, ProfilSenast, SenareVarde } from './senare-lager.ts';
import { antal, gemen, lista, tal, versal } from './sprak.ts';

/** A known value: what is shown, its code for filters, and what it sorts by when not the code. */
interface Varde {
  readonly text: string;
  readonly kod: string;
  readonly sort?: string;
}

/** A column of the profile matrix. */
export interface Profilkolumn {
  readonly id: string;
  readonly namn: string;
  /** The part of the region page that the cells lead to; `null` = facts at the top of it. */
  readonly del: DelId | null;
  /** Whether regions can be grouped by the value. */
  readonly kategori: boolean;
  /** What a region has, in a sentence after "har": `år 2030 som målår`. */
  readonly fras: (text: string) => string;
  readonly varde: (region: RegionUnderlag) => Varde | null;
}

/** A cell: a value that leads to its section, or the reason why there is none. */
export interface Profilcell {
  readonly kolumn: Profilkolumn;
  /** The year or span of the edition it is from. */
  readonly ar: string;
  readonly text: string;
  /** Code of the value; `framgar-inte` or `ej-granskat` without one. */
  readonly kod: string;
  /** Empty when unknown. */
  readonly sort: string;
  readonly kant: boolean;
  readonly href: string;
  /**
   * The same attribute as it is known later than the baseline: a layer of its own, never counted. `null` = nothing
   * later has been found, absent = the attribute is not followed.
   */
  readonly senast?: SenareVarde | null;
}
/** A region's row. */
export interface Profilrad {
  readonly region: RegionUnderlag;
  readonly celler: readonly Profilcell[];
}

const plain = (value: string | number | null): Varde | null =>
  value === null ? null : { text: String(value), kod: String(value) };
const named = <K extends string>(id: K | null, labels: Readonly<Record<K, string | { readonly namn: string }>>) => {
  if (id === null) return null;
  const label: string | { readonly namn: string } = labels[id];
  return { text: versal(typeof label === 'string' ? label : label.namn), kod: id };
};
const jaNej = (svar: JaNej): Varde | null => {
  const text = jaNejText(svar);
  return text === null ? null : { text, kod: svar === 'ej-tillampligt' ? svar : svar ? 'ja' : 'nej' };
};
const forum = (niva: 'politisk' | 'tjansteperson') => (region: RegionUnderlag) => {
  const found = region.delar.samverkan.forum.filter((one) => one.niva === niva);
  const text = found.map((one) => one.forkortning ?? versal(one.namn)).join(', ');
  return found.length > 0 ? { text, kod: 'ja', sort: text } : null;
};

/** The columns in reading order. */
export const profilkolumner: readonly Profilkolumn[] = [
  {
    id: 'invanare',
    namn: 'Invånare',
    del: null,
    kategori: false,
    fras: (text) => `${text} invånare`,
    varde: ({ befolkningTusental }) => ({
      text: tal(befolkningTusental * 1000),
      kod: String(befolkningTusental),
    }),
  },
  {
    id: 'kommuner',
    namn: 'Kommuner',
    del: null,
    kategori: false,
    fras: (text) => `${text} kommuner`,
    varde: ({ antalKommuner }) => plain(antalKommuner),
  },
  {
    id: 'strategi',
    namn: 'Strategi eller program',
    del: 'malbild',
    kategori: false,
    fras: () => 'en namngiven strategi eller ett namngivet program',
    varde: ({ delar }) => plain(delar.malbild.strategi.namn),
  },
  {
    id: 'beslutsar',
    namn: 'Beslutad',
    del: 'malbild',
    kategori: true,
    fras: (text) => `en strategi beslutad ${text}`,
    varde: ({ delar }) => plain(delar.malbild.strategi.beslutsar),
  },
  {
    id: 'beslutsinstans',
    namn: 'Beslutad av',
    del: 'malbild',
    kategori: true,
    fras: (text) => `en strategi beslutad av ${gemen(text)}`,
    varde: ({ delar }) => named(delar.malbild.strategi.beslutsinstans, beslutsinstanser),
  },
  {
    id: 'malar',
    namn: 'Målår',
    del: 'malbild',
    kategori: true,
    fras: (text) => `år ${text} som målår`,
    varde: ({ delar }) => plain(delar.malbild.strategi.malar),
  },
  {
    id: 'malbild',
    namn: 'Gemensam målbild',
    del: 'malbild',
    kategori: true,
    fras: (text) => `läget ”${gemen(text)}” för en målbild gemensam med kommunerna`,
    varde: ({ delar }) => named(delar.malbild.gemensamMalbild.status, malbildLagen),
  },
  {
    id: 'styrform',
    namn: 'Styrform',
    del: 'organisation',
    kategori: true,
    fras: (text) => `styrformen ”${gemen(text)}”`,
    varde: ({ delar }) => named(delar.organisation.styrform, styrformer),
  },
  {
    id: 'styrning',
    namn: 'Kommuner i styrningen',
    del: 'organisation',
    kategori: true,
    fras: (text) => (text === 'Ja' ? 'kommuner i styrningen' : 'inga kommuner i styrningen'),
    varde: ({ delar }) => jaNej(delar.organisation.styrgruppMedKommuner),
  },
  {
    id: 'roller',
    namn: 'Roller',
    del: 'organisation',
    kategori: false,
    fras: () => 'namngivna roller i arbetet',
    varde: ({ delar: { organisation } }) =>
      organisation.roller.length > 0 ? plain(versal(organisation.roller.join(', '))) : null,
  },
  {
    id: 'politiskt',
    namn: 'Politisk samverkan',
    del: 'samverkan',
    kategori: true,
    fras: (text) => (text === 'Ja' ? 'politisk samverkan med kommunerna' : 'ingen politisk samverkan med kommunerna'),
    varde: ({ delar }) => jaNej(delar.samverkan.politiskSamverkan),
  },
  {
    id: 'tjansteperson',
    namn: 'Tjänstepersonsforum',
    del: 'samverkan',
    kategori: true,
    fras: () => 'ett tjänstepersonsforum med kommunerna',
    varde: forum('tjansteperson'),
  },
];

function buildCell(region: RegionUnderlag, kolumn: Profilkolumn, senast: SenareVarde | null | undefined): Profilcell {
  const varde = kolumn.varde(region);
  const olast = kolumn.del !== null && region.delar[kolumn.del].granskad === null;
  return {
    kolumn,
    ar: region.utgava.ar,
    text: varde?.text ?? (olast ? 'ej granskat' : 'framgår inte'),
    kod: varde?.kod ?? (olast ? 'ej-granskat' : 'framgar-inte'),
    sort: varde ? (varde.sort ?? varde.kod) : '',
    kant: varde !== null,
    href: regionAdress(region.id, kolumn.del ?? undefined),
    ...(senast === undefined ? {} : { senast }),
  };
}

/** Absent for a column that is not followed. */
const followed = (senast: ProfilSenast | undefined, kolumn: string) => senast?.[kolumn as FoljtAttribut];

/**
 * One row a region, one cell an attribute, from the baseline.
 * @param senast what is known later, by region
 */
export function buildProfil(
  regioner: readonly RegionUnderlag[],
  senast: ReadonlyMap<RegionId, ProfilSenast> = new Map(),
): Profilrad[] {
  return regioner.map((region) => ({
    region,
    celler: profilkolumner.map((kolumn) => buildCell(region, kolumn, followed(senast.get(region.id), kolumn.id))),
  }));
}

/** The values that occur in a column, the most common first, then in the order of their codes. */
export function countVarden(celler: readonly Profilcell[]): { kod: string; text: string; antal: number }[] {
  const counts = new Map<string, { kod: string; text: string; antal: number }>();
  for (const { kod, text, kant, kolumn } of celler) {
    if (!kant) continue;
    const entry = counts.get(kod) ?? { kod, text: kolumn.del === 'samverkan' ? 'Ja' : text, antal: 0 };
    entry.antal += 1;
    counts.set(kod, entry);
  }
  return [...counts.values()].sort((a, b) => b.antal - a.antal || a.kod.localeCompare(b.kod, 'sv'));
}

/** A column in a sentence or two: the most common value first, then the others, last what is not known. */
export function kolumnMening(celler: readonly Profilcell[]): string {
  const kolumn = celler[0]?.kolumn;
  if (!kolumn) return '';
  const ar = celler[0]?.ar ?? '';
  const okanda = celler.filter((cell) => !cell.kant).length;
  const slut = okanda > 0 ? ` För ${okanda} framgår det inte.` : '';
  const kanda = celler.filter((cell) => cell.kant);
  if (kolumn.del === null) {
    const sorted = [...kanda].sort((a, b) => Number(a.sort) - Number(b.sort));
    return `Regionerna har från ${sorted[0]?.text} till ${kolumn.fras(sorted.at(-1)?.text ?? '')}.`;
  }
  const [forst, ...ovriga] = kolumn.kategori ? countVarden(celler) : [{ text: '', antal: kanda.length }];
  if (!forst) return `Ingen region har uppgiften.${slut}`;
  const main = `${antal(forst.antal, 'region', 'regioner')} hade ${ar} ${kolumn.fras(forst.text)}.`;
  const rest = ovriga.map((one) => `${gemen(one.text)} (${one.antal})`);
  return `${main}${rest.length > 0 ? ` Övriga: ${lista(rest)}.` : ''}${slut}`;
}
