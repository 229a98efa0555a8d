import type { Handelse } from '../schema/handelse.ts';
import type { Kalla, Sidkalla } from '../schema/kalla.ts';
import { kalltyper } from '../schema/kalltyp.ts';
import type { Post } from '../schema/post.ts';
import type { Sokt } from '../schema/sokt.ts';
import { type fyndlagen, ledIds, type LedId, type Sokregel, type Uppfoljningsfil } from '../schema/uppfoljning.ts';
import type { KallaId, RegionId } from '../schema/vokabular.ts';
import { exempelAdress } from './adress.ts';
import { handelseAdress, orderHandelser } from './handelser.ts';

/** What is known of one step in one region. A step that nobody looked for is never told as missing. */
export const ledsvar = {
  funnen: { namn: 'Funnen', betydelse: 'Atlasen har minst en uppgift om att det finns eller sker.' },
  planerad: { namn: 'Planerad', betydelse: 'En källa säger att det ska göras. Om det är gjort är inte känt.' },
  'ej-funnet': { namn: 'Sökt utan att hittas', betydelse: 'Någon har sökt. Det betyder inte att det saknas.' },
  'ej-sokt': { namn: 'Ej sökt', betydelse: 'Ingen har sökt efter det här. Det kan finnas.' },
} as const;
/** Id of an answer about a step, e.g. `ej-sokt`. */
export type Ledsvar = keyof typeof ledsvar;

/** One thing that was found, as a reader meets it. */
export interface Fyndrad {
  readonly slag: 'post' | 'handelse' | 'kalla';
  readonly id: string;
  readonly lage: keyof typeof fyndlagen;
  readonly titel: string;
  /** When it was true or came out, as exactly as is known; `null` when undated. */
  readonly datum: string | null;
  /** The kind of source, in words: `Region`, `Partikälla`, `Granskning`. */
  readonly kallslag: string;
  /** Who published the source. */
  readonly utgivare: string;
  /** The document or page that it rests on; `null` for an event, which names its own. */
  readonly kalla: KallaId | null;
  readonly url: string;
}

/** One step in one region. */
export interface Ledcell {
  readonly region: RegionId;
  readonly led: LedId;
  readonly svar: Ledsvar;
  /** Newest first, undated last; what is only planned too. */
  readonly fynd: readonly Fyndrad[];
  /** The searches that did not find it; empty where it was found. */
  readonly sokt: readonly Pick<Sokt, 'dag' | 'ord'>[];
}

/** What the steps are made of. */
export interface Uppfoljningsunderlag {
  readonly fil: Uppfoljningsfil;
  /** The regions in order, each with every search that was made about it. */
  readonly regioner: readonly { readonly id: RegionId; readonly sokt: readonly Sokt[] }[];
  /** Posts of every edition, oldest edition first: of two with one id the newest counts. */
  readonly poster: readonly Pick<Post, 'id' | 'titel' | 'per' | 'kalla'>[];
  readonly handelser: readonly Pick<Handelse, 'id' | 'region' | 'titel' | 'datum' | 'kalla'>[];
  readonly kallor: readonly (Pick<Kalla, 'titel' | 'publicerad' | 'ar' | 'typ' | 'utgivare'> & {
    readonly id: KallaId;
    readonly sida: Pick<Sidkalla, 'utgivartyp'> | null;
  })[];
  /** Address of a source by its id. */
  readonly kallaHref: (id: KallaId) => string;
}

const dokumentslag: Readonly<Record<Kalla['typ'], string>> = {
  oversikt: 'Översikt av alla regioner',
  strategi: 'Strategi',
  handlingsplan: 'Handlingsplan',
  granskning: 'Revisionsgranskning',
  sida: 'Webbsida',
};

const has = (text: string, words: readonly string[]): boolean =>
  words.some((word) => text.toLowerCase().includes(word.toLowerCase()));

/** The searches that looked for a step, each with the words that did. */
export function soktEfter(regel: Sokregel, sokt: readonly Sokt[]): Pick<Sokt, 'dag' | 'ord'>[] {
  return sokt.flatMap(({ dag, ord, teman, attribut }) => {
    const galler =
      teman.some((one) => regel.teman.includes(one)) || attribut.some((one) => regel.attribut.includes(one));
    const egna = galler ? ord : ord.filter((text) => has(text, regel.ord) && has(text, regel.om));
    return egna.length > 0 ? [{ dag, ord: egna }] : [];
  });
}

/** Makes a row of what a finding names; throws when there is no such thing, which the content check says with its line. */
function makeRad({ poster, handelser, kallor, kallaHref }: Uppfoljningsunderlag) {
  const post = new Map(poster.map((one) => [one.id, one]));
  const handelse = new Map(handelser.map((one) => [one.id, one]));
  const kalla = new Map(kallor.map((one) => [one.id, one]));
  const kallslag = (id: KallaId) => {
    const one = kalla.get(id);
    if (!one) throw new Error(`content/uppfoljning.yaml: källan ”${id}” finns inte.`);
    const typ = one.sida && kalltyper[one.sida.utgivartyp];
    return { kallslag: typ ? (typ.markt ?? typ.namn) : dokumentslag[one.typ], utgivare: one.utgivare, one };
  };
  return ({ slag, id, lage }: Uppfoljningsfil['fynd'][number]): Fyndrad => {
    const bas = { slag, id, lage };
    if (slag === 'kalla') {
      const { one, ...om } = kallslag(id);
      const datum = one.publicerad ?? (one.ar === null ? null : String(one.ar));
      return { ...bas, titel: one.titel, datum, ...om, kalla: id, url: kallaHref(id) };
    }
    const egen = post.get(id);
    if (slag === 'post' && egen) {
      const { one: _, ...om } = kallslag(egen.kalla.id);
      const datum = egen.per === null ? null : String(egen.per);
      return { ...bas, titel: egen.titel, datum, ...om, kalla: egen.kalla.id, url: exempelAdress(id) };
    }
    const skedd = handelse.get(id);
    if (slag === 'handelse' && skedd) {
      const typ = kalltyper[skedd.kalla.typ];
      const om = { kallslag: typ.markt ?? typ.namn, utgivare: skedd.kalla.utgivare };
      return { ...bas, titel: skedd.titel, datum: skedd.datum, ...om, kalla: null, url: handelseAdress(skedd) };
    }
    throw new Error(`content/uppfoljning.yaml: ”${id}” finns inte.`);
  };
}

/** Every step of every region, region by region in the order given and step by step. */
export function buildUppfoljning(underlag: Uppfoljningsunderlag): Ledcell[] {
  const rad = makeRad(underlag);
  const { fil, regioner } = underlag;
  return regioner.flatMap((region) =>
    ledIds.map((led): Ledcell => {
      const fynd = orderHandelser(fil.fynd.filter((one) => one.region === region.id && one.led === led).map(rad));
      const sokt = soktEfter(fil.sokt[led], region.sokt);
      const funnen = fynd.some(({ lage }) => lage !== 'planerad');
      const svar = funnen ? 'funnen' : fynd.length > 0 ? 'planerad' : sokt.length > 0 ? 'ej-funnet' : 'ej-sokt';
      return { region: region.id, led, svar, fynd, sokt: funnen ? [] : sokt };
    }),
  );
}
