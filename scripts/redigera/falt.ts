import { z, type ZodType } from 'astro/zod';
import type { Faltord } from '../../src/schema/falt.ts';

/** The part of JSON Schema that a form is made of, with the words that the schemas carry. */
interface Form extends Faltord {
  readonly type?: string | readonly string[];
  readonly title?: string;
  readonly description?: string;
  readonly val?: Readonly<Record<string, string>>;
  readonly betydelser?: Readonly<Record<string, string>>;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly anyOf?: readonly Form[];
  readonly items?: Form;
  readonly properties?: Readonly<Record<string, Form>>;
  readonly required?: readonly string[];
  readonly propertyNames?: Form;
  readonly additionalProperties?: Form | boolean;
  readonly maxLength?: number;
}

/** One choice; its value is JSON, so that `true` is not the text "true". */
export interface Val {
  readonly varde: string;
  readonly namn: string;
  /** What it means, or what counts as it. */
  readonly betydelse?: string;
}

/** How a field is filled in. `yaml` is for what has no form of its own: it is written as in the file. */
export type Faltslag = 'text' | 'lang' | 'datum' | 'tal' | 'val' | 'flerval' | 'rader' | 'grupp' | 'lista' | 'yaml';

/** One field of a form. */
export interface Falt extends Faltord {
  readonly nyckel: string;
  readonly namn: string;
  readonly hjalp: string;
  readonly slag: Faltslag;
  /** What an empty field becomes: `null`, nothing at all, or an empty value that the check refuses. */
  readonly tomt: 'null' | 'utelamnas' | 'tomt';
  /** The value that need not be written; `undefined` when there is none. */
  readonly forval?: unknown;
  /** The choices of `val` and `flerval`. */
  readonly val: readonly Val[];
  /** The fields of a group, or of each item of a list. */
  readonly falt: readonly Falt[];
  /** For a list whose items have a key each: the field of the key. */
  readonly nyckelfalt?: Falt;
  /** What an item of a list is called: `Post`. */
  readonly post: string;
}

