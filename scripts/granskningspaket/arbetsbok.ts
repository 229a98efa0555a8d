import writeXlsxFile, { type Cell, type Sheet } from 'write-excel-file/universal';
import type { Rad } from './rader.ts';

/** The names of the sheets, which the returned file is read by. */
export const blad = { lasmig: 'Läs mig', om: 'Om svaret', svar: 'Svar' } as const;
/** The columns of the sheet of answers; those that the region fills in come last. */
export const kolumner = [
  'Id',
  'År',
  'Tema',
  'Atlasens svar',
  'Belägg',
  'Källa',
  'Ert svar',
  'Er text',
  'Källans titel',
  'Källans utgivare',
  'Källans adress',
] as const;
/** What the region may answer, and what it is called in the content. */
export const svarsord = { bekräftar: 'bekraftad', invänder: 'invander', kompletterar: 'kompletterar' } as const;

const head = (value: string): Cell => ({ value, type: String, fontWeight: 'bold', backgroundColor: '#E3EEEC' });
const text = (value: string): Cell => ({ value, type: String, format: '@', wrap: true, alignVertical: 'top' });
const tom: Cell = {
  value: '',
  type: String,
  format: '@',
  wrap: true,
  alignVertical: 'top',
  backgroundColor: '#FFF8E1',
};
const bredder = [28, 12, 24, 20, 60, 40, 14, 50, 30, 24, 40];

const lasmig = (region: string): string[] => [
  `Närvårdsatlas: granskning av uppgifterna om ${region}`,
  'Bladet Svar har en rad för varje utgåva och tema, med vad atlasen säger och vad den bygger på.',
  `Skriv i kolumnen Ert svar: ${Object.keys(svarsord).join(', ')}. Lämna tomt där ni inte svarar.`,
  'Den som invänder eller kompletterar skriver också en text och en källa med titel och utgivare. Adressen behövs bara om källan finns på webben.',
  'Att något inte står i atlasen betyder inte att det saknas. Komplettera gärna sådana rader.',
  'Ändra inte kolumnen Id. Skriv inga namn på personer: funktion eller förvaltning räcker.',
  'Fyll också i bladet Om svaret.',
];

/** The workbook that a region fills in. */
export async function buildArbetsbok(regionId: string, region: string, rader: readonly Rad[]): Promise<Uint8Array> {
  const sheets: Sheet<Blob>[] = [
    {
      sheet: blad.lasmig,
      data: lasmig(region).map((line, i) => [i === 0 ? head(line) : text(line)]),
      columns: [{ width: 110 }],
    },
    {
      sheet: blad.om,
      data: [
        [head('Region'), text(regionId)],
        [head('Funktion som svarar'), tom],
        [head('Datum (ÅÅÅÅ-MM-DD)'), tom],
      ],
      columns: [{ width: 28 }, { width: 60 }],
    },
    {
      sheet: blad.svar,
      data: [
        kolumner.map(head),
        ...rader.map(({ id, ar, temanamn, svar, belagg }) => [
          ...[
            id,
            ar,
            temanamn,
            svar,
            belagg.map((one) => one.text).join('\n') || 'Inget belägg i utgåvan.',
            belagg.map((one) => one.kalla).join('\n'),
          ].map(text),
          tom,
          tom,
          tom,
          tom,
          tom,
        ]),
      ],
      columns: bredder.map((width) => ({ width })),
      stickyRowsCount: 1,
    },
  ];
  return new Uint8Array(await (await writeXlsxFile(sheets).toBlob()).arrayBuffer());
}
