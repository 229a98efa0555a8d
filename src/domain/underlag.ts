import type { HandelseKalla } from '../schema/handelse.ts';
import { datumText } from './sprak.ts';

/** Where a statement stands: the id of its source, the section in it, and its place in the atlas. */
export interface Belagg {
  /** Id of a document, an event or a key figure; `null` when only the atlas is named. */
  readonly kalla: string | null;
  readonly avsnitt: string | null;
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
}

/** A document, or the page that an event or a key figure was read on, as a footnote names it. */
export const toNotkalla = ({
  titel,
  utgivare,
  url,
  publicerad,
  kortnamn = `${utgivare}, ${titel}`,
}: Pick<HandelseKalla, 'titel' | 'utgivare' | 'url' | 'publicerad'> & { readonly kortnamn?: string }): Notkalla => ({
  titel,
  utgivare,
  url,
  kortnamn,
  ar: publicerad?.slice(0, 4) ?? null,
});

/** One piece of a memo, its footnote a finished text. */
export type Stycke =
  | { readonly slag: 'rubrik'; readonly niva: 2 | 3 | 4; readonly text: string; readonly lank: string | null }
  | {
      readonly slag: 'stycke' | 'punkt';
      readonly ledord: string;
      readonly text: string;
      readonly not: string | null;
    };

/** A memo to take along: a title and its pieces in order. */
export interface Underlag {
  readonly titel: string;
  readonly stycken: readonly Stycke[];
}

/** What a reader of the memo must know before quoting from it. */
export const underlagForbehall =
  'Svar, antal och rutor bygger bara på regionöversikten 2020 och gäller det året. Det som är känt senare står för sig, med sitt datum. Ej nämnt betyder inte nej, och ett mål är inte en verksamhet. Antal mäter vad källan nämner, inte hur bra en region är.';

const sameBelagg = (a: Belagg, b: Belagg): boolean =>
  a.kalla === b.kalla && a.avsnitt === b.avsnitt && a.lank === b.lank;

/** Leaves out headings with no text before the next heading of their level. */
const dropEmpty = (passager: readonly Passage[]): Passage[] =>
  passager.filter((passage, i) => {
    if (passage.slag !== 'rubrik') return true;
    const after = passager.slice(i + 1);
    const end = after.findIndex((one) => one.slag === 'rubrik' && one.niva <= passage.niva);
    return (end < 0 ? after : after.slice(0, end)).some((one) => one.slag !== 'rubrik');
  });

/** Writes the footnotes of one memo: a source in full the first time and by its short name after that. */
function noteWriter(
  { version, hamtad }: Pick<Sidlasning, 'version' | 'hamtad'>,
  kallor: ReadonlyMap<string, Notkalla>,
): (belagg: Belagg) => string {
  const named = new Set<string>();
  return ({ kalla: id, avsnitt, lank }) => {
    const kalla = id === null ? undefined : kallor.get(id);
    const full = kalla && [kalla.utgivare, kalla.titel, kalla.ar ?? 'utan år', kalla.url].filter(Boolean).join(', ');
    const name = id !== null && named.has(id) ? kalla?.kortnamn : full;
    if (id !== null) named.add(id);
    const atlas = `Närvårdsatlas, version ${version}, ${lank} (hämtad ${datumText(hamtad)}).`;
    return name ? `${name}${avsnitt ? `, avsnittet ${avsnitt}` : ''}; återgiven i ${atlas}` : atlas;
  };
}

/**
 * The memo of a page: the answer, what was chosen, edition and caveats, and then the passages. Passages that follow
 * each other and rest on the same place share one footnote, at the last of them.
 * @param kallor the sources by id; a passage whose source is not there is cited from the atlas alone
 */
export function buildUnderlag(sida: Sidlasning, kallor: ReadonlyMap<string, Notkalla>): Underlag {
  const writeNote = noteWriter(sida, kallor);
  const passager = dropEmpty(sida.passager);
  const edition = `Närvårdsatlas, version ${sida.version} (${datumText(sida.datum)}), hämtad ${datumText(sida.hamtad)} från ${sida.lank}`;
  const text = (ledord: string, body: string, not: string | null = null): Stycke[] =>
    body === '' ? [] : [{ slag: 'stycke', ledord, text: body, not }];
  return {
    titel: sida.titel,
    stycken: [
      ...text('', sida.svar, sida.svarBelagg && writeNote(sida.svarBelagg)),
      ...text('Urval', sida.urval.join('; ')),
      ...text('Utgåva', edition),
      ...text('Att tänka på', underlagForbehall),
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

const webAddress = /(https?:\/\/[^\s<>]*[^\s<>.,;:)])/;

/** Text as it must stand in Markdown to be read as itself; addresses become links. */
const escapeMarkdown = (text: string): string =>
  text
    .split(webAddress)
    .map((part, i) => (i % 2 === 1 ? `<${part}>` : part.replace(/[\\`*_[\]<>#]/g, '\\$&')))
    .join('');

/** The memo as Markdown, with GFM footnotes last. */
export function underlagMarkdown({ titel, stycken }: Underlag): string {
  const noter: string[] = [];
  const mark = (not: string | null): string => (not === null ? '' : `[^${noter.push(escapeMarkdown(not))}]`);
  const blocks = stycken.map((stycke) => {
    const body = escapeMarkdown(stycke.text);
    if (stycke.slag === 'rubrik')
      return `${'#'.repeat(stycke.niva)} ${stycke.lank === null ? body : `[${body}](${stycke.lank})`}`;
    const lead = stycke.ledord && `**${escapeMarkdown(stycke.ledord)}** – `;
    return `${stycke.slag === 'punkt' ? '- ' : ''}${lead}${body}${mark(stycke.not)}`;
  });
  const between = (i: number): string => {
    if (i === 0) return '';
    return stycken[i]?.slag === 'punkt' && stycken[i - 1]?.slag === 'punkt' ? '\n' : '\n\n';
  };
  const text = blocks.map((block, i) => between(i) + block).join('');
  const list = noter.map((not, i) => `[^${i + 1}]: ${not}`).join('\n');
  return `${[`# ${escapeMarkdown(titel)}`, text, list].filter(Boolean).join('\n\n')}\n`;
}

/** The text cut into plain pieces and addresses, `lank: true`, in order; no piece is empty. */
export const splitAdresser = (text: string): { readonly text: string; readonly lank: boolean }[] =>
  text
    .split(webAddress)
    .map((part, i) => ({ text: part, lank: i % 2 === 1 }))
    .filter((part) => part.text !== '');

/** Name of the file without its ending, from the path of the page: `/teman/aldre/` → `narvardsatlas-teman-aldre`. */
export const underlagFilnamn = (path: string): string =>
  ['narvardsatlas', ...path.split('/').filter(Boolean)].join('-');
