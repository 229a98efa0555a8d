import type { Utgava } from '../../schema/utgava.ts';
import { buildFragekort, buildProfilkort, type Fragekort } from './fragekort.ts';
import { temaPastaende } from './pastaende.ts';
import { buildProfil } from '../profilmatris.ts';
import type { RegionUnderlag } from '../region-underlag.ts';
import { malbildDaMening, malbildNuMening, type MalbildDaOchNu } from '../senast.ts';
import { antal } from '../sprak.ts';
import type { Cell, MatrisTema } from '../temamatris.ts';
import { isLopande } from '../utgava.ts';

/** A card of the start page: what is latest known first, then the first edition's answer. */
export interface Startkort extends Fragekort {
  /** `null` when there is only one edition. */
  readonly nu: string | null;
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

/**
 * For how many regions a rolling edition has something newer. It is never a share: what is not found there says nothing.
 * @param n regions with a newer statement
 * @param letat whether anybody has read or looked for it
 */
export function nyareMening(n: number, letat: boolean, { ar }: Pick<Utgava, 'ar'>): string {
  if (n > 0) return `För ${antal(n, 'region', 'regioner')} finns en uppgift från ${ar}.`;
  return letat ? `Ingen uppgift från ${ar} har hittats.` : `Ingen har ännu sökt efter någon uppgift från ${ar}.`;
}

const told: readonly Cell['svar'][] = ['uttryckligt', 'delvis', 'nej'];

function temaNu(
  tema: { readonly id: MatrisTema['id']; readonly namn: string },
  { utgava, celler }: Utgavelage,
): string {
  const egna = celler.filter((cell) => cell.tema === tema.id);
  if (!isLopande(utgava)) return temaPastaende(tema.namn, egna, utgava);
  const kanda = egna.filter(({ svar }) => told.includes(svar)).length;
  return nyareMening(
    kanda,
    egna.some(({ svar }) => svar !== 'ej-granskat'),
    utgava,
  );
}

function attributNu(kolumn: string, { utgava, regioner }: Utgavelage): string {
  if (!isLopande(utgava)) return attributkort(kolumn, regioner)?.svar ?? '';
  const celler = buildProfil(regioner).flatMap((rad) => rad.celler.filter((cell) => cell.kolumn.id === kolumn));
  const kanda = celler.filter(({ kant, kod }) => kant && kod !== 'oklart').length;
  return nyareMening(
    kanda,
    celler.some(({ kod }) => kod !== 'ej-granskat'),
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
      svar: malbildDaMening(rader, da.utgava),
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
