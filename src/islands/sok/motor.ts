import { unpackKatalog, type Katalog, type PackadKatalog } from '../../search/katalog.ts';
import { buildOrdbok, type Ordbok } from '../../search/ordbok.ts';
import { unpackOrdlista } from '../../search/packad-ordlista.ts';
import { rangordna, type Ordtraff, type Traff } from '../../search/rangordna.ts';
import { rensaFraga } from '../../search/rensa-fraga.ts';
import { tolka, type Tolkning } from '../../search/tolka.ts';
import { ordlikt } from '../../search/stoppord.ts';
import { nextTask } from './next-task.ts';

interface Pagefindtraff extends Ordtraff {
  data(): Promise<{ readonly content: string }>;
}
interface Pagefind {
  init(): Promise<void>;
  search(ord: string): Promise<{ readonly results: readonly Pagefindtraff[] }>;
}

/** The answer to one query. */
export interface Svar {
  readonly fraga: string;
  readonly tolkning: Tolkning;
  readonly traffar: readonly Traff[];
}

/** The search engine of a page: everything it needs has been fetched. */
export interface Motor {
  readonly katalog: Katalog;
  readonly ordbok: Ordbok;
  sok(fraga: string, exakt: boolean): Promise<Svar>;
  /** The words of a record, fetched once; empty when it cannot be fetched. */
  text(id: string): Promise<string>;
}

async function fetchJson<T>(path: string): Promise<T> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${response.status} ${path}`);
  return (await response.json()) as T;
}

async function loadPagefind(): Promise<Pagefind> {
  const path = '/pagefind/pagefind.js';
  const pagefind = (await import(/* @vite-ignore */ path)) as Pagefind;
  await pagefind.init();
  return pagefind;
}

/** Fetches index, catalogue and word list. @throws when any of them is missing. */
export async function loadMotor(): Promise<Motor> {
  const [pagefind, packad, ord] = await Promise.all([
    loadPagefind(),
    fetchJson<PackadKatalog>('/sok/katalog.json'),
    fetchJson<string>('/sok/ord.json'),
  ]);
  // Each piece of work in a task of its own, so that the page answers meanwhile.
  const katalog = unpackKatalog(packad);
  await nextTask();
  const rader = unpackOrdlista(ord);
  await nextTask();
  const ordbok = buildOrdbok(rader);
  await nextTask();
  const funna = new Map<string, Promise<readonly Pagefindtraff[]>>();
  const postTraff = new Map<string, Pagefindtraff>();
  const texter = new Map<string, Promise<string>>();

  const sokOrd = (one: string): Promise<readonly Pagefindtraff[]> => {
    const before = funna.get(one);
    if (before) return before;
    const search = pagefind.search(one).then(({ results }) => {
      for (const traff of results) postTraff.set(traff.id, traff);
      return results;
    });
    funna.set(one, search);
    return search;
  };
  return {
    katalog,
    ordbok,
    async sok(given, exakt) {
      const fraga = rensaFraga(given);
      const tolkning = tolka(ordlikt(fraga) ? fraga : '', ordbok, katalog, exakt);
      await nextTask();
      return { fraga, tolkning, traffar: await rangordna(tolkning, sokOrd, katalog, exakt) };
    },
    text(id) {
      const found =
        texter.get(id) ??
        fetchText(postTraff.get(id)).catch(() => {
          texter.delete(id);
          return '';
        });
      texter.set(id, found);
      return found;
    },
  };
}

const fetchText = async (traff: Pagefindtraff | undefined): Promise<string> =>
  traff ? (await traff.data()).content : '';
