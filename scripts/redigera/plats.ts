import { toSlug } from '../../src/search/fold-text.ts';
import { isGroup, itemsOf, valueAt, type Group } from '../check-content/values.ts';
import type { Falt } from './falt.ts';
import { readGroup, type Ifyllt } from './varden.ts';

/** What is edited in a file: a key path as text, `poster.3`; `+` last is a new item, nothing at all the top of the file. */
export type Plats = string;

/** A list of a file, with what stands in it. */
export interface Lista {
  /** The list itself, as a field. */
  readonly falt: Falt;
  /** Where its items stand: `poster`, or nothing for a file that is a list. */
  readonly plats: Plats;
  readonly poster: readonly { readonly plats: Plats; readonly namn: string; readonly id: string }[];
}

/** What a form is for. */
export interface Redigerat {
  readonly falt: readonly Falt[];
  readonly varden: Group;
  readonly arNy: boolean;
  /** What is edited, in words: `Post`. */
  readonly namn: string;
}

const isList = ({ slag }: Falt): boolean => slag === 'lista';
const join = (...parts: readonly string[]): Plats => parts.filter((part) => part !== '').join('.');

/** Field name of the key in a list whose items have one each. */
const nyckelNamn = ':nyckel';

/** What an item is called in a list: its headline, name, or whatever text it has first. */
function nameOf(item: unknown): string {
  if (!isGroup(item)) return String(item);
  const texts = [item['titel'], item['namn'], item['term'], ...Object.values(item)];
  const found = texts.find((one) => typeof one === 'string') ?? itemsOf(texts.find(Array.isArray))[0];
  return typeof found === 'string' ? found : '(utan namn)';
}

function listaOf(falt: Falt, plats: Plats, value: unknown): Lista {
  const items = isGroup(value) ? Object.entries(value) : itemsOf(value).map((one, i) => [String(i), one] as const);
  const poster = items.map(([key, item]) => ({
    plats: join(plats, key),
    namn: nameOf(item),
    id: falt.nyckelfalt ? key : isGroup(item) && typeof item['id'] === 'string' ? item['id'] : '',
  }));
  return { falt, plats, poster };
}

/** The lists of a file, in the order of its schema. */
export function listorOf(rot: Falt, value: unknown): Lista[] {
  if (isList(rot)) return [listaOf(rot, '', value)];
  return rot.falt.filter(isList).map((falt) => listaOf(falt, falt.nyckel, isGroup(value) ? value[falt.nyckel] : []));
}

/** The fields at the top of a file; none for a file that is a list. */
export const toppfalt = (rot: Falt): Falt[] => (isList(rot) ? [] : rot.falt.filter((one) => !isList(one)));

/** The list that a place is in, and the item's own key; `null` for the top of the file. */
function splitPlats(
  rot: Falt,
  plats: Plats,
): { readonly lista: Falt; readonly fore: string[]; readonly post: string } | null {
  if (isList(rot)) return plats === '' ? null : { lista: rot, fore: [], post: plats };
  const [key = '', ...rest] = plats.split('.');
  const lista = rot.falt.find((one) => isList(one) && one.nyckel === key);
  return lista && rest.length > 0 ? { lista, fore: [key], post: rest.join('.') } : null;
}

/** The key path of a place in a file's values; a new item stands last. */
export function pathOf(rot: Falt, plats: Plats, value: unknown): string[] {
  const split = splitPlats(rot, plats);
  if (!split) return [];
  const { fore, post } = split;
  return [...fore, post === '+' ? String(itemsOf(valueAt(value, fore)).length) : post];
}

/** What stands at a place, with its fields; `null` when nothing does. */
export function redigeratAt(rot: Falt, plats: Plats, value: unknown): Redigerat | null {
  const split = splitPlats(rot, plats);
  if (!split) {
    const falt = plats === '' ? toppfalt(rot) : [];
    return falt.length > 0 && isGroup(value)
      ? { falt, varden: value, arNy: false, namn: 'Uppgifter överst i filen' }
      : null;
  }
  const { lista, fore, post } = split;
  const arNy = post === '+';
  const varden = arNy ? {} : valueAt(value, [...fore, post]);
  if (!isGroup(varden)) return null;
  const falt = arNy && lista.nyckelfalt ? [{ ...lista.nyckelfalt, nyckel: nyckelNamn }, ...lista.falt] : lista.falt;
  return { falt, varden, arNy, namn: lista.post || lista.namn };
}

/** `Mobilt team i Växjö` → `mobilt-team-i-vaxjo`: at most six words. */
export const slugify = (text: string): string => toSlug(text).split('-').slice(0, 6).join('-');

/** An id that is left empty is made of how ids begin in the folder, and of the headline. */
function withIds(falt: readonly Falt[], group: Record<string, unknown>, plats: string): Record<string, unknown> {
  const made = falt.flatMap(({ nyckel, mall }): [string, string][] => {
    const slug = slugify(String(group['titel'] ?? group['namn'] ?? ''));
    return mall && group[nyckel] === '' && slug ? [[nyckel, `${mall.replace('<region>', plats)}${slug}`]] : [];
  });
  return { ...group, ...Object.fromEntries(made) };
}

/**
 * A file's values with what a form says in their place.
 * @param folder what ids begin with: the region's folder
 */
export function applyForm(rot: Falt, plats: Plats, value: unknown, ifyllt: Ifyllt, folder: string): unknown {
  const redigerat = redigeratAt(rot, plats, value);
  if (!redigerat) return value;
  const { falt, varden, arNy } = redigerat;
  const read = readGroup(falt, ifyllt, '', varden);
  const split = splitPlats(rot, plats);
  if (!split) return { ...inOrder(rot, read, varden) };
  const { [nyckelNamn]: key, ...group } = arNy ? withIds(falt, read, folder) : read;
  const { fore, post } = split;
  const list = valueAt(value, fore);
  const after = isGroup(list)
    ? { ...list, [arNy ? String(key) : post]: group }
    : arNy
      ? [...itemsOf(list), group]
      : itemsOf(list).map((one, i) => (String(i) === post ? group : one));
  return fore.length === 0 ? after : { ...(value as Group), [fore[0] ?? '']: after };
}

/** The keys in the order of the schema, the lists among them where they stood. */
function inOrder(rot: Falt, read: Group, before: Group): Group {
  const keys = rot.falt.map(({ nyckel }) => nyckel).filter((key) => key in read || key in before);
  const own = rot.falt.filter(isList).map(({ nyckel }) => nyckel);
  return Object.fromEntries(
    keys.flatMap((key) => (own.includes(key) ? [[key, before[key]]] : key in read ? [[key, read[key]]] : [])),
  );
}
