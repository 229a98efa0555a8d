import type { ZodType } from 'astro/zod';
import type { ContentFile } from '../check-content/content.ts';
import { faultsOf, type Issue } from '../check-content/issue.ts';
import type { Finding } from '../check-content/rule.ts';
import { valueLists } from '../check-content/rules/schema.ts';
import { valueAt } from '../check-content/values.ts';
import { faltAt, type Falt } from './falt.ts';

/** A fault as the one who fills in a form meets it. */
export interface Formfel {
  /** The name of the field, `kalla.id`; `null` for what stands elsewhere. */
  readonly namn: string | null;
  readonly text: string;
  readonly atgard: string;
}

/** A form with the file that it would give. */
export interface Provat {
  readonly fil: ContentFile;
  readonly schema: ZodType;
  /** Where in the file's values the form's values stand. */
  readonly path: readonly string[];
  readonly falt: readonly Falt[];
}

const grupp = (falt: readonly Falt[]): Falt => ({
  nyckel: '',
  namn: '',
  hjalp: '',
  slag: 'grupp',
  tomt: 'tomt',
  val: [],
  post: '',
  falt,
});

const deep = (falt: readonly Falt[]): Falt[] => [...falt, ...falt.flatMap((one) => deep(one.falt))];

/** A text of the check, which speaks of files, in the words of a form: names of fields and choices, no marks of YAML. */
export function inFormWords(text: string, falt: readonly Falt[]): string {
  const all = deep(falt);
  const label = (key: string): string | null => {
    const last = key
      .replace(/\[\d+\]$/, '')
      .split('.')
      .at(-1);
    return all.find(({ nyckel }) => nyckel === last)?.namn ?? null;
  };
  const choice = (id: string): string =>
    all.flatMap(({ val }) => val).find(({ varde }) => varde === JSON.stringify(id))?.namn ?? id;
  const quoted = (inner: string): string => {
    const [, key = '', rest = ''] = /^([\w.[\]-]+):(?:\s+(.*))?$/.exec(inner) ?? [];
    const name = label(key || inner);
    if (name === null) return inner === 'null' ? 'tomt' : `”${choice(inner)}”`;
    if (rest === '') return `”${name}”`;
    return rest === 'null' ? `”${name}” tomt` : `”${name}”: ${choice(rest)}`;
  };
  return text
    .replace(/^Posten [^:]+: /, '')
    .replace(/Skriv `([\w.]+): null`/g, (whole, key: string) => (label(key) ? `Lämna ”${label(key)}” tomt` : whole))
    .replace(/Ta bort `([\w.]+):?`/g, (whole, key: string) => (label(key) ? `Lämna ”${label(key)}” tomt` : whole))
    .replace(/eller `null`/g, 'eller lämna tomt')
    .replace(/\bNyckeln `/g, 'Uppgiften `')
    .replace(/`([^`]*)`/g, (_, inner: string) => quoted(inner));
}

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '';

/** What a schema says of a field, in words of its own where the check's are about files; `null` when they do. */
function wordsOf(issue: Issue, falt: Falt, held: unknown): Omit<Formfel, 'namn'> | null {
  const { namn, hjalp, slag } = falt;
  if (isEmpty(held)) return { text: `${slag === 'val' ? 'Välj' : 'Fyll i'} ”${namn}”.`, atgard: hjalp };
  if (issue.code === 'too_small' && issue.origin === 'array')
    return { text: `”${namn}” är tom.`, atgard: slag === 'rader' ? 'Skriv minst en rad.' : 'Välj minst en.' };
  if (issue.code === 'too_small' && issue.origin === 'string')
    return { text: `”${namn}” är för kort: ${String(held).length} tecken.`, atgard: `Skriv minst ${issue.minimum}.` };
  if (issue.code === 'too_big' && issue.origin === 'string')
    return {
      text: `”${namn}” är för lång: ${String(held).length} tecken.`,
      atgard: `Korta till högst ${issue.maximum}.`,
    };
  if (issue.code === 'invalid_type' && slag === 'tal')
    return { text: `”${namn}” ska vara ett tal.`, atgard: 'Skriv bara siffror.' };
  return null;
}

/** A fault that a schema finds within the form, as the check words it and as the form does. */
interface Schemafel extends Formfel {
  readonly message: string;
}

const startsWith = (path: readonly PropertyKey[], fore: readonly string[]): boolean =>
  fore.every((key, i) => String(path[i]) === key);

function schemafelOf({ fil, schema, path, falt }: Provat): Schemafel[] {
  const value = fil.data?.value;
  const issues = schema.safeParse(value).error?.issues ?? [];
  return issues
    .filter((issue) => startsWith(issue.path, path))
    .flatMap((issue) =>
      faultsOf(issue, schema, value, valueLists).map((fault) => {
        const own = fault.path.slice(path.length).map(String);
        // A line of a list is no field of its own.
        const named = own.filter((key, i) => i === 0 || !/^\d+$/.test(key));
        const field = faltAt(grupp(falt), named);
        const words = field && wordsOf(issue, field, valueAt(value, fault.path));
        return {
          namn: named.join('.'),
          message: fault.message,
          text: words?.text ?? inFormWords(fault.message, falt),
          atgard: words?.atgard ?? inFormWords(fault.tip, falt),
        };
      }),
    );
}

/** The field that a line of the file belongs to; of several on a line, the one that the message names. */
function nameAt({ fil, path, falt }: Provat, { line, message }: Finding): string | null {
  const fore = path.map((key) => `${key}.`).join('');
  const within = [...(fil.data?.nodes ?? [])]
    .filter(
      ([key, node]) =>
        key.startsWith(fore) && key !== '' && line !== null && node.line <= line && line <= node.lastLine,
    )
    .map(([key]) => key.slice(fore.length))
    .filter((key) => faltAt(grupp(falt), key.split('.')) !== null);
  const named = within.filter((key) => message.includes(`\`${key.split('.').at(-1)}`));
  const [best] = (named.length > 0 ? named : within).toSorted((a, b) =>
    named.length > 0 ? b.length - a.length : a.length - b.length,
  );
  return best ?? null;
}

