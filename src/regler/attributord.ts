import type { z, ZodType } from 'astro/zod';
import { egenLasning, isOsagt, lasningOf } from '../domain/avlasning.ts';
import type { Attributord } from '../schema/attribut.ts';
import type { DelId } from '../schema/del.ts';
import { nycklarUnder, uppgifterI, varden, type Uppgiftsnyckel } from '../schema/delscheman.ts';

/** What the description of an attribute lacks, where it is written, and what to write. */
export interface Attributbrist {
  /** The file that holds the description: `src/schema/organisation.ts`. */
  readonly path: string;
  readonly nyckel: string;
  readonly message: string;
  readonly tip: string;
}
type Brist = Pick<Attributbrist, 'message' | 'tip'>;

const brist = (saknas: boolean, message: string, tip: string): Brist[] => (saknas ? [{ message, tip }] : []);
const kort = (text: string): boolean => text.trim().length < 3;

/** Names in the address of the matrix that are taken by what is not an attribute. */
const upptagna: readonly string[] = ['namn', 'vy', 'sjukvard', 'storlek', 'invanare', 'kommuner', 'sortera', 'visa'];

/** Whether a text can be read as a regular expression. */
function isUttryck(text: string): boolean {
  try {
    return RegExp(text, 'iu').source !== '';
  } catch {
    return false;
  }
}

function checkOrd(ord: Attributord, schema: ZodType): Brist[] {
  const { id, namn, av, fras, visas, kategori, sok } = ord;
  const eget = av?.[0] === undefined ? schema : nycklarUnder(schema)[av[0]];
  const koder = eget ? Object.keys(varden(eget)) : [];
  const jaNej = koder.includes('false');
  const egen = id in egenLasning;
  return [
    ...brist(
      !/^[a-z]{3,}$/.test(id) || upptagna.includes(id),
      `Id \`${id}\` går inte att ha i adresser.`,
      `Skriv minst tre bokstäver a–z, och inget av ${upptagna.join(', ')}.`,
    ),
    ...brist(kort(namn), 'Attributet har inget namn.', 'Skriv i `namn` vad läsaren ser, till exempel `Styrform`.'),
    ...brist(
      visas.length === 0,
      'Attributet visas ingenstans.',
      'Skriv `visas: overallt`, eller ta bort det ur listan.',
    ),
    ...brist(
      !egen && (!eget || lasningOf(eget, false) === null),
      'Ingen vet hur värdet läses.',
      `Skriv det under \`${id}\` i \`egenLasning\` (src/domain/avlasning.ts), och gruppens kolumner i src/data/mangder/profil.ts.`,
    ),
    ...brist(
      visas.includes('matris') && (fras === undefined || (typeof fras === 'string' ? kort(fras) : kort(fras.ja))),
      'Attributet står i matrisen men har inga ord för en mening.',
      'Skriv i `fras` vad en region har, så att det går att läsa efter ”hade” och efter ”en uppgift om”: `styrformen ”{}”`, där `{}` blir värdet.',
    ),
    ...brist(
      jaNej && (typeof fras === 'string' || (fras !== undefined && kort(fras.nej))),
      'Ett ja och ett nej behöver var sin fras.',
      "Skriv `fras: { ja: 'kommuner i styrningen', nej: 'inga kommuner i styrningen' }`.",
    ),
    ...brist(
      kategori === true && !egen && !jaNej && !isOsagtAlla(koder) && typeof fras === 'string' && !fras.includes('{}'),
      'Frasen säger inte vilket värde det gäller.',
      'Skriv `{}` i `fras` där värdet ska stå.',
    ),
    ...brist(
      sok?.fraga !== undefined && (!isUttryck(sok.fraga) || sok.sak === undefined),
      'Frågan går inte att svara på.',
      'Skriv i `sok.fraga` ett reguljärt uttryck, och i `sok.sak` hur svaret börjar: `styrformen är`.',
    ),
  ];
}

