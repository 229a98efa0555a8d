import { vag } from '../bas.ts';
import { toCsv, type Kolumn } from '../../data/csv.ts';
import type { Traff } from '../../search/sok.ts';
import type { Sokmotor, Svar } from '../../search/sokmotor.ts';
import { sokAdress, type Sokval } from '../../search/sokval.ts';
import type { Harkomst } from '../../search/uppgift.ts';
import { element } from './element.ts';
import { hamtaJson } from './hamta.ts';

/** Where each statement comes from, in the order of the register. */
type Harkomster = readonly (readonly [kalla: string, avsnitt: string])[];
let hamtade: Promise<Harkomster> | undefined;
const loadHarkomst = (): Promise<Harkomster> =>
  (hamtade ??= hamtaJson<Harkomster>(vag('/sok/kallor.json'), { livstecken: () => undefined, cache: 'default' }).catch(
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
    { namn: 'adress', varde: ({ uppgift }) => new URL(vag(uppgift.url), location.origin).href },
  ];
};

const medHarkomst = async (traffar: readonly Traff[]): Promise<Rad[]> => {
  const alla = await loadHarkomst();
  return traffar.map((traff) => ({ ...traff, kalla: alla[traff.nr]?.[0] ?? '', avsnitt: alla[traff.nr]?.[1] ?? '' }));
};

const filer = {
  csv: {
    make: async (traffar: readonly Traff[], motor: Sokmotor) =>
      new Blob([toCsv(await medHarkomst(traffar), kolumner(motor))], { type: 'text/csv;charset=utf-8' }),
  },
  xlsx: {
    make: async (traffar: readonly Traff[], motor: Sokmotor) => {
      const [rader, { buildTabell }] = await Promise.all([medHarkomst(traffar), import('./arbetsbok.ts')]);
      return buildTabell(rader, kolumner(motor));
    },
  },
} as const;

/** A link that makes its file when it is followed, and says so when it cannot. */
function filLank(slag: keyof typeof filer, traffar: readonly Traff[], motor: Sokmotor): HTMLElement {
  const namn = `narvardsatlas-sokning.${slag}`;
  const lank = element(
    'a',
    { href: `#${namn}`, download: namn, ...(slag === 'csv' ? { 'data-traffar-csv': '' } : {}) },
    `Alla träffar som ${slag.toUpperCase()}`,
  );
  const status = element('span', { role: 'status' });
  lank.addEventListener('click', (event) => {
    event.preventDefault();
    filer[slag].make(traffar, motor).then(
      (blob) => {
        const href = URL.createObjectURL(blob);
        element('a', { href, download: namn }).click();
        setTimeout(() => URL.revokeObjectURL(href), 1000);
        status.textContent = '';
      },
      () => {
        status.textContent = ' Filen kunde inte göras: uppgifterna om källor nådde inte fram. Försök igen.';
      },
    );
  });
  return element('li', {}, lank, status);
}

/** Ways to keep the search: its address, all hits as a table, and a feed of each theme it names. */
export function sparaSokning(svar: Svar, val: Sokval, traffar: readonly Traff[], motor: Sokmotor): HTMLElement[] {
  const adress = new URL(vag(sokAdress(val)), location.origin).href;
  const teman = svar.tolkning.vagar.flatMap((vag) => [
    ...vag.teman,
    ...vag.segment.flatMap((segment) => segment.teman.map(({ id }) => id)),
  ]);
  const floden = [...new Set(teman)].slice(0, 2).map((id) => {
    const namn = motor.register.teman.find((tema) => tema.id === id)?.namn ?? id;
    return element('li', {}, element('a', { href: `/teman/${id}/atom.xml` }, `Följ temat ${namn} (Atom-flöde)`));
  });
  return [
    element('h2', {}, 'Ta med träffarna'),
    element(
      'ul',
      { class: 'vagar' },
      filLank('csv', traffar, motor),
      filLank('xlsx', traffar, motor),
      element('li', {}, 'Adressen leder alltid hit: ', element('a', { href: adress }, adress)),
      ...floden,
    ),
  ];
}
