import type { Utgava } from '../../schema/utgava.ts';
import { delar, delIds, type DelId } from '../../schema/del.ts';
import { nivaIds } from '../../schema/niva.ts';
import type { Post } from '../../schema/post.ts';
import type { RegionId, TemaId } from '../../schema/vokabular.ts';
import { temaAdress } from '../adress.ts';
import { delMening } from './del.ts';
import type { NyareSvar } from '../karta-ram.ts';
import { isMalbildTema } from '../malbild-tema.ts';
import { temaPastaende } from './pastaende.ts';
import type { Svar } from '../../schema/svar.ts';
import { kolumnMening } from './kolumn.ts';
import { buildProfil, countTysta, countVarden } from '../profilmatris.ts';
import type { RegionUnderlag } from '../region-underlag.ts';
import { malbildNuMening, type MalbildDaOchNu } from '../senast.ts';
import { antal, gemen, versal } from '../sprak.ts';
import { countSvar, type Cell } from '../temamatris.ts';
import { isLopande } from '../utgava.ts';

/** A statement computed from the cells, with a link to them. */
export interface Fragekort {
  readonly fraga: string;
  readonly svar: string;
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
  utgava: Pick<Utgava, 'ar' | 'slag'>,
  nyare: NyareSvar | null = null,
): Fragekort[] {
  const about = (of: readonly Cell[], tema: TemaId) => of.filter((cell) => cell.tema === tema);
  return teman
    .map((tema) => ({ tema, own: about(celler, tema.id) }))
    .sort((a, b) => countSvar(b.own).uttryckligt - countSvar(a.own).uttryckligt)
    .map(({ tema, own }) => ({
      fraga: tema.namn,
      svar: [
        ...(nyare ? [nyareMening(about(nyare.celler, tema.id), nyare.utgava)] : []),
        temaPastaende(tema.namn, own, utgava),
      ].join(' '),
      href: temaAdress(tema.id),
      // A bar is a share of the whole country, which only a closed edition counts.
      ...(isLopande(utgava) ? {} : { counts: countSvar(own) }),
    }));
}

/** In short for how many regions a newer edition has something: a share only where the edition is closed. */
function nyareMening(celler: readonly Cell[], { ar }: Pick<Utgava, 'ar'>): string {
  const n = countSvar(celler).uttryckligt;
  return n === 0
    ? `Ännu finns ingen uppgift från ${ar}.`
    : `För ${antal(n, 'region', 'regioner')} finns en uppgift från ${ar}.`;
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
    return { fraga, svar: [nu, da].filter(Boolean).join(' '), href: `/jamfor/profil/?${kolumn}=${val}` };
  });
}

/** `hos 3 av de 4 regioner …`, or in a rolling edition, where nothing is a share, `hos 3 regioner`. */
const hos = (n: number, av: string | null): string =>
  av === null ? `hos ${antal(n, 'region', 'regioner')}` : `hos ${n} ${av}`;

/**
 * Cards on one theme from its cells in one edition: how far it had come, in which part it stands, and what is done
 * together. They say what the source describes, so that silence in it is not told as an absence.
 * @param utanKommuner regions that have no municipalities beside themselves; they are not counted where those matter
 */
export function buildTemakort(
  tema: TemaId,
  celler: readonly Cell[],
  utgava: Pick<Utgava, 'ar' | 'slag'>,
  utanKommuner: ReadonlySet<RegionId>,
): Fragekort[] {
  const found = celler.filter((cell) => cell.svar === 'uttryckligt' && cell.poster.length > 0);
  if (found.length === 0) return [];
  const lopande = isLopande(utgava);
  const having = (of: readonly Cell[], test: (post: Post) => boolean) =>
    of.filter((cell) => cell.poster.some(test)).length;
  const som = lopande ? null : `som tog upp temat ${utgava.ar}`;
  const av = (of: readonly Cell[]): string | null =>
    som && (of.length === 1 ? `av 1\u00a0region ${som}` : `av de ${antal(of.length, 'region', 'regioner')} ${som}`);
  const mening = (n: number, of: readonly Cell[], vad: string): string => {
    const kalla = lopande ? `uppgifter från ${utgava.ar}` : 'källan';
    if (n > 0) return versal(`${hos(n, av(of))} beskriver ${kalla} ${vad}.`);
    if (lopande) return `Ingen uppgift från ${utgava.ar} beskriver ${vad}.`;
    const alla = of.length === 1 ? 'den region' : `någon av de ${antal(of.length, 'region', 'regioner')}`;
    return `Källan beskriver inte ${vad} hos ${alla} ${som}.`;
  };
  const iDrift = having(
    found,
    (post) => post.niva !== null && nivaIds.indexOf(post.niva) >= nivaIds.indexOf('i-drift'),
  );
  const medKommuner = found.filter(({ region }) => !utanKommuner.has(region));
  const gemensamt = having(medKommuner, (post) => post.huvudman === 'gemensam');
  const perDel = delIds.map((del) => ({ del, n: having(found, (post) => post.del === del) }));
  const vanligast = perDel.reduce<{ del: DelId; n: number }>((a, b) => (b.n > a.n ? b : a), perDel[0]!);
  return [
    // The joint målbild is a document and has its own ladder, not that of ways of working.
    ...(isMalbildTema(tema)
      ? []
      : [
          {
            fraga: lopande ? 'Hur långt har det kommit?' : 'Hur långt hade det kommit?',
            svar: mening(iDrift, found, 'något i drift eller utvärderat'),
            href: `/jamfor/teman/?niva=i-drift#${tema}`,
          },
        ]),
    // A rolling edition rests on events, too, which stand in no part.
    ...(lopande
      ? []
      : [
          {
            fraga: 'Var i texterna står det?',
            svar: `Oftast i delen ${gemen(delar[vanligast.del].namn)}: ${hos(vanligast.n, av(found))}.`,
            href: `/jamfor/teman/?del=${vanligast.del}#${tema}`,
          },
        ]),
    ...(medKommuner.length === 0
      ? []
      : [
          {
            fraga: 'Vad görs tillsammans med kommunerna?',
            svar: mening(gemensamt, medKommuner, 'något som region och kommuner gör tillsammans'),
            href: `/exempel/?tema=${tema}&huvudman=gemensam`,
          },
        ]),
  ];
}
