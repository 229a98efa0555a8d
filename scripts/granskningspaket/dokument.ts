import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import type { Rad } from './rader.ts';

const stycke = (text: string): Paragraph => new Paragraph({ text });
const fyll = (rubrik: string): Paragraph =>
  new Paragraph({ children: [new TextRun({ text: `${rubrik} `, bold: true }), new TextRun('……………………………………')] });

function radStycken({ temanamn, svar, belagg }: Rad): Paragraph[] {
  return [
    new Paragraph({ text: temanamn, heading: HeadingLevel.HEADING_2, keepNext: true }),
    new Paragraph({ children: [new TextRun({ text: 'Atlasen säger: ', bold: true }), new TextRun(svar)] }),
    ...belagg.flatMap(({ text, kalla }) => [
      new Paragraph({ text, bullet: { level: 0 } }),
      new Paragraph({ children: [new TextRun({ text: `Källa: ${kalla}`, italics: true })], indent: { left: 720 } }),
    ]),
    fyll('Bekräftar, invänder eller kompletterar:'),
    fyll('Er text:'),
    fyll('Källa (titel, utgivare, adress):'),
  ];
}

/** The review pack as a document to read and write in; the answers are sent in the workbook. */
export async function buildDokument(region: string, rader: readonly Rad[]): Promise<Uint8Array> {
  const utgavor = Map.groupBy(rader, ({ ar }) => ar);
  const document = new Document({
    title: `Granskning: ${region}`,
    creator: 'Närvårdsatlas',
    lastModifiedBy: 'Närvårdsatlas',
    styles: { default: { document: { run: { language: { value: 'sv-SE' } } } } },
    sections: [
      {
        children: [
          new Paragraph({ text: `Vad Närvårdsatlas säger om ${region}`, heading: HeadingLevel.TITLE }),
          stycke(
            'Läs, och säg vad som stämmer, vad som inte stämmer och vad som saknas. Svaren lämnas i arbetsboken som följer med.',
          ),
          stycke('Uppgifterna är lästa av en språkmodell. Att något inte står här betyder inte att det saknas.'),
          ...[...utgavor].flatMap(([ar, egna]) => [
            new Paragraph({ text: ar, heading: HeadingLevel.HEADING_1 }),
            ...egna.flatMap(radStycken),
          ]),
        ],
      },
    ],
  });
  return new Uint8Array(await (await Packer.toBlob(document)).arrayBuffer());
}