/** Whether there is nothing to choose but silence, as for what is no choice at all. */
const isOsagtAlla = (koder: readonly string[]): boolean => koder.every(isOsagt);

const beskriv =
  'Skriv nyckeln med `uppgift(…)`: sedan när den läses, vad datafältet betyder på svenska och engelska, och hur den visas (src/schema/attribut.ts).';

function checkNyckel({ schema, om }: Uppgiftsnyckel): Brist[] {
  if (om === null) return [{ message: 'Nyckeln har ingen beskrivning och syns därför ingenstans.', tip: beskriv }];
  const { lasesSedan, data, soktext, attribut } = om;
  const jaNej = 'false' in varden(schema);
  const sokbar =
    soktext ?? attribut.some(({ kategori, visas, sok }) => sok?.sak ?? (kategori && visas.includes('matris')));
  return [
    ...brist(
      lasesSedan !== null && !/^20\d\d-\d\d-\d\d$/.test(lasesSedan),
      'Dagen då någon började läsa efter den är ingen dag.',
      "Skriv `lasesSedan: '2026-12-01'`. Delar som lästes före den dagen sägs vara olästa, inte tysta.",
    ),
    ...brist(
      kort(data.sv) || kort(data.en),
      'Datafältet är inte beskrivet på både svenska och engelska.',
      'Skriv i `data.sv` och `data.en` vad fältet betyder, och vad det betyder att det är tomt.',
    ),
    ...brist(
      jaNej && !(/inte nej/.test(data.sv) && /not no/.test(data.en)),
      'Datafältets beskrivning säger inte att tomt inte är nej.',
      'Skriv ”Tomt är okänt, inte nej.” i `data.sv` och ”Empty is unknown, not no.” i `data.en`.',
    ),
    ...brist(
      attribut.length > 0 && !sokbar,
      'Sökningen kan inte svara på den.',
      'Skriv `soktext`, `sok.sak` eller `kategori: true` med `visas: overallt`.',
    ),
    ...attribut.flatMap((ord) => checkOrd(ord, schema)),
  ];
}

/** Attributes that share an id or a name, or stand before one that there is none of in their part. */
function checkTillsammans(alla: readonly (Uppgiftsnyckel & { readonly del: DelId })[]): Map<string, Brist[]> {
  const ord = alla.flatMap(({ del, om }) => (om?.attribut ?? []).map((one) => ({ del, ...one })));
  return new Map(
    alla.map(({ del, nyckel, om }) => [
      `${del}/${nyckel}`,
      (om?.attribut ?? []).flatMap(({ id, namn, fore }) => [
        ...brist(
          ord.filter((one) => one.id === id || one.namn === namn).length > 1,
          `Två attribut har id \`${id}\` eller namnet ”${namn}”.`,
          'Ge det ett id och ett namn som inget annat attribut har.',
        ),
        ...brist(
          fore !== undefined && !ord.some((one) => one.id === fore && one.del === del),
          `Delen har inget attribut \`${fore}\` att stå före.`,
          'Skriv i `fore` id för ett attribut i samma del.',
        ),
      ]),
    ]),
  );
}

/**
 * What the descriptions of the attributes lack: a key that nobody has described stands on no page and in no search, with
 * every other check content.
 * @param scheman the schema of each part
 */
export function findAttributbrister(scheman: Readonly<Partial<Record<DelId, z.ZodObject>>>): Attributbrist[] {
  const alla = (Object.keys(scheman) as DelId[]).flatMap((del) =>
    uppgifterI(scheman[del]!).map((one) => ({ ...one, del })),
  );
  const tillsammans = checkTillsammans(alla);
  return alla.flatMap((one) => {
    const { del, nyckel } = one;
    return [...checkNyckel(one), ...(tillsammans.get(`${del}/${nyckel}`) ?? [])].map(({ message, tip }) => ({
      path: `src/schema/${del}.ts`,
      nyckel,
      message: `\`${nyckel}\`: ${message}`,
      tip,
    }));
  });
}
