import { parse } from 'yaml';
import { filer } from '../../src/schema/filer.ts';
import { newTema, newUtgava, type Filer } from '../ny/skelett.ts';
import { madeUpFordjupning } from './fordjupning.ts';

/** Reads a file of the content folder. */
type Read = (path: string) => string;

/** Whose folder the made-up region in depth takes, and the ids of what is added. */
export const ovningens = { region: 'halland', tema: 'ovningstema', utgava: '2099' } as const;

/** The years of the new edition: later than any that there is. */
export const ovningsAr = '2098–2099';

function addUtgava(read: Read): Filer {
  const lista = read(filer.utgavor.monster);
  const regioner = JSON.parse(read(filer.regionlista.monster)) as Record<string, { readonly antalKommuner: number }>;
  const kommuner = Object.fromEntries(Object.entries(regioner).map(([id, { antalKommuner }]) => [id, antalKommuner]));
  const utgava = {
    id: ovningens.utgava,
    namn: 'Övningens uppgifter',
    ar: ovningsAr,
    slag: 'lopande' as const,
    kallor: [],
    insamlad: '2098-01-15',
    teman: [],
  };
  return newUtgava(utgava, kommuner, lista, parse(lista) as object[]);
}

function addTema(read: Read): Filer {
  const tema = { namn: 'Övningstema', omfattning: 'Det som hör till övningen räknas.' };
  const sida = filer.teman.monster.replace('<tema>', ovningens.tema);
  return {
    ...newTema(ovningens.tema, tema, read(filer.temalista.monster)),
    [sida]:
      '---\nrelaterade: [aldre]\nsynonymer: []\negnaOrd: []\nraknas: [Det som övas]\nraknasInte: [Det som inte övas]\n---\n\nEtt påhittat tema.\n',
  };
}

/** What is tried: content that is added by the words of CONTRIBUTING, and no code. */
export const ovningar = {
  utgava: { vad: 'en ny löpande utgåva som ingen har sökt i', add: addUtgava },
  tema: { vad: 'ett nytt tema som ingen har letat efter', add: addTema },
  fordjupning: {
    vad: 'en region på djupet med två planer, utan enkät och granskning',
    add: (): Filer => madeUpFordjupning(ovningens.region),
  },
} as const satisfies Readonly<Record<string, { readonly vad: string; readonly add: (read: Read) => Filer }>>;

/** The name of a drill. */
export type Ovning = keyof typeof ovningar;
/** The drills in the order that they are told. */
export const ovningIds = Object.keys(ovningar) as Ovning[];

/**
 * Where the files of a drill lie, in words: `21 mappar och 1 post`. A folder in each region's folder is told by its number;
 * a file that is there already has been given an entry.
 * @param finns whether a path is in the content folder before
 */
export function ytan(files: Filer, finns: (path: string) => boolean): string {
  const poster = Object.keys(files).filter(finns);
  const nya = Object.keys(files).filter((path) => !finns(path));
  const mappar = new Set(nya.map((path) => path.split('/').slice(0, -1).join('/')));
  const iNyMapp = [...mappar].filter((mapp) => nya.filter((path) => path.startsWith(`${mapp}/`)).length > 1);
  const losa = nya.filter((path) => !iNyMapp.some((mapp) => path.startsWith(`${mapp}/`)));
  const ord = (n: number, en: string, flera: string): string[] => (n === 0 ? [] : [`${n} ${n === 1 ? en : flera}`]);
  return [
    ...ord(iNyMapp.length, 'mapp', 'mappar'),
    ...ord(losa.length, 'ny fil', 'nya filer'),
    ...ord(poster.length, 'post i en fil som finns', 'poster i filer som finns'),
  ].join(', ');
}
