import { z, type ZodType } from 'astro/zod';
import { meantText } from './nearest.ts';
import { schemaAt } from './schema-at.ts';
import { valueAt } from './values.ts';

/** A fault that a schema found. */
export type Issue = z.core.$ZodIssue;

/** A fault in Swedish, with the key path it is about. */
export interface Fault {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly tip: string;
}

/** A vocabulary that values are taken from: what one is called, where all stand, and which there are. */
export interface ValueList {
  readonly saknas: (value: string) => string;
  readonly ids: readonly string[];
  readonly plats: string;
}

const typNamn: Readonly<Record<string, string>> = {
  string: 'en text',
  number: 'ett tal',
  int: 'ett heltal',
  boolean: '`true` eller `false`',
  array: 'en lista',
  object: 'en grupp av nycklar',
  record: 'en grupp av nycklar',
  null: 'tomt',
};

const typTips: Readonly<Record<string, (key: string, value: unknown) => string>> = {
  string: (key, value) =>
    typeof value === 'object'
      ? `Skriv en text efter \`${key}:\`.`
      : `Sätt citattecken om värdet: \`${key}: "${String(value)}"\`.`,
  number: (key) => `Skriv bara siffror, utan citattecken och enhet: \`${key}: 2030\`.`,
  int: (key) => `Skriv bara siffror, utan citattecken och enhet: \`${key}: 2030\`.`,
  boolean: (key) => `Skriv \`${key}: true\` för ja eller \`${key}: false\` för nej, utan citattecken.`,
  array: (key, value) =>
    typeof value === 'string' ? `Skriv \`${key}: [${value}]\`.` : `Skriv värdena inom hakparentes: \`${key}: [a, b]\`.`,
  object: (key) => `Skriv nycklarna indragna under \`${key}:\`, en på varje rad.`,
};

/** Faults that the schemas name with a word of their own. */
const egnaFel: Readonly<Record<string, readonly [(key: string, value: string) => string, string]>> = {
  datum: [
    (key, value) => `\`${key}: ${value}\` är inget giltigt datum.`,
    'Skriv år, månad eller dag: `2020`, `2020-06` eller `2020-06-30`.',
  ],
  dag: [(key, value) => `\`${key}: ${value}\` är ingen giltig dag.`, 'Skriv hela dagen: `2026-11-22`.'],
  'post-id': [
    (_, value) => `\`${value}\` är inget giltigt id för en post.`,
    'Skriv regionens mapp, snedstreck och ett kort namn med a–z, siffror och bindestreck: `blekinge/mobil-narsjukvard`.',
  ],
  'handelse-id': [
    (_, value) => `\`${value}\` är inget giltigt id för en händelse.`,
    'Skriv regionens mapp, snedstreck, `h-` och ett kort namn med a–z, siffror och bindestreck: `blekinge/h-ny-fardplan`.',
  ],
  belagg: [
    (key) => `\`${key}\` ska ha ett belägg, varken fler eller inget.`,
    'Ange antingen `handelse:` eller `kalla:` och skriv `null` i den andra.',
  ],
  id: [(_, value) => `\`${value}\` är inget giltigt id.`, 'Använd a–z, siffror och bindestreck: `mobil-narvard`.'],
  upprepad: [
    (key) => `Samma värde står flera gånger i \`${key}\`.`,
    'Ta bort upprepningen, så att varje värde står en gång.',
  ],
  punkt: [
    (_, value) => `\`${value}\` är ingen plats i ett dokument.`,
    'Skriv bild eller sida, kolon och punkten på den, räknade uppifrån: `punkt: 3:2`. Flera skiljs med ”och”: `3:2 och 3:4`.',
  ],
  sha256: [
    (_, value) => `\`${value}\` är ingen SHA-256.`,
    'Skriv de 64 tecknen som `sha256sum FIL` ger, eller `null` om texten inte är sparad.',
  ],
  'svar-utan-kalla': [
    () => 'Regionen invänder eller kompletterar, men svaret saknar text eller källa.',
    'Skriv vad regionen säger i `text` och det den hänvisar till i `kalla`, eller ändra till `slag: bekraftad`.',
  ],
  doi: [(_, value) => `\`${value}\` är ingen DOI.`, 'Skriv den utan adress: `10.5281/zenodo.1234567`.'],
  version: [(_, value) => `\`${value}\` är inget giltigt versionsnummer.`, 'Skriv tre tal med punkt emellan: `1.2.0`.'],
};

