import { z } from 'astro/zod';
import { datumSchema } from './datum.ts';
import { huvudmanSchema } from './huvudman.ts';
import { kallhanvisningSchema } from './kalla.ts';
import { malgruppSchema } from './malgrupp.ts';
import { nivaSchema } from './niva.ts';
import { temaIdSchema } from './tema.ts';
import type { DelId } from './del.ts';
import { malbildLagen, type MalbildLage } from './dokument-lage.ts';
import type { UtgavaId } from './utgava.ts';
import { keysOf, type RegionId } from './vokabular.ts';

const isUnique = (list: readonly string[]): boolean => new Set(list).size === list.length;

/** What a post is about. Only a way of working stands on the ambition ladder; the others have their own words. */
export const postSlag = {
  arbetssatt: { namn: 'Arbetssätt', betydelse: 'Något som görs, ska göras eller finns.' },
  dokument: {
    namn: 'Dokument',
    betydelse: 'En målbild, strategi, plan eller överenskommelse. Den har ett läge, inget steg.',
  },
  handling: {
    namn: 'Enstaka handling',
    betydelse: 'Ett möte, en utbildningsdag eller ett beslut. Högst steget pågående.',
  },
  iakttagelse: { namn: 'Iakttagelse', betydelse: 'Ett uppmätt värde eller en granskares läsning. Inget steg.' },
} as const;

/** The document ladder as a post holds it: every status but those that mean that there is nothing. */
const dokumentLagen = keysOf(malbildLagen).filter((lage) => !lage.startsWith('ej-')) as [
  DokumentLage,
  ...DokumentLage[],
];
/** How far a document has come, e.g. `antagen-av-regionen`. */
export type DokumentLage = Exclude<MalbildLage, 'ej-namnt' | 'ej-tillampligt'>;

/** The atom: one initiative, priority, structure or aim that one source states about one region. */
export const postSchema = z.strictObject({
  /** `<region>/<slug>`, never reused or renamed: `blekinge/mobil-narsjukvard`. */
  id: z.string().regex(/^[a-z-]+\/[a-z0-9]+(-[a-z0-9]+)*$/, 'post-id'),
  /** Two to seven words: `Mobil närsjukvård för äldre`. */
  titel: z.string().min(3).max(90),
  /** One to three sentences in our own words. */
  text: z.string().min(15).max(700),
  /** Every theme whose scope the source explicitly supports: `[mobila-team, aldre]`; `[]` when there is none. */
  teman: z.array(temaIdSchema).refine(isUnique, 'upprepad'),
  /** `dokument`, `handling` or `iakttagelse`; left out for a way of working, which most posts are about. */
  slag: z.enum(keysOf(postSlag)).default('arbetssatt'),
  /** How far it has come: `pagaende`; left out for a document and a finding. */
  niva: nivaSchema.nullable().default(null),
  /** How far a document has come: `framtagen`; only for `slag: dokument`. */
  lage: z.enum(dokumentLagen).nullable().default(null),
  /** Who is responsible: `region`, `kommun` or `gemensam`. */
  huvudman: huvudmanSchema,
  /** Groups the source says it is for: `[aldre]`; `[]` when it says none. */
  malgrupper: z.array(malgruppSchema).refine(isUnique, 'upprepad'),
  /** The region's own terms, verbatim as names: `[mobil närsjukvård, läkarbil]`. */
  begrepp: z.array(z.string().min(2)).refine(isUnique, 'upprepad'),
  /** Source and section. */
  kalla: kallhanvisningSchema,
  /** The date or year the statement was true: `2020`; `null` when an undated source of a rolling edition says it. */
  per: datumSchema.nullable(),
});

/** The posts of a part, in the order of the source. */
export const posterField = { poster: z.array(postSchema) };

/** A post with its place: the edition and the region of its folder, and the part of its file. */
export type Post = z.infer<typeof postSchema> & {
  readonly utgava: UtgavaId;
  readonly region: RegionId;
  readonly del: DelId;
};
