import { radText, type Block } from './dokument.ts';
import type { Faktablad, Utsaga } from './faktablad.ts';
import {
  attributRader,
  jamforelseBlock,
  jamforelseOf,
  jamforelseSvar,
  utsagaRad,
  type Jamforelse,
  type Omgivning,
} from './jamforelsedokument.ts';
import { readSamlad, type Samlad } from './samlad.ts';
import type { SamlingRad } from './samling.ts';
import { helAdress } from './sajt.ts';

/** What a collection is told from: the sheets that are there, and the editions, oldest first. */
export interface Bladunderlag {
  readonly blad: ReadonlyMap<string, Faktablad>;
  readonly utgavor: Jamforelse['utgavor'];
  readonly om: Omgivning;
}

const withTema = (blad: Faktablad, tema: string): Utsaga[] =>
  [...blad.poster, ...blad.handelser].filter((one) => one.teman.some((id) => id === tema));

/** The statements of a collected page, in the order that the memo has them; none for a page told by its answer alone. */
export function utsagorOf(samlad: Samlad, under: Bladunderlag): readonly Utsaga[] {
  if (samlad.slag === 'jamforelse') {
    const { blad, delar, utgavor } = jamforelseOf(samlad, under);
    const poster = blad.flatMap((ett) => ett.poster);
    const visade = poster.filter(
      (one) => delar.some((del) => del === one.del) && utgavor.some(({ id }) => id === one.utgava),
    );
    return samlad.del === null ? [...visade, ...blad.flatMap((ett) => ett.handelser)] : visade;
  }
  if (samlad.slag === 'tema') return [...under.blad.values()].flatMap((blad) => withTema(blad, samlad.tema));
  if (samlad.slag === 'sida') return [];
  const blad = under.blad.get(samlad.region);
  if (!blad) return [];
  if (samlad.slag === 'ruta') return withTema(blad, samlad.tema);
  if (samlad.slag === 'region') return [...blad.poster, ...blad.handelser];
  return [
    ...blad.poster.filter(({ id }) => id === samlad.post),
    ...blad.handelser.filter(({ uppfoljer }) => uppfoljer === samlad.post),
  ];
}

/** Statements of one region, with its name where those of several are shown together. */
export interface Regionutsagor {
  readonly namn: string | null;
  readonly utsagor: readonly Utsaga[];
}

const regionOf = ({ id }: Utsaga): string => id.split('/')[0] ?? '';
const kortnamnOf = ({ blad }: Bladunderlag): ReadonlyMap<string, string> =>
  new Map([...blad.values()].map(({ id, kortnamn }) => [String(id), kortnamn]));

/** The same statements as {@link utsagorOf}, region by region in their order. One region alone is not named. */
export function utsagorPerRegion(samlad: Samlad, under: Bladunderlag): readonly Regionutsagor[] {
  const namn = kortnamnOf(under);
  const grupper = [...Map.groupBy(utsagorOf(samlad, under), regionOf)];
  return grupper.map(([region, utsagor]) => ({
    namn: grupper.length > 1 ? (namn.get(region) ?? region) : null,
    utsagor,
  }));
}

/** A region part by part: what is known of it, and its statements. */
function regionBlock(blad: Faktablad, valda: readonly Utsaga[], { utgavor, om }: Bladunderlag): Block[] {
  const punkter = (utsagor: readonly Utsaga[]): Block[] =>
    utsagor.map((one) => ({ slag: 'punkt', ...utsagaRad(one, om.sajt) }));
  const delar = [...om.delnamn].flatMap(([del, namn]): Block[] => [
    { slag: 'rubrik', niva: 3, text: namn, lank: null },
    ...blad.attribut
      .filter((one) => one.del === del)
      .flatMap((one) =>
        attributRader(one, utgavor.toReversed()).map((rad): Block => ({
          slag: 'punkt',
          ...rad,
          ledord: `${one.namn}, ${rad.ledord}`,
        })),
      ),
    ...punkter(valda.filter((one) => one.grupp !== 'handelse' && one.del === del)),
  ]);
  const handelser = valda.filter(({ grupp }) => grupp === 'handelse');
  if (handelser.length === 0) return delar;
  return [...delar, { slag: 'rubrik', niva: 3, text: 'Händelser', lank: null }, ...punkter(handelser)];
}

function innehall(samlad: Samlad, utom: readonly string[], under: Bladunderlag): Block[] {
  const valda = utsagorOf(samlad, under).filter(({ id }) => !utom.includes(id));
  if (samlad.slag === 'jamforelse') return jamforelseBlock(jamforelseOf(samlad, under, utom), under.om, 3);
  if (samlad.slag === 'region') {
    const blad = under.blad.get(samlad.region);
    return blad ? regionBlock(blad, valda, under) : [];
  }
  // On a theme the region that a statement is of is part of what it says.
  const namn = kortnamnOf(under);
  return valda.map((one) => {
    const region = samlad.slag === 'tema' ? `${namn.get(regionOf(one)) ?? ''}: ` : '';
    return { slag: 'punkt', ...utsagaRad(one, under.om.sajt, region) };
  });
}

/**
 * A collection as blocks: a heading a page, its answer, its chosen statements, and the reader's note. A page whose
 * statements are not there is told by its answer, with the sources as the page cites them.
 */
export const samlingBlock = (rader: readonly SamlingRad[], under: Bladunderlag): Block[] =>
  rader.flatMap(({ adress, titel, svar, hanvisning, not, utom = [] }): Block[] => {
    const samlad = readSamlad(adress);
    const stycken = innehall(samlad, utom, under);
    const lank = helAdress(adress, under.om.sajt);
    const svaret = samlad.slag === 'jamforelse' ? jamforelseSvar(jamforelseOf(samlad, under)) || svar : svar;
    const belagg = stycken.length === 0 ? { not: hanvisning } : null;
    // The statement of an example is its page's answer: it stands once.
    const visat = samlad.slag === 'exempel' && stycken.length > 0 ? '' : svaret || titel;
    return [
      { slag: 'rubrik', niva: 2, text: titel, lank },
      ...(visat ? [{ slag: 'stycke', id: null, ledord: '', text: visat, lank: null, belagg } as const] : []),
      ...stycken,
      ...(not ? [radText('Egen anteckning', not)] : []),
    ];
  });
