import { buildUnderlag, toNotkalla, type Passage, type Sidlasning, type Underlag } from '../../src/domain/underlag.ts';
import type { Kalla } from '../../src/schema/kalla.ts';
import type { Post } from '../../src/schema/post.ts';
import type { Utgava } from '../../src/schema/utgava.ts';

/** A memo of all posts, a heading a region: the largest that the atlas can give. The lists are as in `/data/`. */
export function buildProvUnderlag(
  poster: readonly Pick<Post, 'id' | 'utgava' | 'region' | 'titel' | 'text' | 'kalla'>[],
  kallor: readonly (Kalla & { readonly id: string })[],
  utgavor: readonly Utgava[],
  slapp: Pick<Sidlasning, 'lank' | 'version' | 'datum'>,
): Underlag {
  const regioner = [...new Set(poster.map(({ region }) => region))];
  const passager = regioner.flatMap((region): Passage[] => [
    { slag: 'rubrik', niva: 2, text: region },
    ...poster
      .filter((post) => post.region === region)
      .map(({ id, utgava, titel, text, kalla }): Passage => {
        const lank = new URL(`/exempel/${id}/`, slapp.lank).href;
        return {
          slag: 'punkt',
          ledord: titel,
          text,
          belagg: { kalla: kalla.id, avsnitt: kalla.avsnitt, utgava, lank },
        };
      }),
  ]);
  const sida = {
    ...slapp,
    hamtad: slapp.datum,
    titel: 'Alla poster',
    svar: '',
    svarBelagg: null,
    urval: [],
    passager,
    utgavor: utgavor.map(({ id }) => id),
  };
  return buildUnderlag(sida, new Map(kallor.map((kalla) => [kalla.id, toNotkalla(kalla)])), utgavor);
}
