import { antal, datumText, tal } from '../domain/sprak.ts';
import type { Andring } from '../schema/andring.ts';
import { nivaer } from '../schema/niva.ts';
import { svarLagen } from '../schema/svar.ts';
import type { Datamangd } from './datamangder.ts';
import { faltOf, type JsonSchema } from './json-schema.ts';

/** What a reader must know before using the data, one sentence an item. */
export const forbehall: readonly string[] = [
  'Celler och antal bygger bara på regionöversikten 2020. Det som är känt senare står för sig, under nyckeln senast.',
  'Ett tomt värde betyder att källan inte säger något. Ej nämnt betyder inte nej.',
  'Ett mål är inte en verksamhet. Fältet niva säger hur långt något hade kommit.',
  'Antal mäter vad källan nämner, inte hur bra en region är. De ska inte läsas som en rangordning.',
  'Bilder och diagram i regionöversikten är inte lästa. Där bara bild fanns är svaret underlag-saknas.',
  'Texterna är atlasens egna ord. Namn och fältet begrepp är källans.',
];

/** How the data are cited. */
export const hanvisning = ({ version, datum }: Pick<Andring, 'version' | 'datum'>, origin: string): string =>
  `Närvårdsatlas, version ${version} (${datumText(datum)}). ${new URL('/data/', origin).href}`;

type Utgava = Pick<Andring, 'version' | 'datum'>;

/** `LÄSMIG.md` of the archive: what it is, version, how to cite, caveats and the list of tables. */
export const buildLasmig = (mangder: readonly Datamangd[], slapp: Utgava, origin: string): string =>
  `# Närvårdsatlas: öppna data

Version ${slapp.version}, ${datumText(slapp.datum)}.

Hur Sveriges 21 regioner arbetar med omställningen till god och nära vård. Varje uppgift har en källa.

Hänvisa så här: ${hanvisning(slapp, origin)}

Licens: CC BY 4.0, se LICENS.txt. Alla fält förklaras i KODBOK.md.

## Att tänka på

${forbehall.map((text) => `- ${text}`).join('\n')}

## Innehåll

${mangder
  .map(({ id, titel, beskrivning, rader, csv }) =>
    csv === null
      ? `- ${id}.json: ${titel}, ${antal(rader, 'dokument', 'dokument')}. ${beskrivning}`
      : `- ${id}.json och .csv: ${titel}, ${tal(rader)} rader. ${beskrivning}`,
  )
  .join('\n')}
- schema/: JSON Schema för varje JSON-fil.
- narvardsatlas.xlsx: alla tabeller i en arbetsbok.
- vokabular.ttl och .jsonld: temana som SKOS.
- datapackage.json: tabellerna som Frictionless Data Package.
`;

/** `KODBOK.md` of the archive: answer states, steps, and every field of every data set. */
export function buildKodbok(mangder: readonly Datamangd[], schema: (id: string) => JsonSchema): string {
  const states = Object.entries(svarLagen).map(([id, { namn, betydelse }]) => `- \`${id}\` ${namn}. ${betydelse}`);
  const steps = Object.entries(nivaer).map(([id, { namn, betydelse }]) => `- \`${id}\` ${namn}. ${betydelse}`);
  const sets = mangder.map(({ id, titel }) => {
    const falt = faltOf(id, schema(id)).map(({ namn, slag, beskrivning }) => `- \`${namn}\` (${slag}): ${beskrivning}`);
    return `## ${titel} (${id})\n\n${falt.join('\n')}`;
  });
  return `${['# Kodbok', '## Svar i en cell', states.join('\n'), '## Hur långt det har kommit', steps.join('\n'), ...sets].join('\n\n')}\n`;
}

/** `LICENS.txt` of the archive. */
export const licens = `Creative Commons Erkännande 4.0 Internationell (CC BY 4.0)
https://creativecommons.org/licenses/by/4.0/deed.sv

Du får dela och bearbeta materialet, även kommersiellt, om du anger Närvårdsatlas med version och adress och säger vad
du har ändrat. Källornas egna villkor gäller för originalen.
`;
