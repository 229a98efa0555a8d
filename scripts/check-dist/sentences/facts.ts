import type { Site } from '../site.ts';

/** A cell as the published file has it. */
export interface Cell {
  readonly utgava: string;
  readonly region: string;
  readonly tema: string;
  readonly svar: string;
  readonly niva: string | null;
  readonly poster: readonly string[];
  readonly handelser: readonly string[];
  /** As published; what has posts or events is looked up in them instead. */
  readonly odaterad: boolean;
}
interface Utgava {
  readonly id: string;
  readonly ar: string;
  readonly namn: string;
  readonly slag: string;
  readonly teman: readonly string[];
}
interface Post {
  readonly slag: string;
  readonly id: string;
  readonly utgava: string;
  readonly region: string;
  readonly teman: readonly string[];
  readonly niva: string | null;
  readonly per: string | null;
  readonly huvudman: string;
  readonly exempel: boolean;
  readonly del: string;
  readonly kalla: { readonly id: string };
}
interface Del {
  readonly granskad: string | null;
  readonly underlag: string;
  readonly poster: readonly unknown[];
}
interface Region {
  readonly id: string;
  readonly namn: string;
  readonly antalKommuner: number;
  readonly sjukvardsregion: readonly string[];
  readonly utgavor: Readonly<
    Record<
      string,
      {
        readonly sokt?: readonly { readonly teman: readonly string[] }[];
        readonly samverkan: Del;
        readonly prioriteringar: Del;
        readonly malbild: Del;
      }
    >
  >;
}
interface Profil {
  readonly region: string;
  readonly utgava: string;
  readonly gemensamMalbild: { readonly status: string | null; readonly per: string | null };
  readonly politiskSamverkan: boolean | string | null;
  readonly forum: readonly unknown[];
}
interface Nyckeltal {
  readonly varden: Readonly<Record<string, number>>;
  readonly ejRedovisat: readonly string[];
}

/** The published data that sentences are counted again from: read as they lie, and by no function of the site. */
export interface Facts {
  readonly utgavor: readonly Utgava[];
  readonly celler: readonly Cell[];
  readonly poster: readonly Post[];
  readonly regioner: readonly Region[];
  readonly profil: readonly Profil[];
  readonly teman: readonly { readonly id: string; readonly namn: string }[];
  readonly handelser: readonly {
    readonly id: string;
    readonly region: string;
    readonly datum: string | null;
    readonly teman: readonly string[];
  }[];
  readonly kallor: readonly { readonly id: string; readonly url: string | null; readonly sida: unknown }[];
  readonly nyckeltal: readonly Nyckeltal[];
  readonly uppfoljning: readonly { readonly led: string; readonly svar: string }[];
  readonly tystnad: readonly {
    readonly utgava: string;
    readonly region: string;
    readonly tema: string;
    readonly ord: readonly string[];
    readonly stallen: readonly { readonly punkt: string }[];
  }[];
}

/** The data of a built site; `null` when there are no cells to count. */
export function readFacts({ json }: Pick<Site, 'json'>): Facts | null {
  const read = (name: string): unknown => json.get(`data/${name}.json`)?.value ?? [];
  const matris = read('temamatris') as { readonly celler?: readonly Cell[] };
  const utgavor = read('utgavor') as readonly Utgava[];
  if (!matris.celler || utgavor.length === 0) return null;
  return {
    utgavor,
    celler: matris.celler,
    poster: read('poster') as Facts['poster'],
    regioner: read('regioner') as Facts['regioner'],
    profil: read('profil') as Facts['profil'],
    teman: read('teman') as Facts['teman'],
    handelser: read('handelser') as Facts['handelser'],
    kallor: read('kallor') as Facts['kallor'],
    nyckeltal: read('nyckeltal') as Facts['nyckeltal'],
    uppfoljning: read('uppfoljning') as Facts['uppfoljning'],
    tystnad: read('tystnad') as Facts['tystnad'],
  };
}