const egnaFormat: Readonly<Record<string, readonly [string, string]>> = {
  url: ['ingen giltig webbadress', 'Skriv hela adressen med `https://`, eller `null` om den inte är känd.'],
  email: ['ingen giltig e-postadress', 'Skriv adressen som `namn@exempel.se`, eller `null`.'],
};

const listText = (values: readonly unknown[]): string => values.map((value) => `\`${String(value)}\``).join(', ');

const shown = (value: unknown): string => (typeof value === 'object' ? JSON.stringify(value) : String(value));

const typOf = (value: unknown): string => {
  if (value === null) return 'tomt (`null`)';
  if (Array.isArray(value)) return 'en lista';
  return typNamn[typeof value] ?? 'något annat';
};

/** The keys that a group may have; none when any may stand there. */
const keysIn = (schema: ZodType | null): string[] => {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape);
  return schema instanceof z.ZodRecord && schema.keyType instanceof z.ZodEnum ? schema.keyType.options.map(String) : [];
};

/** How a key path is spelt to an editor: `strategi.malar`, `teman[2]` (counted from 1). The place in `poster` is left out. */
const keyName = (path: readonly PropertyKey[]): string => {
  const own = path[0] === 'poster' && path.length > 2 ? path.slice(2) : path;
  return own
    .map((key, i) => (/^\d+$/.test(String(key)) ? `[${Number(key) + 1}]` : `${i > 0 ? '.' : ''}${String(key)}`))
    .join('');
};

const accepts = (schema: ZodType, value: unknown): boolean => schema.safeParse(value).success;

/** Values that say "the source does not say": a part that is read uses them instead of `null`. */
const notSaid = ['oklart', 'ej-namnt'];

const missingTip = (schema: ZodType | null, path: readonly PropertyKey[]): string => {
  const key = String(path.at(-1));
  const bare = schema instanceof z.ZodNullable ? schema.unwrap() : schema;
  const options = bare instanceof z.ZodEnum ? bare.options.map(String) : [];
  const word = options.find((option) => notSaid.includes(option)) ?? null;
  if (word !== null) {
    const olast = schema && accepts(schema, null) ? `\`${key}: null\` så länge ingen har läst efter det, och ` : '';
    return `Skriv ${olast}\`${key}: ${word}\` om källan inte säger något. Tillåtna värden: ${listText(options)}.`;
  }
  if (schema && accepts(schema, null)) return `Skriv \`${key}: null\` om källan inte säger något.`;
  if (schema && accepts(schema, [])) return `Skriv \`${key}: []\` om källan inte nämner något.`;
  if (options.length > 0) return `Lägg till \`${key}:\` med något av värdena ${listText(options)}.`;
  if (schema && keysIn(schema).length > 0) return `Lägg till \`${key}:\` med nycklarna ${listText(keysIn(schema))}.`;
  return `Lägg till \`${key}:\` med ett värde.`;
};

/** The schema with `null` still allowed, which walking into it would lose. */
const fieldAt = (schema: ZodType, path: readonly PropertyKey[]): ZodType | null => {
  const parent = schemaAt(schema, path.slice(0, -1));
  if (parent instanceof z.ZodObject) return (parent.shape[String(path.at(-1))] as ZodType | undefined) ?? null;
  return schemaAt(schema, path);
};

