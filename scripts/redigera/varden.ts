import { isDeepStrictEqual } from 'node:util';
import { parseDocument, stringify } from 'yaml';
import { isGroup, type Group } from '../check-content/values.ts';
import type { Falt } from './falt.ts';

/** What stands in the fields of a form, by field name (`kalla.id`); a name may stand several times, as check boxes do. */
export type Ifyllt = URLSearchParams;

/** The name of the check box that says that a group that may be missing is there. */
export const finnsNamn = (namn: string): string => `${namn}:finns`;

/** Whether a group may be missing as a whole. A record never is: it has nothing but keys that may be. */
export const kanSaknas = ({ slag, tomt, falt }: Falt): boolean =>
  slag === 'grupp' && tomt !== 'tomt' && falt.some((one) => one.tomt !== 'utelamnas');

/** A hard space, as in 206 000, is no space to tidy. */
const oneLine = (text: string): string => text.replace(/[ \t\r\n]+/g, ' ').trim();

/** What an empty field becomes. */
const emptyOf = ({ tomt, slag }: Falt): unknown => {
  if (tomt === 'null') return null;
  return tomt === 'utelamnas' || slag === 'val' ? undefined : '';
};

/** A list; an empty one is left out where it may be and was. */
const listOf = (items: readonly unknown[], { tomt }: Falt, old: unknown): unknown =>
  items.length === 0 && tomt === 'utelamnas' && old === undefined ? undefined : items;

/** Ids that stand already keep their order; new ones follow in that of the vocabulary. */
const ordered = (chosen: readonly unknown[], old: unknown): unknown[] => {
  const before = Array.isArray(old) ? old.filter((one) => chosen.includes(one)) : [];
  return [...before, ...chosen.filter((one) => !before.includes(one))];
};

const isNumber = (text: string): boolean => /^-?\d+([.,]\d+)?$/.test(text);

/** A raw YAML value; what cannot be read stays text, and the check says that it is not what should stand there. */
const parseRaw = (text: string): unknown => {
  const document = parseDocument(text);
  return document.errors.length > 0 ? text : document.toJS();
};

function scalarOf(falt: Falt, text: string, old: unknown): unknown {
  if (text === '') return emptyOf(falt);
  // A year stands as a number or in quotation marks; what is not changed stays as it is written.
  if (old !== null && old !== undefined && typeof old !== 'object' && String(old) === text) return old;
  if (falt.slag === 'tal') return isNumber(text) ? Number(text.replace(',', '.')) : text;
  return falt.slag === 'datum' && /^\d{4}$/.test(text) ? Number(text) : text;
}

/** The JSON value of a choice; what is no JSON was never one of the choices. */
const choiceOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

function groupOf(falt: Falt, ifyllt: Ifyllt, namn: string, old: unknown): unknown {
  if (kanSaknas(falt) && !ifyllt.has(finnsNamn(namn))) return falt.tomt === 'null' ? null : undefined;
  const before = isGroup(old) ? old : {};
  const group = readGroup(falt.falt, ifyllt, `${namn}.`, before);
  const isEmptyRecord = Object.keys(group).length === 0 && falt.tomt === 'utelamnas' && old === undefined;
  return isEmptyRecord ? undefined : group;
}

function readValue(falt: Falt, ifyllt: Ifyllt, namn: string, old: unknown): unknown {
  const text = ifyllt.get(namn) ?? '';
  switch (falt.slag) {
    case 'grupp':
      return groupOf(falt, ifyllt, namn, old);
    case 'flerval':
      return listOf(ordered(ifyllt.getAll(namn).map(choiceOf), old), falt, old);
    case 'rader':
      return listOf(text.split('\n').map(oneLine).filter(Boolean), falt, old);
    case 'val':
      return text === '' ? emptyOf(falt) : choiceOf(text);
    case 'yaml':
      return text.trim() === '' ? emptyOf(falt) : parseRaw(text);
    default:
      return scalarOf(falt, oneLine(text), old);
  }
}

/**
 * The values of a form as they stand in a file. A list of items is no field: what stood there stays. A key that has its
 * default value is not written unless it was.
 * @param old the values before
 */
export function readGroup(falt: readonly Falt[], ifyllt: Ifyllt, fore: string, old: Group): Record<string, unknown> {
  const known = falt.map(({ nyckel }) => nyckel);
  const values = falt.flatMap((one): [string, unknown][] => {
    const before = old[one.nyckel];
    if (one.slag === 'lista') return before === undefined ? [] : [[one.nyckel, before]];
    const value = readValue(one, ifyllt, `${fore}${one.nyckel}`, before);
    const needless = before === undefined && 'forval' in one && isDeepStrictEqual(value, one.forval);
    return value === undefined || needless ? [] : [[one.nyckel, value]];
  });
  const unknown = Object.entries(old).filter(([key]) => !known.includes(key));
  return Object.fromEntries([...values, ...unknown]);
}

/** What a form shows of values: the reverse of {@link readGroup}. */
export function fillGroup(
  falt: readonly Falt[],
  values: Group,
  fore = '',
  ifyllt: Ifyllt = new URLSearchParams(),
): Ifyllt {
  for (const one of falt) {
    const namn = `${fore}${one.nyckel}`;
    const value = values[one.nyckel] ?? one.forval ?? null;
    if (one.slag === 'grupp') {
      if (isGroup(value) && kanSaknas(one)) ifyllt.set(finnsNamn(namn), 'ja');
      fillGroup(one.falt, isGroup(value) ? value : {}, `${namn}.`, ifyllt);
    } else if (one.slag === 'flerval') {
      for (const item of Array.isArray(value) ? value : []) ifyllt.append(namn, JSON.stringify(item));
    } else if (one.slag === 'rader') {
      ifyllt.set(namn, Array.isArray(value) ? value.map(String).join('\n') : '');
    } else if (value !== null && one.slag !== 'lista') {
      ifyllt.set(namn, showScalar(one, value));
    }
  }
  return ifyllt;
}

const showScalar = ({ slag }: Falt, value: unknown): string => {
  if (slag === 'val') return JSON.stringify(value);
  return slag === 'yaml' ? stringify(value, { lineWidth: 0 }).trimEnd() : String(value);
};