/** The names of the fields in the order that they stand in. */
const namesIn = (falt: readonly Falt[], fore = ''): string[] =>
  falt.flatMap((one) => [`${fore}${one.nyckel}`, ...namesIn(one.falt, `${fore}${one.nyckel}.`)]);

/** One telling of each fault, in the order of the form; what follows from an empty field is not told beside it. */
function tidy(all: readonly Formfel[], empty: readonly string[], falt: readonly Falt[]): Formfel[] {
  const once = [...new Map(all.map((one) => [`${one.namn} ${one.text}`, one])).values()];
  const follows = ({ namn, text }: Formfel): boolean =>
    namn !== null &&
    !/^(Fyll i|Välj) /.test(text) &&
    empty.some((name) => name === namn || name.startsWith(`${namn}.`));
  const order = namesIn(falt);
  const at = ({ namn }: Formfel): number => (namn === null ? -1 : order.indexOf(namn));
  return once.filter((one) => !follows(one)).toSorted((a, b) => at(a) - at(b));
}

/** Findings of the check as faults of a form: each at its field, those of other places with their file. */
export function formfelOf(provat: Provat, findings: readonly Finding[]): Formfel[] {
  const { fil, falt } = provat;
  const schemafel = schemafelOf(provat);
  const all = findings.map((finding): Formfel => {
    const own =
      finding.path === fil.path ? schemafel.find(({ message }) => finding.message.endsWith(message)) : undefined;
    if (own) return { namn: own.namn, text: own.text, atgard: own.atgard };
    const namn = finding.path === fil.path ? nameAt(provat, finding) : null;
    const plats = finding.path === fil.path ? '' : `${finding.path}: `;
    return {
      namn,
      text: `${plats}${inFormWords(finding.message, falt)}`,
      atgard: inFormWords(finding.tip, falt),
    };
  });
  const empty = schemafel.flatMap(({ namn, text }) => (namn !== null && /^(Fyll i|Välj) /.test(text) ? [namn] : []));
  return tidy(all, empty, falt);
}
