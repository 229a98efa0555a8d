import type { Underlag } from '../domain/underlag.ts';

/** A Word document, a workbook, or Markdown. */
export type Underlagsformat = 'docx' | 'xlsx' | 'md';

/** The memo as a file of a kind; what makes that kind, and nothing else, is fetched. */
export async function makeFil(underlag: Underlag, slag: Underlagsformat): Promise<Blob> {
  if (slag === 'docx') return (await import('../data/underlag-docx.ts')).underlagDocx(underlag);
  if (slag === 'xlsx') return (await import('../data/underlag-xlsx.ts')).underlagXlsx(underlag);
  return new Blob([(await import('../domain/underlag-markdown.ts')).underlagMarkdown(underlag)]);
}
