import type { HandelseKalla } from '../schema/handelse.ts';
import type { Utgava, UtgavaId } from '../schema/utgava.ts';
import { platsText } from './citering.ts';
import { datumText, lista } from './sprak.ts';
import { utgavaMening } from './mening/utgava-text.ts';
import { kallaOf } from './utgava.ts';

/** Where a statement stands: the id of its source, the section in it, and its place in the atlas. */
export interface Belagg {
  /** Id of a document, an event or a key figure; `null` when only the atlas is named. */
  readonly kalla: string | null;
  readonly avsnitt: string | null;
  /** The edition that the page says the statement is of; `null` when the page leaves it to the source. */
  readonly utgava: UtgavaId | null;
  /** Full address in the atlas. */
  readonly lank: string;
}

/** One passage of a page as it is read, in the order of the page. */
export type Passage =
  | { readonly slag: 'rubrik'; readonly niva: 2 | 3 | 4; readonly text: string }
  | {
      readonly slag: 'stycke' | 'punkt';
      /** What the passage is about, set in bold before the text; empty when the text stands alone. */
      readonly ledord: string;
      readonly text: string;
      readonly belagg: Belagg | null;
    };

/** A page of the atlas as it stands on show, with its choices. */
export interface Sidlasning {
  readonly titel: string;
  /** The answer in a sentence. */
  readonly svar: string;
  readonly svarBelagg: Belagg | null;
  /** The reader's choices in words, e.g. `Del: Samverkan`. */
  readonly urval: readonly string[];
  readonly passager: readonly Passage[];
  /** The editions on show. */
  readonly utgavor: readonly UtgavaId[];
  /** Full address with the choices. */
  readonly lank: string;
  readonly version: string;
  /** Day of the version, ISO. */
  readonly datum: string;
  /** The day the reader fetched the page, ISO. */
  readonly hamtad: string;
}

/** A source as a footnote names it. */
export interface Notkalla {
  readonly titel: string;
  /** The name used from the second footnote on. */
  readonly kortnamn: string;
  readonly utgivare: string;
  /** Year of publication, or `null` when it is not known. */
  readonly ar: string | null;
  /** Address of the original, or `null`. */
  readonly url: string | null;
  /** ISO day on which a web page was read; `null` for all else. */
  readonly last: string | null;
  /** The editions in which something rests on it; `[]` for an event or a key figure. */
  readonly utgavor: readonly UtgavaId[];
  /** When the event happened or the key figure was true; `undefined` for a document or a page, `null` when undated. */
  readonly per?: string | null;
}

/** A row of `kallor.json`, or the source of an event or a key figure, with what tells the time of it. */
type Kallrad = Pick<HandelseKalla, 'titel' | 'utgivare' | 'url' | 'publicerad'> & {
  readonly kortnamn?: string;
  readonly sida?: { readonly last: string } | null;
  readonly utgavor?: readonly UtgavaId[];
  readonly per?: string | null;
};

/** A document, or the page that an event or a key figure was read on, as a footnote names it. */
export const toNotkalla = ({
  titel,
  utgivare,
  url,
  publicerad,
  kortnamn = `${utgivare}, ${titel}`,
  sida = null,
  utgavor = [],
  per,
}: Kallrad): Notkalla => ({
  titel,
  utgivare,
  url,
  kortnamn,
  ar: publicerad?.slice(0, 4) ?? null,
  last: sida?.last ?? null,
  utgavor,
  ...(per === undefined ? {} : { per }),
});

/** A statement in a memo, its footnote a finished text. */
export interface Cellrad {
  /** What it is about, set in bold before the text; empty when the text stands alone. */
  readonly ledord: string;
  readonly text: string;
  readonly not: string | null;
  /** Full address that the words in bold lead to. */
  readonly lank?: string | null;
}

/** What stands between the words in bold and the text: years beside a year would read as a span. */
export const efterLedord = (ledord: string): string => (/^\d{4}(?:–\d{4})?$/.test(ledord) ? ': ' : ' – ');

/** One piece of a memo. */
export type Stycke =
  | { readonly slag: 'rubrik'; readonly niva: 2 | 3 | 4; readonly text: string; readonly lank: string | null }
  | ({ readonly slag: 'stycke' | 'punkt' } & Cellrad)
  | {
      readonly slag: 'tabell';
      readonly titel: string;
      /** The heads of the columns; the first stands over the rows' own. */
      readonly kolumner: readonly string[];
      readonly rader: readonly { readonly rubrik: string; readonly celler: readonly (readonly Cellrad[])[] }[];
    };

/** A memo to take along: a title and its pieces in order. */
export interface Underlag {
  readonly titel: string;
  readonly stycken: readonly Stycke[];
}

/** What a reader of the memo must know before quoting from it. */
export const underlagForbehall = (utgavor: readonly Utgava[]): string =>
  [
    ...(utgavor.length > 1 ? ['Svar, antal och rutor hör till var sin utgåva och blandas inte.'] : []),
    ...utgavor.map((utgava) => utgavaMening(utgava, utgava.ar)),
    'Ej nämnt och ej funnet betyder inte nej, och ett mål är inte en verksamhet. Antal mäter vad källan nämner, inte hur bra en region är.',
  ].join(' ');