/** `ledsAv` → `Leds av`: what a key is called that its schema has no word for. */
const nameOf = (key: string): string => {
  const words = key.replace(/[A-ZÅÄÖ]/g, (letter) => ` ${letter.toLowerCase()}`).replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

const boolNamn: Readonly<Record<string, string>> = { true: 'Ja', false: 'Nej' };

/** The branches of a schema but `null`, unions within it laid open. */
function grenar(form: Form): { readonly form: Form; readonly grenar: readonly Form[]; readonly nullbar: boolean } {
  if (Array.isArray(form.type) && form.type.length === 2 && form.type.includes('null')) {
    const inner = { ...form, type: form.type.find((one) => one !== 'null') };
    return { form: inner, grenar: [inner], nullbar: true };
  }
  if (!form.anyOf) return { form, grenar: [form], nullbar: form.type === 'null' };
  const inner = form.anyOf.filter(({ type }) => type !== 'null').map(grenar);
  const { anyOf, ...own } = form;
  const [first] = inner;
  return {
    form: inner.length === 1 && first ? { ...first.form, ...own } : own,
    grenar: inner.flatMap((one) => one.grenar),
    nullbar: anyOf.some(({ type }) => type === 'null') || inner.some((one) => one.nullbar),
  };
}

/** The choices of a schema that has nothing but some; `null` for one that takes other values too. */
function valOf(form: Form, branches: readonly Form[]): Val[] | null {
  const varden = branches.flatMap((one): unknown[] | null[] => {
    if (one.enum) return [...one.enum];
    if (one.const !== undefined) return [one.const];
    return one.type === 'boolean' ? [true, false] : [undefined];
  });
  if (varden.length === 0 || varden.includes(undefined)) return null;
  const namn: Readonly<Record<string, string>> = Object.assign(
    {},
    boolNamn,
    ...branches.map((one) => one.val),
    form.val,
  );
  const betydelser: Readonly<Record<string, string>> = Object.assign({}, ...branches.map((one) => one.betydelser));
  return varden.map((one) => {
    const betydelse = betydelser[String(one)];
    return { varde: JSON.stringify(one), namn: namn[String(one)] ?? String(one), ...(betydelse && { betydelse }) };
  });
}

const faltIn = ({ properties = {}, required = [] }: Form): Falt[] => {
  const fields = Object.entries(properties).map(([key, one]) => toFalt(key, one, required.includes(key)));
  // A group whose keys are keys of the fields beside it calls them what they are called there.
  const beside = new Map(
    [...fields.filter(({ nyckel }) => !properties[nyckel]?.propertyNames).flatMap(({ falt }) => falt), ...fields].map(
      (one) => [one.nyckel, one.namn],
    ),
  );
  const named = (one: Falt): Falt => ({ ...one, namn: beside.get(one.nyckel) ?? one.namn });
  return fields.map((one) => (properties[one.nyckel]?.propertyNames ? { ...one, falt: one.falt.map(named) } : one));
};

/** What the kind of a schema says of its field; `yaml` for what no other kind holds. */
function slagOf(form: Form, branches: readonly Form[]): Pick<Falt, 'slag'> & Partial<Falt> {
  const val = valOf(form, branches);
  if (val) return { slag: 'val', val };
  if (branches.length > 1) return { slag: 'yaml' };
  if (form.type === 'string') {
    const lang = form.form === 'lang' || (form.maxLength ?? 0) > 120;
    return { slag: form.form === 'datum' ? 'datum' : lang ? 'lang' : 'text' };
  }
  if (form.type === 'integer' || form.type === 'number') return { slag: 'tal' };
  if (form.properties) return { slag: 'grupp', falt: faltIn(form) };
  if (form.type === 'object' && typeof form.additionalProperties === 'object') return slagOfRecord(form);
  if (form.type !== 'array' || !form.items) return { slag: 'yaml' };
  const { form: item, grenar: itemBranches } = grenar(form.items);
  const items = valOf(item, itemBranches);
  if (items) return { slag: 'flerval', val: items };
  if (item.properties) return { slag: 'lista', falt: faltIn(item), post: item.title ?? '' };
  return item.type === 'string' ? { slag: 'rader' } : { slag: 'yaml' };
}

/** A record is a group where its keys are known, each of which may be left out, and else a list of items with a key. */
function slagOfRecord({ propertyNames = {}, additionalProperties }: Form): Pick<Falt, 'slag'> & Partial<Falt> {
  const item = additionalProperties as Form;
  if (propertyNames.enum) {
    const fields = propertyNames.enum.map((key) => ({
      ...toFalt(String(key), item, false),
      namn: propertyNames.val?.[String(key)] ?? nameOf(String(key)),
    }));
    return { slag: 'grupp', falt: fields };
  }
  const { form } = grenar(item);
  if (!form.properties) return { slag: 'yaml' };
  return {
    slag: 'lista',
    falt: faltIn(form),
    nyckelfalt: toFalt('nyckel', propertyNames, true),
    post: form.title ?? '',
  };
}

/** The field of one key. */
function toFalt(nyckel: string, schema: Form, kravs: boolean): Falt {
  const { form, grenar: branches, nullbar } = grenar(schema);
  const { title, description, urval, mall, form: utseende } = form;
  return {
    nyckel,
    namn: title ?? nameOf(nyckel),
    hjalp: description ?? '',
    tomt: nullbar ? 'null' : kravs ? 'tomt' : 'utelamnas',
    val: [],
    falt: [],
    post: '',
    ...slagOf(form, branches),
    ...('default' in schema && { forval: schema.default }),
    ...(urval && { urval }),
    ...(mall && { mall }),
    ...(utseende && { form: utseende }),
  };
}

/** Lists are items to choose among only where they lie directly in a file; deeper ones are written as in the file. */
const rawLists = (falt: Falt): Falt =>
  falt.slag === 'lista' ? { ...falt, slag: 'yaml', falt: [] } : { ...falt, falt: falt.falt.map(rawLists) };
const withItems = (falt: Falt): Falt =>
  falt.slag === 'lista' ? { ...falt, falt: falt.falt.map(rawLists) } : rawLists(falt);

/**
 * The form of a kind of file: a group of fields, or a list of items for a file that is one. Everything that the schema
 * has is in it, so that a new key, theme or choice shows with no more code.
 */
export function buildFalt(schema: ZodType): Falt {
  const rot = toFalt('', z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any' }) as Form, true);
  return rot.slag === 'lista' ? withItems(rot) : { ...rot, falt: rot.falt.map(withItems) };
}

/** The field at a key path through groups; `null` when none is there. */
export function faltAt(falt: Falt, path: readonly PropertyKey[]): Falt | null {
  const [first, ...rest] = path;
  if (first === undefined) return falt;
  const inner = falt.falt.find(({ nyckel }) => nyckel === String(first));
  return inner ? faltAt(inner, rest) : null;
}
