import {
  AlignmentType,
  Bookmark,
  Document,
  EndnoteReferenceRun,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  HeadingLevel,
  NumberFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SimpleField,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type ParagraphChild,
} from 'docx';
import { splitAdresser } from '../domain/underlag-markdown.ts';
import { numberNoter, type Notlista } from '../domain/underlag-noter.ts';
import { efterLedord, type Cellrad, type Stycke, type Underlag } from '../domain/underlag.ts';

const headings = { 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3, 4: HeadingLevel.HEADING_4 } as const;
/** A4 in twentieths of a point, and its margins. */
const a4 = { width: 11906, height: 16838, margin: 1134 } as const;
/** Share of a table's width that the heads of its rows take. */
const FIRST = 0.16;

const link = (text: string, address: string, bold = false): ExternalHyperlink =>
  new ExternalHyperlink({ link: address, children: [new TextRun({ text, bold, style: 'Hyperlink' })] });

/** Running text in which addresses can be followed. */
const runs = (text: string): ParagraphChild[] =>
  splitAdresser(text).map((part) => (part.lank ? link(part.text, part.text) : new TextRun(part.text)));

const bookmark = (nr: number): string => `not${nr}`;

/** A reference to a footnote that stands already: Word keeps its number when footnotes are added or moved. */
class NotHanvisning extends SimpleField {
  constructor(nr: number) {
    super(` NOTEREF ${bookmark(nr)} \\f \\h `);
    this.root.push(new TextRun({ text: String(nr), superScript: true }));
  }
}

/** The notes of a document, and whether they stand last: under tables they would leave the sheets half empty. */
interface Noter extends Notlista {
  readonly sist: boolean;
}

function mark(not: string | null, noter: Noter): ParagraphChild[] {
  if (not === null) return [];
  const { nr, forsta } = noter.mark(not);
  if (!forsta) return [new NotHanvisning(nr)];
  const hanvisning = noter.sist ? new EndnoteReferenceRun(nr) : new FootnoteReferenceRun(nr);
  return [new Bookmark({ id: bookmark(nr), children: [hanvisning] })];
}

const rad = ({ ledord, text, not, lank }: Cellrad, noter: Noter): ParagraphChild[] => [
  ...(ledord ? [lank ? link(ledord, lank, true) : new TextRun({ text: ledord, bold: true })] : []),
  ...(ledord && text ? [new TextRun(efterLedord(ledord))] : []),
  ...runs(text),
  ...mark(not, noter),
];

const cellText = (children: ParagraphChild[]): Paragraph => new Paragraph({ style: 'Cell', children });

/** A table whose head is repeated on every sheet; a row may go on to the next one. */
function table({ kolumner, rader }: Extract<Stycke, { slag: 'tabell' }>, noter: Noter): Table {
  const whole = a4.height - 2 * a4.margin;
  const first = Math.round(whole * FIRST);
  const other = Math.floor((whole - first) / Math.max(1, kolumner.length - 1));
  const cell = (children: Paragraph[], i: number, fill?: string): TableCell =>
    new TableCell({
      width: { size: i === 0 ? first : other, type: WidthType.DXA },
      margins: { top: 60, bottom: 60, left: 90, right: 90 },
      ...(fill ? { shading: { fill } } : {}),
      children: children.length > 0 ? children : [cellText([])],
    });
  const bold = (text: string): Paragraph => cellText([new TextRun({ text, bold: true })]);
  return new Table({
    width: { size: whole, type: WidthType.DXA },
    columnWidths: kolumner.map((_, i) => (i === 0 ? first : other)),
    rows: [
      new TableRow({ tableHeader: true, children: kolumner.map((text, i) => cell([bold(text)], i, 'E3EEEC')) }),
      ...rader.map(
        ({ rubrik, celler }) =>
          new TableRow({
            children: [
              cell([bold(rubrik)], 0, 'F4F7F6'),
              ...celler.map((one, i) =>
                cell(
                  one.map((line) => cellText(rad(line, noter))),
                  i + 1,
                ),
              ),
            ],
          }),
      ),
    ],
  });
}

function block(stycke: Stycke, noter: Noter): (Paragraph | Table)[] {
  if (stycke.slag === 'tabell') return [table(stycke, noter), new Paragraph({})];
  if (stycke.slag === 'rubrik')
    return [
      new Paragraph({
        heading: headings[stycke.niva],
        keepNext: true,
        children: stycke.lank === null ? [new TextRun(stycke.text)] : [link(stycke.text, stycke.lank)],
      }),
    ];
  return [
    new Paragraph({
      ...(stycke.slag === 'punkt' ? { bullet: { level: 0 } } : {}),
      children: rad(stycke, noter),
    }),
  ];
}

/** A heading's look, and the level (1–4) that the navigation pane and other programs know it by. */
const style = (level: number, size: number, before: number) => ({
  run: { font: 'Calibri', size, bold: true, color: '083C47' },
  paragraph: { spacing: { before, after: 80 }, outlineLevel: level - 1 },
});

/**
 * The memo as a Word document: its sources are real notes, each once, its addresses can be followed, its pages are
 * numbered. With a table in it the sheets lie down and the notes stand last.
 */
export function underlagDocx({ titel, stycken }: Underlag): Promise<Blob> {
  const liggande = stycken.some(({ slag }) => slag === 'tabell');
  const noter = { ...numberNoter({ stycken }), sist: liggande };
  const body = stycken.flatMap((stycke) => block(stycke, noter));
  const texter = Object.fromEntries(
    noter.noter.map((not, i) => [i + 1, { children: [new Paragraph({ style: 'FootnoteText', children: runs(not) })] }]),
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
        paragraphStyles: [
          {
            id: 'Cell',
            name: 'Cell',
            basedOn: 'Normal',
            run: { size: 18 },
            paragraph: { spacing: { after: 60, line: 245 } },
          },
        ],
      },
      ...(liggande ? { endnotes: texter } : { footnotes: texter }),
      sections: [
        {
          properties: {
            endnoteProperties: { numberFormat: { type: NumberFormat.DECIMAL } },
            page: {
              size: {
                width: a4.width,
                height: a4.height,
                orientation: liggande ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
              },
              margin: { top: a4.margin, right: a4.margin, bottom: a4.margin, left: a4.margin },
            },
          },
          footers: { default: new Footer({ children: [page] }) },
          children: [
            new Paragraph({ heading: HeadingLevel.HEADING_1, text: titel }),
            ...body,
            ...(liggande && noter.noter.length > 0
              ? [new Paragraph({ heading: HeadingLevel.HEADING_2, text: 'Källor' })]
              : []),
          ],
        },
      ],
    }),
  );
}
