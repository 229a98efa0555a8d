import type { Utgava } from '../schema/utgava.ts';
import { delar, delIds, type DelId } from '../schema/del.ts';
import { nivaIds } from '../schema/niva.ts';
import type { TemaId } from '../schema/vokabular.ts';
import { temaAdress } from './adress.ts';
import { delMening } from './del-mening.ts';
import { temaPastaende } from './pastaende.ts';
import type { Svar } from '../schema/svar.ts';
import { buildProfil, countVarden, kolumnMening } from './profilmatris.ts';
import type { RegionUnderlag } from './region-underlag.ts';
import { antal, gemen } from './sprak.ts';
import { countSvar, type Cell } from './temamatris.ts';

/** A statement computed from the cells, with a link to them. */
export interface Fragekort {
  readonly fraga: string;
  readonly svar: string;
  readonly href: string;
  /** Regions per answer state, for the bar. */
  readonly counts?: Readonly<Record<Svar, number>>;
}

/** One card a theme, the most widespread first; themes keep their order where counts are equal. */
export function buildFragekort(
  teman: readonly { readonly id: TemaId; readonly namn: string }[],
  celler: readonly Cell[],
  { ar }: Pick<Utgava, 'ar'>,
): Fragekort[] {
  return teman
    .map((tema) => ({ tema, own: celler.filter((cell) => cell.tema === tema.id) }))
    .sort((a, b) => countSvar(b.own).uttryckligt - countSvar(a.own).uttryckligt)
    .map(({ tema, own }) => ({
      fraga: tema.namn,
      svar: temaPastaende(tema.namn, own, { ar }),
      href: temaAdress(tema.id),
      counts: countSvar(own),
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
  { kolumn: 'styrform', fraga: 'Hur drivs omställningen?', del: 'organisation', kod: 'linje' },
  { kolumn: 'styrning', fraga: 'Sitter kommunerna med i styrningen?' },
  { kolumn: 'politiskt', fraga: 'Möts region och kommuner politiskt?' },
];

/** Cards on the attributes, each leading to the regions behind its first figure; none without a known value. */
export function buildProfilkort(regioner: readonly RegionUnderlag[]): Fragekort[] {
  const rader = buildProfil(regioner);
  return profilfragor.flatMap(({ kolumn, fraga, del, kod }) => {
    const celler = rader.flatMap((rad) => rad.celler.filter((cell) => cell.kolumn.id === kolumn));
    const [vanligast] = countVarden(celler);
    if (!vanligast) return [];
    const svar = del ? delMening(del, regioner) : `${kolumnMening(celler)} Källan är från 2020.`;
    return { fraga, svar, href: `/jamfor/profil/?${kolumn}=${kod ?? vanligast.kod}` };
  });
}

/** Cards on one theme from its cells: how far it had come, in which part it stands, and what is done together. */
export function buildTemakort(tema: TemaId, celler: readonly Cell[]): Fragekort[] {
  const found = celler.filter((cell) => cell.svar === 'uttryckligt');
  const having = (test: (post: Cell['poster'][number]) => boolean) =>
    found.filter((cell) => cell.poster.some(test)).length;
  if (found.length === 0) return [];
  const iDrift = having((post) => post.niva !== null && nivaIds.indexOf(post.niva) >= nivaIds.indexOf('i-drift'));
  const gemensamt = having((post) => post.huvudman === 'gemensam');
  const perDel = delIds.map((del) => ({ del, n: having((post) => post.del === del) }));
  const vanligast = perDel.reduce<{ del: DelId; n: number }>((a, b) => (b.n > a.n ? b : a), perDel[0]!);
  const av = `av de ${antal(found.length, 'region', 'regioner')} som tog upp temat 2020`;
  return [
    {
      fraga: 'Hur långt hade det kommit?',
      svar: `Hos ${iDrift} ${av} var något i drift eller utvärderat.`,
      href: `/jamfor/teman/?niva=i-drift#${tema}`,
    },
    {
      fraga: 'Var i texterna står det?',
      svar: `Oftast i delen ${gemen(delar[vanligast.del].namn)}: hos ${vanligast.n} ${av}.`,
      href: `/jamfor/teman/?del=${vanligast.del}#${tema}`,
    },
    {
      fraga: 'Vad görs tillsammans med kommunerna?',
      svar: `Hos ${gemensamt} ${av} hade region och kommuner något gemensamt.`,
      href: `/exempel/?tema=${tema}&huvudman=gemensam`,
    },
  ];
}
