import { readFile } from 'node:fs/promises';

/** A query and the region parts that answer it: 2 squarely, 1 partly. */
export interface Fraga {
  readonly q: string;
  readonly class: string;
  readonly rel: Readonly<Record<string, number>>;
}
/** A query whose answer stands elsewhere: the ids of which any is right as first hit. */
export interface Annanfraga {
  readonly q: string;
  readonly slag: string;
  readonly svar: readonly string[];
}

/** What the classes of the graded queries are called. */
export const klasser: Readonly<Record<string, string>> = {
  A: 'tema',
  B: 'synonym',
  C: 'sammansatt',
  D: 'böjning',
  E: 'utan prickar',
  F: 'felstavat',
  G: 'namn',
  H: 'flera ord',
  I: 'region och tema',
  J: 'hel fråga',
  K: 'två ämnen',
  L: 'vardagsord',
};

const read = async <T>(path: string): Promise<readonly T[]> =>
  (JSON.parse(await readFile(path, 'utf8')) as { readonly queries: readonly T[] }).queries;

/** The sets that are graded, by what they are for. Only the first may be tuned after. */
export const readFragor = async (egen: string | undefined): Promise<Readonly<Record<string, readonly Fraga[]>>> =>
  egen
    ? { [egen]: await read<Fraga>(egen) }
    : {
        utveckling: await read<Fraga>('tests/data/sokfragor.json'),
        'andra frågor': await read<Fraga>('tests/data/sokfragor-andra.json'),
      };
export const readAndra = (): Promise<readonly Annanfraga[]> => read<Annanfraga>('tests/data/sokfragor-annat.json');
