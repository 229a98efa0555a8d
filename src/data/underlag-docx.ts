import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type ParagraphChild,
} from 'docx';
import { splitAdresser, type Stycke, type Underlag } from '../domain/underlag.ts';

const headings = { 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3, 4: HeadingLevel.HEADING_4 } as const;

const link = (text: string, address: string): ExternalHyperlink =>
  new ExternalHyperlink({ link: address, children: [new TextRun({ text, style: 'Hyperlink' })] });

/** Running text in which addresses can be followed. */
const runs = (text: string): ParagraphChild[] =>
  splitAdresser(text).map((part) => (part.lank ? link(part.text, part.text) : new TextRun(part.text)));

function paragraph(stycke: Stycke, noteId: number | null): Paragraph {
  if (stycke.slag === 'rubrik')
    return new Paragraph({
      heading: headings[stycke.niva],
      keepNext: true,
      children: stycke.lank === null ? [new TextRun(stycke.text)] : [link(stycke.text, stycke.lank)],
    });
  return new Paragraph({
    ...(stycke.slag === 'punkt' ? { bullet: { level: 0 } } : {}),
    children: [
      ...(stycke.ledord ? [new TextRun({ text: stycke.ledord, bold: true }), new TextRun(' – ')] : []),
      ...runs(stycke.text),
      ...(noteId === null ? [] : [new FootnoteReferenceRun(noteId)]),
    ],
  });
}

/** A heading's look, and the level (1–4) that the navigation pane and other programs know it by. */
const style = (level: number, size: number, before: number) => ({
  run: { font: 'Calibri', size, bold: true, color: '083C47' },
  paragraph: { spacing: { before, after: 80 }, outlineLevel: level - 1 },
});

/** The memo as a Word document: its sources are real footnotes, its addresses can be followed, its pages are numbered. */
export function underlagDocx({ titel, stycken }: Underlag): Promise<Blob> {
  const noter: string[] = [];
  const body = stycken.map((stycke) =>
    paragraph(stycke, stycke.slag === 'rubrik' || stycke.not === null ? null : noter.push(stycke.not)),
  );
  const page = new Paragraph({
    alignment: AlignmentType.RIGHT,
    children: [
      new TextRun({ children: ['Närvårdsatlas · sida ', PageNumber.CURRENT, ' av ', PageNumber.TOTAL_PAGES] }),
    ],
  });
  return Packer.toBlob(
    new Document({
      title: titel,
      creator: 'Närvårdsatlas',
      lastModifiedBy: 'Närvårdsatlas',
      styles: {
        default: {
          document: {
            run: { font: 'Calibri', size: 22, language: { value: 'sv-SE' } },
            paragraph: { spacing: { after: 120, line: 276 } },
          },
          heading1: style(1, 36, 0),
          heading2: style(2, 28, 320),
          heading3: style(3, 24, 240),
          heading4: style(4, 22, 200),
          listParagraph: { paragraph: { spacing: { after: 80 } } },
          footnoteText: { run: { size: 18 }, paragraph: { spacing: { after: 40 } } },
        },
      },
      footnotes: Object.fromEntries(
        noter.map((not, i) => [i + 1, { children: [new Paragraph({ style: 'FootnoteText', children: runs(not) })] }]),
      ),
      sections: [
        {
          footers: { default: new Footer({ children: [page] }) },
          children: [new Paragraph({ heading: HeadingLevel.HEADING_1, text: titel }), ...body],
        },
      ],
    }),
  );
}
