import type { Profilrad } from '../domain/profilmatris.ts';
import { countVarden } from '../domain/profilmatris.ts';
import { isIHelheten } from '../domain/helhet.ts';
import type { Cell } from '../domain/temamatris.ts';
import { isLopande } from '../domain/utgava.ts';
import type { Utgava } from '../schema/utgava.ts';
import type { Frageregioner } from './fragesvar.ts';

/** The coded values of the profile in one edition, each with exactly the regions that have it. */
export function profilvarden(rader: readonly Profilrad[], utgava: Utgava): Frageregioner[] {
  const kolumner = rader[0]?.celler.map(({ kolumn }) => kolumn) ?? [];
  const lopande = isLopande(utgava);
  return kolumner.flatMap((kolumn, at) => {
    if (!kolumn.kategori || kolumn.attribut === null) return [];
    const celler = rader.map(({ region, celler: own }) => ({ ...own[at]!, region: region.id }));
    return countVarden(celler).map(({ kod, text }) => ({
      varde: text,
      sak: kolumn.namn,
      fras: kolumn.attribut?.fras?.(text) ?? `${kolumn.namn.toLowerCase()} ${text.toLowerCase()}`,
      ar: utgava.ar,
      lopande,
      regioner: celler.filter((cell) => cell.kant && cell.kod === kod).map(({ region }) => region),
      hela: celler.filter(({ tyst }) => tyst !== 'ej-tillampligt' && tyst !== 'ej-granskat').length,
      slag: 'har' as const,
      href: `/jamfor/profil/?${kolumn.id}=${lopande ? 'nu-' : ''}${kod}`,
    }));
  });
}

/** The themes in one edition: the regions that take a theme up and, where it was read whole, those whose text does not. */
export function temavarden(
  teman: readonly { readonly id: string; readonly namn: string }[],
  celler: readonly Cell[],
  utgava: Utgava,
): Frageregioner[] {
  const lopande = isLopande(utgava);
  return teman.flatMap(({ id, namn }) => {
    const own = celler.filter(({ tema }) => tema === id);
    const bas = {
      varde: namn,
      sak: 'tema',
      fras: `temat ${namn}`,
      ar: utgava.ar,
      lopande,
      hela: own.filter(({ svar }) => isIHelheten(svar)).length,
      href: `/teman/${id}/`,
    };
    const med = (svar: Cell['svar']): string[] => own.filter((cell) => cell.svar === svar).map(({ region }) => region);
    return [
      { ...bas, slag: 'har' as const, regioner: med('uttryckligt') },
      ...(lopande ? [] : [{ ...bas, slag: 'saknas' as const, regioner: med('ej-namnt') }]),
    ];
  });
}
