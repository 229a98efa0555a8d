import type { DelId } from '../../schema/del.ts';
import type { TemaId } from '../../schema/vokabular.ts';
import { temaAdress } from '../adress.ts';
import { delMening } from './del.ts';
import type { NyareSvar } from '../karta-ram.ts';
import { temaPastaende } from './pastaende.ts';
import type { Svar } from '../../schema/svar.ts';
import { kolumnMening } from './kolumn.ts';
import { buildProfil, countTysta, countVarden } from '../profilmatris.ts';
import type { RegionUnderlag } from '../region-underlag.ts';
import type { MalbildDaOchNu } from '../senast.ts';
import { malbildNuMening } from './malbild.ts';
import { meningarOf, type Mening, type Raknad } from './mening.ts';
import { kantOmTema, nyareMening } from './nyare.ts';
import { countSvar, type Cell } from '../temamatris.ts';
import { isLopande } from '../utgava.ts';

/** A statement computed from the cells, with a link to them. */
export interface Fragekort {
  readonly fraga: string;
  readonly svar: readonly Mening[];
  readonly href: string;
  /** Regions per answer state, for the bar. */
  readonly counts?: Readonly<Record<Svar, number>>;
}

/**
 * One card a theme, the most widespread first; themes keep their order where counts are equal.
 * @param nyare a newer edition, which the card then begins with
 */
export function buildFragekort(
  teman: readonly { readonly id: TemaId; readonly namn: string }[],
  celler: readonly Cell[],
  utgava: Raknad,
  nyare: NyareSvar | null = null,
): Fragekort[] {
  const about = (of: readonly Cell[], tema: TemaId) => of.filter((cell) => cell.tema === tema);
  return teman
    .map((tema) => ({ tema, own: about(celler, tema.id) }))
    .sort((a, b) => countSvar(b.own).uttryckligt - countSvar(a.own).uttryckligt)
    .map(({ tema, own }) => ({
      fraga: tema.namn,
      svar: [
        ...(nyare ? [nyareMening(kantOmTema(about(nyare.celler, tema.id)), nyare.utgava)] : []),
        temaPastaende(tema.namn, own, utgava),
      ],
      href: temaAdress(tema.id),
      // A bar is a share of the whole country, which only a closed edition counts.
      ...(isLopande(utgava) ? {} : { counts: countSvar(own) }),
    }));
}

/** Questions on the attributes: how a card says the answer, and the value it leads to (the most common unless told). */
const profilfragor: readonly {
  readonly kolumn: string;
  readonly fraga: string;
  readonly del?: DelId;
  readonly kod?: string;
}[] = [
  { kolumn: 'malbild', fraga: 'Har regionerna en målbild gemensam med kommunerna?', del: 'malbild', kod: 'framtagen' },
  { kolumn: 'malar', fraga: 'Vilket år siktar regionerna på?' },
  { kolumn: 'styrform', fraga: 'Hur drivs omställningen?', del: 'organisation' },
  { kolumn: 'styrning', fraga: 'Sitter kommunerna med i styrningen?' },
  { kolumn: 'politiskt', fraga: 'Möts region och kommuner politiskt?' },
];

/** Codes of what the source says by its silence. */
const tystaKoder: readonly string[] = ['ej-namnt', 'oklart'];

/**
 * Cards on the attributes, each leading to the regions behind its first figure; none without a known value.
 * @param nyare the regions in a newer edition, which a card then begins with
 * @param malbilder the joint målbild then and as latest known, so that its number is that of every other page
 */
export function buildProfilkort(
  regioner: readonly RegionUnderlag[],
  nyare: readonly RegionUnderlag[] = [],
  malbilder: readonly MalbildDaOchNu[] = [],
): Fragekort[] {
  const [rader, nyareRader] = [buildProfil(regioner), buildProfil(nyare)];
  const column = (of: typeof rader, id: string) =>
    of.flatMap((rad) => rad.celler.filter((cell) => cell.kolumn.id === id));
  const utgava = regioner[0]?.utgava;
  return profilfragor.flatMap(({ kolumn, fraga, del, kod }) => {
    const celler = column(rader, kolumn);
    const varden = countVarden(celler);
    // That the source is silent or unclear is an answer, too; that it has no such key is none.
    const vanligast = varden[0] ?? countTysta(celler).find((one) => tystaKoder.includes(one.kod));
    if (!vanligast || !utgava) return [];
    const nu =
      kolumn === 'malbild' && malbilder.length > 0
        ? malbildNuMening(malbilder, utgava)
        : kolumnMening(column(nyareRader, kolumn));
    const da = del ? delMening(del, regioner) : kolumnMening(celler);
    // The page offers only values that occur.
    const val = varden.some((one) => one.kod === kod) ? kod : vanligast.kod;
    return { fraga, svar: [...meningarOf(nu), ...meningarOf(da)], href: `/jamfor/profil/?${kolumn}=${val}` };
  });
}
