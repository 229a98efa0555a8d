import { antal, datumText, tal } from '../domain/sprak.ts';
import type { Andring } from '../schema/andring.ts';
import { nivaer } from '../schema/niva.ts';
import { svarLagen } from '../schema/svar.ts';
import type { Datamangd } from './mangder/datamangd.ts';
import { utgavaMening, utgavorText } from '../domain/mening/utgava-text.ts';
import { malbildLagen } from '../schema/dokument-lage.ts';
import { postSlag } from '../schema/post.ts';
import { utgavaSlag, type Utgava } from '../schema/utgava.ts';
import { faltOf, type JsonSchema } from './json-schema.ts';
import { helAdress } from '../domain/sajt.ts';

type Slapp = Pick<Andring, 'version' | 'datum'>;

/** What a reader must know before using the data, one sentence an item. */
export const buildForbehall = (utgavor: readonly Utgava[]): string[] => [
  'Fältet utgava säger vilken läsning av landet en rad hör till. Svaret i en cell vilar bara på sin egen utgåva.',
  ...utgavor.map((utgava) => utgavaMening(utgava, utgava.id)),
  'Ett tomt värde betyder att källan inte säger något. Ej nämnt och ej funnet betyder inte nej.',
  'Ett mål är inte en verksamhet. Fälten niva och lage säger hur långt något hade kommit.',
  'Antal mäter vad källan nämner, inte hur bra en region är. De ska inte läsas som en rangordning.',
  'Bilder och diagram i källorna är inte lästa. Där regionens prioriteringar bara fanns som bild är svaret underlag-saknas.',
  'Texterna är atlasens egna ord. Namn och fältet begrepp är källans.',
];

/** How the data are cited. */
export const hanvisning = ({ version, datum }: Slapp, utgavor: readonly Utgava[], origin: string): string =>
  `Närvårdsatlas, version ${version} (${datumText(datum)}), ${utgavorText(utgavor)}. ${helAdress('/data/', origin)}`;

/** `LÄSMIG.md` of the archive: what it is, version, how to cite, caveats and the list of tables. */
export const buildLasmig = (
  mangder: readonly Datamangd[],
  utgavor: readonly Utgava[],
  slapp: Slapp,
  origin: string,
): string =>
  `# Närvårdsatlas: öppna data

Version ${slapp.version}, ${datumText(slapp.datum)}.

Hur Sveriges regioner arbetar med omställningen till god och nära vård. Varje uppgift har en källa.

Hänvisa så här: ${hanvisning(slapp, utgavor, origin)}

Licens: CC BY 4.0, se LICENS.txt. Alla fält förklaras i KODBOK.md.

## Att tänka på

${buildForbehall(utgavor)
  .map((text) => `- ${text}`)
  .join('\n')}

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

/** The lists of codes that the fields hold, by heading. */
const kodlistor = {
  'Slag av utgåva': utgavaSlag,
  'Svar i en cell': svarLagen,
  'Vad en post gäller': postSlag,
  'Hur långt ett arbetssätt har kommit': nivaer,
  'Hur långt ett dokument har kommit': malbildLagen,
} as const;

/** `KODBOK.md` of the archive: editions, answer states, ladders, and every field of every data set. */
export function buildKodbok(mangder: readonly Datamangd[], schema: (id: string) => JsonSchema): string {
  const listor = Object.entries(kodlistor).map(
    ([rubrik, koder]) =>
      `## ${rubrik}\n\n${Object.entries(koder)
        .map(([id, { namn, betydelse }]) => `- \`${id}\` ${namn}. ${betydelse}`)
        .join('\n')}`,
  );
  const sets = mangder.map(({ id, titel }) => {
    const falt = faltOf(id, schema(id)).map(({ namn, slag, beskrivning }) => `- \`${namn}\` (${slag}): ${beskrivning}`);
    return `## ${titel} (${id})\n\n${falt.join('\n')}`;
  });
  return `${['# Kodbok', ...listor, ...sets].join('\n\n')}\n`;
}

/** `LICENS.txt` of the archive. */
export const licens = `Creative Commons Erkännande 4.0 Internationell (CC BY 4.0)
https://creativecommons.org/licenses/by/4.0/deed.sv

Du får dela och bearbeta materialet, även kommersiellt, om du anger Närvårdsatlas med version och adress och säger vad
du har ändrat. Källornas egna villkor gäller för originalen.
`;