const sizeText = (issue: Issue & { code: 'too_small' | 'too_big' }, key: string, value: unknown): [string, string] => {
  const limit = issue.code === 'too_small' ? `minst ${issue.minimum}` : `högst ${issue.maximum}`;
  if (issue.origin === 'array') {
    return Array.isArray(value) && value.length === 0
      ? [`Listan \`${key}\` är tom.`, `Skriv ${limit} i listan.`]
      : [`Listan \`${key}\` har fel antal.`, `Den ska ha ${limit}.`];
  }
  if (issue.origin !== 'string')
    return [`\`${key}: ${shown(value)}\` är utanför det tillåtna.`, `Talet ska vara ${limit}.`];
  const size = `Texten är ${String(value).length} tecken och ska vara ${limit}.`;
  return issue.code === 'too_small'
    ? [`Texten i \`${key}\` är för kort.`, `${size} Skriv mer.`]
    : [`Texten i \`${key}\` är för lång.`, `${size} Korta den.`];
};

/**
 * Says in Swedish what a schema found; an issue about several unknown keys gives one fault a key.
 * @param schema the whole file's schema
 * @param value the whole file's value
 * @param valueLists the vocabularies, to name what a wrong id is
 */
export function faultsOf(issue: Issue, schema: ZodType, value: unknown, valueLists: readonly ValueList[]): Fault[] {
  const { path } = issue;
  const key = keyName(path) || 'filen';
  const held = valueAt(value, path);
  const fault = (message: string, tip: string): Fault[] => [{ path, message, tip }];

  const own = egnaFel[issue.message];
  if (own && held !== undefined) return fault(own[0](key, shown(held)), own[1]);

  if (issue.code === 'unrecognized_keys') {
    const inner = schemaAt(schema, path);
    const known = keysIn(inner);
    return issue.keys.map((wrong) => ({
      path: [...path, wrong],
      message: `Nyckeln \`${keyName([...path, wrong])}\` finns inte.`,
      tip: `${meantText(wrong, known)}${known.length > 0 ? `Här får stå ${listText(known)}.` : 'Ta bort den.'}`,
    }));
  }
  if (held === undefined && path.length > 0) {
    return fault(`Nyckeln \`${key}\` saknas.`, missingTip(fieldAt(schema, path), path));
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    const list = valueLists.find(({ ids }) => ids.join() === values.join());
    const allowed = `Tillåtna värden: ${listText(values)}.`;
    if (held === null) return fault(`\`${key}\` är tomt (\`null\`), men måste ha ett värde.`, allowed);
    if (!list)
      return fault(
        `\`${shown(held)}\` går inte att använda som \`${key}\`.`,
        `${meantText(shown(held), values)}${allowed}`,
      );
    return fault(list.saknas(shown(held)), `${meantText(shown(held), values)}${allowed} De står i ${list.plats}.`);
  }
  if (issue.code === 'invalid_type') {
    const last = String(path.at(-1) ?? 'nyckel');
    if (path.length === 0 && (held === undefined || held === null))
      return fault('Filen är tom.', 'Fyll i den efter en annan fil av samma slag.');
    if (held === null) {
      return fault(`\`${key}\` är tomt (\`null\`), men måste ha ett värde.`, missingTip(fieldAt(schema, path), path));
    }
    return fault(
      `\`${key}\` ska vara ${typNamn[issue.expected] ?? issue.expected}, men är ${typOf(held)}.`,
      (typTips[issue.expected] ?? (() => 'Se hur samma nyckel är skriven i en annan fil.'))(last, held),
    );
  }
  if (issue.code === 'too_small' || issue.code === 'too_big') return fault(...sizeText(issue, key, held));
  const format = issue.code === 'invalid_format' ? egnaFormat[issue.format] : undefined;
  if (format) return fault(`\`${key}: ${shown(held)}\` är ${format[0]}.`, format[1]);
  return fault(`\`${key}: ${shown(held)}\` har fel form.`, 'Se hur samma nyckel är skriven i en annan fil.');
}
