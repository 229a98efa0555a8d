import { helAdress } from '../../domain/sajt.ts';
import { hem, vag } from '../bas.ts';
import { toCsv, type Kolumn } from '../../data/csv.ts';
import type { Traff } from '../../search/search-uppgifter.ts';
import type { Sokmotor } from '../../search/sokmotor.ts';
import type { Harkomst } from '../../search/uppgift.ts';
import { saveFile } from '../save-file.ts';
import { fetchJson } from './hamtning.ts';

/** Where each statement comes from, in the order of the register. */
type Harkomster = readonly (readonly [kalla: string, avsnitt: string])[];
let hamtade: Promise<Harkomster> | undefined;
const loadHarkomst = (): Promise<Harkomster> =>
  (hamtade ??= fetchJson<Harkomster>(vag('/sok/kallor.json'), { livstecken: () => undefined, cache: 'default' }).catch(
    (error: unknown) => {
      hamtade = undefined;
      throw error;
    },
  ));

type Rad = Traff & Harkomst;

const kolumner = ({ register }: Sokmotor): readonly Kolumn<Rad>[] => {
  const temanamn = new Map(register.teman.map(({ id, namn }) => [id, namn]));
  return [
    { namn: 'id', varde: ({ uppgift }) => uppgift.id },
    { namn: 'titel', varde: ({ uppgift }) => uppgift.titel },
    { namn: 'text', varde: ({ uppgift }) => uppgift.text },
    { namn: 'region', varde: ({ uppgift }) => register.regioner.find(({ id }) => id === uppgift.region)?.namn },
    { namn: 'del', varde: ({ uppgift }) => uppgift.del },
    { namn: 'utgava', varde: ({ uppgift }) => uppgift.utgava },
    { namn: 'datum', varde: ({ uppgift }) => uppgift.datum },
    { namn: 'niva', varde: ({ uppgift }) => uppgift.niva },
    { namn: 'teman', varde: ({ uppgift }) => uppgift.teman.map((id) => temanamn.get(id) ?? id) },
    { namn: 'kalla', varde: ({ kalla }) => kalla },
    { namn: 'avsnitt', varde: ({ avsnitt }) => avsnitt },
    { namn: 'traff', varde: ({ lage }) => lage },
    { namn: 'adress', varde: ({ uppgift }) => helAdress(uppgift.url, hem()) },
  ];
};

const medHarkomst = async (traffar: readonly Traff[]): Promise<Rad[]> => {
  const alla = await loadHarkomst();
  return traffar.map((traff) => ({ ...traff, kalla: alla[traff.nr]?.[0] ?? '', avsnitt: alla[traff.nr]?.[1] ?? '' }));
};

/** The files that hits can be taken home in, and how each is made. */
const filer = {
  csv: async (traffar: readonly Traff[], motor: Sokmotor) =>
    new Blob([toCsv(await medHarkomst(traffar), kolumner(motor))], { type: 'text/csv;charset=utf-8' }),
  xlsx: async (traffar: readonly Traff[], motor: Sokmotor) => {
    const [rader, { buildTabell }] = await Promise.all([medHarkomst(traffar), import('./arbetsbok.ts')]);
    return buildTabell(rader, kolumner(motor));
  },
} as const;

/** Hands all hits to the reader as a file. @throws when what it is made of cannot be fetched */
export async function saveTraffar(
  slag: keyof typeof filer,
  namn: string,
  traffar: readonly Traff[],
  motor: Sokmotor,
): Promise<void> {
  saveFile(await filer[slag](traffar, motor), namn);
}
