import type { DelId } from '../schema/del.ts';
import { isSamlingAdress } from './samling.ts';

/** What the address of a collected page is about, as far as the sheets can tell of it. */
export type Samlad =
  | {
      readonly slag: 'jamforelse';
      readonly regioner: readonly string[];
      /** `null` = all four parts. */
      readonly del: DelId | null;
      readonly vy: string;
    }
  | { readonly slag: 'ruta'; readonly tema: string; readonly region: string }
  | { readonly slag: 'exempel'; readonly region: string; readonly post: string }
  | { readonly slag: 'region'; readonly region: string }
  | { readonly slag: 'tema'; readonly tema: string }
  /** A page that is told by its answer alone. */
  | { readonly slag: 'sida' };

/** The parts by id; the vocabulary itself is not needed in the browser. */
const delIds: Readonly<Record<DelId, true>> = {
  malbild: true,
  organisation: true,
  prioriteringar: true,
  samverkan: true,
};
const isDel = (id: string): id is DelId => Object.hasOwn(delIds, id);
const sida: Samlad = { slag: 'sida' };
const names = (value: string | null): string[] =>
  [...new Set((value ?? '').split(','))].filter((one) => /^[a-z-]+$/.test(one));

/** What a collected address is about. A comparison without a choice of regions is a page like others. */
export function readSamlad(adress: string): Samlad {
  if (!isSamlingAdress(adress)) return sida;
  const { pathname, searchParams } = new URL(adress, 'https://x.invalid');
  const [rot = '', ett = '', tva = ''] = pathname.split('/').filter(Boolean);
  const djup = pathname.split('/').filter(Boolean).length;
  if (rot === 'jamfor' && djup === 2) {
    const regioner = names(searchParams.get('regioner'));
    const del = isDel(ett) ? ett : null;
    if (regioner.length === 0 || (del === null && ett !== 'regioner')) return sida;
    return { slag: 'jamforelse', regioner, del, vy: searchParams.get('vy') ?? '' };
  }
  if (rot === 'teman' && ett === 'kors') return sida;
  if (rot === 'teman' && djup === 3) return { slag: 'ruta', tema: ett, region: tva };
  if (rot === 'teman' && djup === 2) return { slag: 'tema', tema: ett };
  if (rot === 'exempel' && djup === 3) return { slag: 'exempel', region: ett, post: `${ett}/${tva}` };
  if (rot === 'regioner' && djup === 2) return { slag: 'region', region: ett };
  return sida;
}

/** The regions whose sheets a collected page needs; those of a theme are all of them. */
export function regionerOf(samlad: Samlad, alla: readonly string[]): readonly string[] {
  if (samlad.slag === 'jamforelse') return samlad.regioner.filter((id) => alla.includes(id));
  if (samlad.slag === 'tema') return alla;
  if (samlad.slag === 'sida') return [];
  return alla.includes(samlad.region) ? [samlad.region] : [];
}
