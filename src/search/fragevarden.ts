import { regionAdress } from '../domain/adress.ts';
import { attributlage } from '../domain/attributlage.ts';
import { attribut } from '../domain/attributlista.ts';
import { isIHelheten } from '../domain/helhet.ts';
import type { Kodat } from '../domain/mening/fragesvar.ts';
import type { Raknad } from '../domain/mening/mening.ts';
import { countVarden, vardeText, type Profilrad } from '../domain/profilmatris.ts';
import { harKommuner, type RegionUnderlag } from '../domain/region-underlag.ts';
import { gemen, tal } from '../domain/sprak.ts';
import type { Cell } from '../domain/temamatris.ts';
import { isLopande } from '../domain/utgava.ts';
import type { Utgava } from '../schema/utgava.ts';

/** A coded value in one edition with the regions that have it, and the words that ask for it. */
export interface Frageregioner extends Kodat {
  /** Words that name the value, and words that name what it is a value of. */
  readonly varde: string;
  readonly sak: string;
  /** `saknas` for what the source does not mention; `nej` for an explicit no. Both are asked for with "saknar" or "inte". */
  readonly slag: 'har' | 'nej' | 'saknas';
  /** The theme; empty for a value of an attribute. */
  readonly tema: string;
  readonly href: string;
}

/** What one edition says of one attribute of one region, and the words that ask for it. */
export interface Fragefakta {
  readonly id: string;
  readonly region: string;
  /** `leds av`, `målåret är` */
  readonly sak: string;
  readonly varde: string;
  readonly utgava: Raknad | null;
  readonly href: string;
}

/** What in a question asks for an attribute by words of its own. */
export interface Attributfraga {
  /** Id of the attribute. */
  readonly id: string;
  /** A regular expression as text. */
  readonly fraga: string;
  /** What it is about, within a sentence: `kommuner i styrningen`. */
  readonly om: string;
  /** Where the regions can be compared. */
  readonly href: string;
}

/** All that questions are answered from, as it is fetched when the first one is asked. */
export interface Fragedata {
  readonly varden: readonly Frageregioner[];
  readonly fakta: readonly Fragefakta[];
  /** Left out where no attribute says what asks for it. */
  readonly fragor?: readonly Attributfraga[];
}

/** What asks for the attributes that say so, as a part of the data. */
export function attributfragor(): Pick<Fragedata, 'fragor'> {
  const fragor = attribut.flatMap(({ id, namn, del, sok }): Attributfraga[] =>
    sok?.fraga === undefined ? [] : [{ id, fraga: sok.fraga, om: gemen(namn), href: `/jamfor/${del}/` }],
  );
  return fragor.length > 0 ? { fragor } : {};
}

const raknad = ({ ar, slag }: Utgava): Raknad => ({ ar, slag });

const fardiga = ['framtagen', 'antagen-av-regionen', 'uppfoljd'];

