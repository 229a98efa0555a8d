import type { TemaId } from '../../schema/vokabular.ts';
import { isMalbildTema } from '../malbild-tema.ts';

/**
 * Where the steps that are compared stand, after "ett senare steg": in posts, for events have none, and of the joint
 * målbild in the status of the document.
 */
export function stegvad(rader: readonly { readonly tema: TemaId }[]): string {
  const malbilder = rader.filter(({ tema }) => isMalbildTema(tema)).length;
  if (malbilder === 0) return 'i poster';
  return malbilder === rader.length ? 'för målbilden' : 'i poster eller för målbilden';
}
