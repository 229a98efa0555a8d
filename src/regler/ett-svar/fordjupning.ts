import type { Motsagelse } from './par.ts';
import type { Regionfiler } from './regionfiler.ts';

/** The målbild of a region in depth aims at the year that the attribute of the same document says. */
export function checkFordjupning({ lasningar, djupmalbild }: Regionfiler): Motsagelse[] {
  if (!djupmalbild) return [];
  const { fil, varde } = djupmalbild;
  return lasningar.flatMap(({ malbild }) => {
    const { strategi, belagg, kalla } = malbild?.varde ?? {};
    const grund = belagg?.malar?.kalla ?? belagg?.strategi?.kalla ?? kalla;
    return malbild && strategi?.malar != null && grund?.id === varde.kalla.id && strategi.malar !== varde.malar
      ? [
          {
            plats: { fil: malbild.fil, nyckel: ['strategi', 'malar'] },
            mot: { fil, nyckel: ['malar'] },
            message: `\`malar: ${strategi.malar}\`, men fördjupningen ur samma dokument säger \`${varde.malar}\`.`,
            tip: 'Skriv samma år på båda ställena: det som källan ger.',
          },
        ]
      : [];
  });
}
