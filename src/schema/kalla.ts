import { z } from 'astro/zod';
import { datumSchema } from './datum.ts';
import { kallaIds } from './vokabular.ts';

/** One source document in `content/kallor.json`; the key is its id. */
export const kallaSchema = z.strictObject({
  /** The document's title: `Närmare Kronobergaren – handlingsplan 2024`. */
  titel: z.string().min(3),
  /** How running text names it: `Regionöversikten 2020`. */
  kortnamn: z.string().min(3),
  /** Who published it. */
  utgivare: z.string().min(2),
  /** Year of publication: `2020`. */
  ar: z.int().min(1990).max(2100),
  /** When it was published, as exactly as is known: `2024-02-19`, `2020-06`. */
  publicerad: datumSchema,
  /** Kind of document. */
  typ: z.enum(['oversikt', 'strategi', 'handlingsplan', 'granskning']),
  /** Address of the original, or `null` when it is not known. */
  url: z.url({ protocol: /^https?$/ }).nullable(),
  /** What the document is and what is missing in the text that was read. */
  beskrivning: z.string(),
  /** A page that describes the original, or `null`. */
  lasAven: z.url({ protocol: /^https?$/ }).nullable(),
  /** Section labels that references may use; `null` when any label may be used. */
  avsnitt: z.array(z.string()).min(1).nullable(),
});
/** A source document. */
export type Kalla = z.infer<typeof kallaSchema>;

/** Where a statement stands: the source and the section in it, e.g. `{ id: regionoversikt-2020, avsnitt: Samverkan }`. */
export const kallhanvisningSchema = z.strictObject({
  /** Id of the source, a key in `content/kallor.json`. */
  id: z.enum(kallaIds),
  /** The section's label, e.g. `Samverkan`. */
  avsnitt: z.string().min(2),
});
/** A reference to a section of a source. */
export type Kallhanvisning = z.infer<typeof kallhanvisningSchema>;
