import { Document, ExternalHyperlink, FootnoteReferenceRun, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import type { SamlingRad } from '../domain/samling.ts';

/** A collection as a Word document: a linked heading a page, its answer with the source as a footnote, the note. */
export function samlingDocx(rader: readonly SamlingRad[], origin: string): Promise<Blob> {
  const footnotes = Object.fromEntries(
    rader.map(({ hanvisning }, i) => [i + 1, { children: [new Paragraph(hanvisning)] }]),
  );
  const children = rader.flatMap(({ adress, titel, svar, not }, i) => [
    new Paragraph({
      heading: HeadingLevel.HEADING_2,
      children: [
        new ExternalHyperlink({
          link: new URL(adress, origin).href,
          children: [new TextRun({ text: titel, style: 'Hyperlink' })],
        }),
      ],
    }),
    new Paragraph({ children: [new TextRun(svar || titel), new FootnoteReferenceRun(i + 1)] }),
    ...(not ? [new Paragraph({ children: [new TextRun({ text: `Egen anteckning: ${not}`, italics: true })] })] : []),
  ]);
  const title = new Paragraph({ heading: HeadingLevel.HEADING_1, text: 'Underlag ur Närvårdsatlas' });
  return Packer.toBlob(
    new Document({
      title: 'Underlag ur Närvårdsatlas',
      creator: 'Närvårdsatlas',
      styles: { default: { document: { run: { language: { value: 'sv-SE' } } } } },
      footnotes,
      sections: [{ children: [title, ...children] }],
    }),
  );
}