const sameBelagg = (a: Belagg, b: Belagg): boolean =>
  a.kalla === b.kalla && a.avsnitt === b.avsnitt && a.utgava === b.utgava && a.lank === b.lank;

/** Leaves out headings with no text before the next heading of their level. */
const dropEmpty = (passager: readonly Passage[]): Passage[] =>
  passager.filter((passage, i) => {
    if (passage.slag !== 'rubrik') return true;
    const after = passager.slice(i + 1);
    const end = after.findIndex((one) => one.slag === 'rubrik' && one.niva <= passage.niva);
    return (end < 0 ? after : after.slice(0, end)).some((one) => one.slag !== 'rubrik');
  });

/** What a statement is of: an event's own date, or the edition that the page or the source says; empty when neither does. */
function gallerText({ kalla: id, utgava }: Belagg, kalla: Notkalla | undefined, utgavor: readonly Utgava[]): string {
  if (kalla?.per !== undefined) return kalla.per === null ? 'odaterad uppgift' : `uppgift från ${datumText(kalla.per)}`;
  const enda = kalla?.utgavor.length === 1 ? kalla.utgavor[0] : undefined;
  const av = utgavor.find((one) => one.id === (utgava ?? enda)) ?? utgavor.find((one) => kallaOf(one) === id);
  return av ? `utgåvan ${av.ar}` : '';
}

/** Writes the footnotes of one memo: a source in full the first time and by its short name after that. */
function noteWriter(
  { version, hamtad }: Pick<Sidlasning, 'version' | 'hamtad'>,
  kallor: ReadonlyMap<string, Notkalla>,
  utgavor: readonly Utgava[],
): (belagg: Belagg) => string {
  const named = new Set<string>();
  return (belagg) => {
    const { kalla: id, avsnitt, lank } = belagg;
    const kalla = id === null ? undefined : kallor.get(id);
    const full =
      kalla && [kalla.utgivare, kalla.titel, kalla.ar ?? 'u.å.', platsText(kalla)].filter(Boolean).join(', ');
    const name = id !== null && named.has(id) ? kalla?.kortnamn : full;
    if (id !== null) named.add(id);
    const galler = gallerText(belagg, kalla, utgavor);
    const atlas = `Närvårdsatlas, version ${version}${galler && `, ${galler}`}, ${lank} (hämtad ${datumText(hamtad)}).`;
    return name ? `${name}${avsnitt ? `, avsnittet ${avsnitt}` : ''}; återgiven i ${atlas}` : atlas;
  };
}

/**
 * The memo of a page: the answer, what was chosen, version, editions and caveats, and then the passages. Passages that follow
 * each other and rest on the same place share one footnote, at the last of them.
 * @param kallor the sources by id; a passage whose source is not there is cited from the atlas alone
 * @param alla every edition of the atlas, oldest first
 */
export function buildUnderlag(
  sida: Sidlasning,
  kallor: ReadonlyMap<string, Notkalla>,
  alla: readonly Utgava[],
): Underlag {
  const writeNote = noteWriter(sida, kallor, alla);
  const utgavor = alla.filter(({ id }) => sida.utgavor.includes(id));
  const passager = dropEmpty(sida.passager);
  const version = `Närvårdsatlas, version ${sida.version} (${datumText(sida.datum)}), hämtad ${datumText(sida.hamtad)} från ${sida.lank}`;
  const text = (ledord: string, body: string, not: string | null = null): Stycke[] =>
    body === '' ? [] : [{ slag: 'stycke', ledord, text: body, not }];
  return {
    titel: sida.titel,
    stycken: [
      ...text('', sida.svar, sida.svarBelagg && writeNote(sida.svarBelagg)),
      ...text('Urval', sida.urval.join('; ')),
      ...text('Version', version),
      ...text(utgavor.length === 1 ? 'Utgåva' : 'Utgåvor', lista(utgavor.map(({ ar, namn }) => `${ar} (${namn})`))),
      ...text('Att tänka på', underlagForbehall(utgavor)),
      ...passager.map((passage, i): Stycke => {
        if (passage.slag === 'rubrik') return { ...passage, lank: null };
        const { slag, ledord, text: body, belagg } = passage;
        const next = passager[i + 1];
        const goesOn = belagg !== null && next?.slag !== 'rubrik' && !!next?.belagg && sameBelagg(belagg, next.belagg);
        return { slag, ledord, text: body, not: belagg === null || goesOn ? null : writeNote(belagg) };
      }),
    ],
  };
}

/** Name of the file without its ending, from the path of the page: `/teman/aldre/` → `narvardsatlas-teman-aldre`. */
export const underlagFilnamn = (path: string): string =>
  ['narvardsatlas', ...path.split('/').filter(Boolean)].join('-');
