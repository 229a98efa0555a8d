import type { DelId } from '../schema/del.ts';
import type { Utgava } from '../schema/utgava.ts';
import type { Block, Dokumentrad } from './dokument.ts';
import { radText } from './dokument.ts';
import type { Bladattribut, Faktablad, Utsaga } from './faktablad.ts';
import { orderHandelser } from './handelser.ts';
import { ledandeOf, valdaOf } from './ledande.ts';
import { gemensammaTeman } from './mening/gemensamma-teman.ts';
import { meningText, type Mening } from './mening/mening.ts';
import { helAdress } from './sajt.ts';
import { gemen, lista, versal } from './sprak.ts';

/** What is compared: the regions' sheets, in the order chosen, and which parts and editions. */
export interface Jamforelse {
  readonly blad: readonly Faktablad[];
  readonly delar: readonly DelId[];
  /** The editions on show, newest first. */
  readonly utgavor: readonly Pick<Utgava, 'id' | 'ar' | 'slag'>[];
  /** Ids of statements that the reader has left out. */
  readonly utom: ReadonlySet<string>;
}

/** What a document needs besides what it is about. */
export interface Omgivning {
  /** Address of the site. */
  readonly sajt: string;
  readonly temanamn: ReadonlyMap<string, string>;
  /** The four parts by id, in reading order. */
  readonly delnamn: ReadonlyMap<DelId, string>;
  /** Steps and kinds of posts by id, in the order that they stand. */
  readonly gruppnamn: ReadonlyMap<string, string>;
}

/** What the chosen regions say in one part, in sentences, newest edition first. */
const valdaMeningar = ({ blad, utgavor }: Pick<Jamforelse, 'blad' | 'utgavor'>, del: DelId): Mening[] =>
  valdaOf(
    blad.flatMap((ett) => ledandeOf(ett, del) ?? []),
    utgavor,
  );

/** Shared and differing themes of a part, in sentences, newest edition first. */
const temameningar = ({ blad, utgavor }: Jamforelse, del: DelId, { temanamn, delnamn }: Omgivning): Mening[] =>
  utgavor.flatMap((utgava) =>
    gemensammaTeman(
      blad.map((ett) => {
        const egna = ett.poster.filter((one) => one.del === del && one.utgava === utgava.id);
        const teman = [...temanamn.keys()].filter((tema) => egna.some((one) => one.teman.some((id) => id === tema)));
        return {
          namn: ett.kortnamn,
          teman: teman.map((tema) => temanamn.get(tema) ?? tema),
          harText: ett.medText[utgava.id]?.includes(del) ?? false,
        };
      }),
      gemen(delnamn.get(del) ?? del),
      utgava,
    ),
  );

/** A statement as a row of a document: its title leads to its page. */
export const utsagaRad = (
  { id, titel, lage, text, lank, kalla, avsnitt }: Utsaga,
  sajt: string,
  fore = '',
): Dokumentrad => ({
  id,
  ledord: `${fore}${titel} (${lage})`,
  text,
  lank: helAdress(lank, sajt),
  belagg: { kalla, avsnitt },
});

/** One attribute of one region, a line for each edition that says something or is known to be silent. */
export const attributRader = (attribut: Bladattribut, utgavor: Jamforelse['utgavor']): Dokumentrad[] =>
  utgavor.flatMap(({ id, ar }): Dokumentrad[] => {
    const found = attribut.varden.find((one) => one.utgava === id);
    if (!found || found.tom) return [];
    const text = [found.varde, found.not].filter(Boolean).join('. ');
    return [{ id: null, ledord: ar, text, lank: null, belagg: found.belagg }];
  });

type Tabellrad = Extract<Block, { slag: 'tabell' }>['rader'][number];
const isUsed = ({ celler }: Tabellrad): boolean => celler.some((cell) => cell.length > 0);
const tyst: Dokumentrad = { id: null, ledord: '', text: 'Ingen uppgift.', lank: null, belagg: null };
/** A row with something in it; a region that has nothing there says so. */
const filled = (rad: Tabellrad): Tabellrad => ({
  ...rad,
  celler: rad.celler.map((cell) => (cell.length > 0 ? cell : [tyst])),
});