/** The coded values of the profile in one edition, each with exactly the regions that have it. */
export function profilvarden(rader: readonly Profilrad[], utgava: Utgava): Frageregioner[] {
  const kolumner = rader[0]?.celler.map(({ kolumn }) => kolumn) ?? [];
  const nu = isLopande(utgava) ? 'nu-' : '';
  return kolumner.flatMap((kolumn, at): Frageregioner[] => {
    if (!kolumn.kategori || kolumn.attribut === null) return [];
    const { fras, sok } = kolumn.attribut;
    const celler = rader.map(({ region, celler: own }) => ({ ...own[at]!, region: region.id }));
    const med = (koder: readonly string[]) =>
      celler.filter((cell) => cell.kant && koder.includes(cell.kod)).map(({ region }) => region);
    const sak = `${kolumn.namn} ${sok?.ord ?? ''}`;
    const bas = {
      verb: 'hade' as const,
      sak,
      utgava: raknad(utgava),
      hela: celler.filter(({ tyst }) => tyst !== 'ej-tillampligt' && tyst !== 'ej-granskat').length,
      tema: '',
    };
    const kanda = countVarden(celler);
    // Where nobody has read for it, the question has an answer all the same: that it is not known.
    const olast = kanda.length === 0 && celler.some(({ tyst }) => tyst === 'ej-granskat') && bas.hela === 0;
    if (olast)
      return [
        {
          ...bas,
          varde: kolumn.namn,
          fras: gemen(kolumn.namn),
          regioner: [],
          slag: 'har',
          href: '/jamfor/profil/',
        },
      ];
    const varden = kanda.map(({ kod, text }): Frageregioner => ({
      ...bas,
      varde: text === 'Ja' || text === 'Nej' ? kolumn.namn : text,
      fras: fras?.(text) ?? `${gemen(kolumn.namn)} ${gemen(text)}`,
      regioner: med([kod]),
      slag: text === 'Nej' ? 'nej' : 'har',
      href: `/jamfor/profil/?${kolumn.id}=${nu}${kod}`,
    }));
    if (kolumn.id !== 'malbild') return varden;
    const alla: Frageregioner = {
      ...bas,
      varde: 'Färdig gemensam målbild',
      fras: 'en färdig målbild gemensam med kommunerna',
      regioner: med(fardiga),
      slag: 'har',
      href: '/jamfor/malbild/',
    };
    return [alla, ...varden];
  });
}

/** The themes in one edition: the regions that take a theme up and, where it was read whole, those whose text does not. */
export function temavarden(
  teman: readonly { readonly id: string; readonly namn: string }[],
  celler: readonly Cell[],
  utgava: Utgava,
): Frageregioner[] {
  return teman.flatMap(({ id, namn }) => {
    const own = celler.filter(({ tema }) => tema === id);
    const bas = {
      verb: 'tog upp' as const,
      varde: namn,
      sak: 'tema',
      fras: `temat ${namn}`,
      utgava: raknad(utgava),
      hela: own.filter(({ svar }) => isIHelheten(svar)).length,
      tema: id,
      href: `/teman/${id}/`,
    };
    const med = (svar: Cell['svar']): string[] => own.filter((cell) => cell.svar === svar).map(({ region }) => region);
    return [
      { ...bas, slag: 'har' as const, regioner: med('uttryckligt') },
      ...(isLopande(utgava) ? [] : [{ ...bas, slag: 'saknas' as const, regioner: med('ej-namnt') }]),
    ];
  });
}

/**
 * What an edition says of each region that a question may ask for: who leads, since when, towards what year.
 * @param forst id of the first edition, whose sections have plain anchors
 */
export function regionfakta(regioner: readonly RegionUnderlag[], forst: string): Fragefakta[] {
  return regioner.flatMap((region) =>
    attribut.flatMap((ett): Fragefakta[] => {
      const sak = ett.sok?.sak;
      const lage = attributlage(region, ett);
      if (!sak || lage.tyst !== null) return [];
      const varde = vardeText(lage.varde);
      return [
        {
          id: ett.id,
          region: region.id,
          sak,
          varde: ett.namngivet ? varde : gemen(varde),
          utgava: raknad(region.utgava),
          href: regionAdress(region.id, region.utgava.id === forst ? ett.del : `${region.utgava.id}-${ett.del}`),
        },
      ];
    }),
  );
}

/** What is the same in every edition: the people and the municipalities of a region. */
export const stadigaFakta = (regioner: readonly RegionUnderlag[]): Fragefakta[] =>
  regioner.flatMap((region) => {
    const bas = { region: region.id, utgava: null, href: regionAdress(region.id) };
    const kommuner = harKommuner(region) ? String(region.antalKommuner) : '1, som regionen själv är';
    return [
      { ...bas, id: 'kommuner', sak: 'antalet kommuner är', varde: kommuner },
      {
        ...bas,
        id: 'invanare',
        sak: 'antalet invånare är omkring',
        varde: tal(region.befolkningTusental * 1000),
      },
    ];
  });
