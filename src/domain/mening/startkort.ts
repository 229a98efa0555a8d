import type { Utgava } from '../../schema/utgava.ts';
import { buildFragekort, buildProfilkort, type Fragekort } from './fragekort.ts';
import { temaPastaende } from './pastaende.ts';
import { buildProfil } from '../profilmatris.ts';
import type { RegionUnderlag } from '../region-underlag.ts';
import type { MalbildDaOchNu } from '../senast.ts';
import { malbildDaMening, malbildNuMening } from './malbild.ts';
import type { Mening, Meningar } from './mening.ts';
import { kantOmTema, nyareMening } from './nyare.ts';
import type { Cell, MatrisTema } from '../temamatris.ts';
import { isLopande } from '../utgava.ts';

/** A card of the start page: what is latest known first, then the first edition's answer. */
export interface Startkort extends Fragekort {
  /** `null` when there is only one edition. */
  readonly nu: Meningar;
}

/** What one edition knows, as the cards count it. */
export interface Utgavelage {
  readonly utgava: Utgava;
  readonly regioner: readonly RegionUnderlag[];
  readonly celler: readonly Cell[];
}

/** The attributes that have a card, by column of the profile matrix. */
const attribut = ['malar', 'styrform'] as const;
const antalTeman = 3;

function temaNu(
  tema: { readonly id: MatrisTema['id']; readonly namn: string },
  { utgava, celler }: Utgavelage,
): Mening {
  const egna = celler.filter((cell) => cell.tema === tema.id);
  return isLopande(utgava) ? nyareMening(kantOmTema(egna), utgava) : temaPastaende(tema.namn, egna, utgava);
}

function attributNu(kolumn: string, { utgava, regioner }: Utgavelage): Meningar {
  if (!isLopande(utgava)) return attributkort(kolumn, regioner)?.svar ?? null;
  const celler = buildProfil(regioner).flatMap((rad) => rad.celler.filter((cell) => cell.kolumn.id === kolumn));
  const n = (test: (cell: (typeof celler)[number]) => boolean) => celler.filter(test).length;
  const olasta = n(({ kod }) => kod === 'ej-granskat');
  return nyareMening(
    {
      antal: n(({ kant, kod }) => kant && kod !== 'oklart'),
      odaterade: n(({ kant, kod, odaterad }) => kant && kod !== 'oklart' && odaterad),
      delvis: 0,
      sokta: n(({ kod }) => kod !== 'ej-tillampligt') - olasta,
      olasta,
    },
    utgava,
  );
}

const attributkort = (kolumn: string, regioner: readonly RegionUnderlag[]): Fragekort | undefined =>
  buildProfilkort(regioner).find(({ href }) => href.startsWith(`/jamfor/profil/?${kolumn}=`));

/**
 * The cards of the start page: the joint målbild, some attributes, and the themes that most regions took up.
 * @param rader the joint målbild then and now, so that its number is the one of every other page
 */
export function buildStartkort(
  da: Utgavelage,
  nu: Utgavelage,
  teman: readonly { readonly id: MatrisTema['id']; readonly namn: string }[],
  rader: readonly MalbildDaOchNu[],
): Startkort[] {
  const enda = da.utgava.id === nu.utgava.id;
  const kort = buildFragekort(teman, da.celler, da.utgava).slice(0, antalTeman);
  return [
    {
      fraga: 'Har regionerna en målbild gemensam med kommunerna?',
      nu: malbildNuMening(rader, da.utgava),
      svar: [malbildDaMening(rader, da.utgava)],
      href: '/utveckling/#malbild',
    },
    ...attribut.flatMap((kolumn): Startkort[] => {
      const forst = attributkort(kolumn, da.regioner);
      return forst ? [{ ...forst, nu: enda ? null : attributNu(kolumn, nu) }] : [];
    }),
    ...kort.flatMap((one): Startkort[] => {
      const tema = teman.find(({ namn }) => namn === one.fraga);
      return tema ? [{ ...one, nu: enda ? null : temaNu(tema, nu) }] : [];
    }),
  ];
}