/** One part as a table: regions as columns, attributes and steps as rows, the same rows for all. */
function delTabell(val: Jamforelse, del: DelId, { sajt, delnamn, gruppnamn }: Omgivning): Block {
  const { blad, utgavor, utom } = val;
  const attribut = blad[0]?.attribut.filter((one) => one.del === del) ?? [];
  const attributrader = attribut.map(({ id, namn }) => ({
    rubrik: namn,
    celler: blad.map((ett) => {
      const own = ett.attribut.find((one) => one.id === id);
      return own ? attributRader(own, utgavor) : [];
    }),
  }));
  const stegrader = utgavor.flatMap((utgava) =>
    [...gruppnamn].map(([grupp, namn]) => ({
      rubrik: `${namn} (${utgava.ar})`,
      celler: blad.map((ett) =>
        ett.poster
          .filter((one) => one.del === del && one.utgava === utgava.id && one.grupp === grupp && !utom.has(one.id))
          .map((one) => utsagaRad(one, sajt)),
      ),
    })),
  );
  return {
    slag: 'tabell',
    titel: delnamn.get(del) ?? del,
    kolumner: [delnamn.get(del) ?? del, ...blad.map((ett) => ett.kortnamn)],
    rader: [...attributrader, ...stegrader].filter(isUsed).map(filled),
  };
}

/** The events of the chosen regions as one timeline, newest first; those of the editions on show. */
function tidslinje({ blad, utgavor, utom }: Jamforelse, { sajt }: Omgivning): Extract<Block, { slag: 'tabell' }> {
  const alla = blad.flatMap((ett) => ett.handelser.map((one) => ({ ...one, region: ett.kortnamn })));
  const visade = alla.filter(
    ({ id, utgava }) => !utom.has(id) && (utgava === null || utgavor.some((one) => one.id === utgava)),
  );
  return {
    slag: 'tabell',
    titel: 'Händelser',
    kolumner: ['När', 'Vad som hände'],
    rader: orderHandelser(visade).map((one) => ({
      rubrik: versal(one.lage),
      celler: [[{ ...utsagaRad(one, sajt), ledord: `${one.region}: ${one.titel}` }]],
    })),
  };
}

/**
 * A comparison as blocks: part by part the table, then what the regions have in common; last their events when all
 * four parts are compared.
 * @param niva level of the headings
 */
export function jamforelseBlock(val: Jamforelse, om: Omgivning, niva: 2 | 3): Block[] {
  const parts = val.delar.flatMap((del): Block[] => [
    { slag: 'rubrik', niva, text: om.delnamn.get(del) ?? del, lank: null },
    delTabell(val, del, om),
    ...temameningar(val, del, om).map((one) => radText('', one.text, 'punkt')),
  ]);
  const handelser = tidslinje(val, om);
  if (val.delar.length < om.delnamn.size || handelser.rader.length === 0) return parts;
  return [...parts, { slag: 'rubrik', niva, text: 'Händelser', lank: null }, handelser];
}

/**
 * A comparison out of sheets: parts and editions as chosen, the newest edition first.
 * @param under the sheets that are there, and the editions, oldest first
 */
export const jamforelseOf = (
  { regioner, del, vy }: { readonly regioner: readonly string[]; readonly del: DelId | null; readonly vy: string },
  {
    blad,
    utgavor,
    om,
  }: {
    readonly blad: ReadonlyMap<string, Faktablad>;
    readonly utgavor: Jamforelse['utgavor'];
    readonly om: Pick<Omgivning, 'delnamn'>;
  },
  utom: readonly string[] = [],
): Jamforelse => ({
  blad: regioner.flatMap((id) => blad.get(id) ?? []),
  delar: del === null ? [...om.delnamn.keys()] : [del],
  utgavor: utgavor.filter(({ id }) => vy === '' || vy === id).toReversed(),
  utom: new Set(utom),
});

/** What a comparison is called: `Kalmar och Kronoberg: samverkan sida vid sida`. */
export function jamforelseTitel({ blad, delar: valda }: Jamforelse, { delnamn }: Pick<Omgivning, 'delnamn'>): string {
  const [del] = valda;
  const namn = lista(blad.map(({ kortnamn }) => kortnamn));
  return valda.length === 1 && del
    ? `${namn}: ${gemen(delnamn.get(del) ?? del)} sida vid sida`
    : `${namn} sida vid sida`;
}

/** What a comparison says of its regions first: the newest edition of each part. */
export const jamforelseSvar = (val: Jamforelse): string =>
  meningText(val.delar.flatMap((del) => valdaMeningar({ ...val, utgavor: val.utgavor.slice(0, 1) }, del)));
