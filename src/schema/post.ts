import { z } from 'astro/zod';
import { datumSchema } from './datum.ts';
import { falt, valSchema } from './falt.ts';
import { huvudmanSchema } from './huvudman.ts';
import { kallhanvisningSchema } from './kalla.ts';
import { malgruppSchema } from './malgrupp.ts';
import { nivaSchema } from './niva.ts';
import { temaIdSchema } from './tema.ts';
import type { DelId } from './del.ts';
import { malbildLagen, type MalbildLage } from './dokument-lage.ts';
import type { UtgavaId } from './utgava.ts';
import type { RegionId } from './vokabular.ts';

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
  iakttagelse: {
    namn: 'Iakttagelse',
    betydelse:
      'Ett uppmätt värde, en granskares läsning, eller att något läggs ned eller föreslås läggas ned. Inget steg.',
  },
} as const;

/** The document ladder as a post holds it: every status but those that mean that there is nothing. */
const dokumentLagen = Object.fromEntries(
  Object.entries(malbildLagen).filter(([lage]) => !lage.startsWith('ej-')),
) as Pick<typeof malbildLagen, DokumentLage>;
/** How far a document has come, e.g. `antagen-av-regionen`. */
export type DokumentLage = Exclude<MalbildLage, 'ej-namnt' | 'ej-tillampligt'>;

/** The atom: one initiative, priority, structure or aim that one source states about one region. */
export const postSchema = falt(
  z.strictObject({
    /** `<region>/<slug>`, never reused or renamed: `blekinge/mobil-narsjukvard`. */
    id: falt(
      z.string().regex(/^[a-z-]+\/[a-z0-9]+(-[a-z0-9]+)*$/, 'post-id'),
      'Id',
      'Regionens mapp, snedstreck och ett kort namn. Lämna tomt, så görs det av rubriken. Ett id ändras aldrig.',
      { mall: '<region>/' },
    ),
    /** Two to seven words: `Mobil närsjukvård för äldre`. */
    titel: falt(z.string().min(3).max(90), 'Rubrik', 'Två till sju egna ord.'),
    /** One to three sentences in our own words. */
    text: falt(
      z.string().min(15).max(700),
      'Text',
      'En till tre meningar med egna ord. Namn, årtal och siffror ska vara exakta. Kopiera aldrig en mening.',
    ),
    /** Every theme whose scope the source explicitly supports: `[mobila-team, aldre]`; `[]` when there is none. */
    teman: falt(
      z.array(temaIdSchema).refine(isUnique, 'upprepad'),
      'Teman',
      'Bara de teman vars omfattning källan uttryckligen stöder.',
    ),
    /** `dokument`, `handling` or `iakttagelse`; left out for a way of working, which most posts are about. */
    slag: falt(valSchema(postSlag).default('arbetssatt'), 'Slag', 'Vad posten är. De flesta är arbetssätt.'),
    /** How far it has come: `pagaende`; left out for a document and a finding. */
    niva: falt(
      nivaSchema.nullable().default(null),
      'Steg',
      'Hur långt det hade kommit. Välj det lägre när du tvekar. Ett dokument och en iakttagelse har inget steg.',
    ),
    /** How far a document has come: `framtagen`; only for `slag: dokument`. */
    lage: falt(
      valSchema(dokumentLagen).nullable().default(null),
      'Läge',
      'Hur långt ett dokument hade kommit. Bara för slaget dokument.',
    ),
    /** Who is responsible: `region`, `kommun` or `gemensam`. */
    huvudman: falt(huvudmanSchema, 'Huvudman', 'Vem som ansvarar enligt källan.'),
    /** Groups the source says it is for: `[aldre]`; `[]` when it says none. */
    malgrupper: falt(
      z.array(malgruppSchema).refine(isUnique, 'upprepad'),
      'Målgrupper',
      'De som källan säger att det är till för.',
    ),
    /** The region's own terms, verbatim as names: `[mobil närsjukvård, läkarbil]`. */
    begrepp: falt(
      z.array(z.string().min(2)).refine(isUnique, 'upprepad'),
      'Begrepp',
      'Regionens egna ord, exakt som de står i källan.',
    ),
    /** Source and section. */
    kalla: falt(kallhanvisningSchema, 'Källa'),
    /** The date or year the statement was true: `2020`; `null` when an undated source of a rolling edition says it. */
    per: falt(
      datumSchema.nullable(),
      'När det gällde',
      'År, månad eller dag: 2025, 2025-06 eller 2025-06-30. Lämna tomt när källan är odaterad.',
    ),
  }),
  'Post',
);

/** The posts of a part, in the order of the source. */
export const posterField = { poster: falt(z.array(postSchema), 'Poster') };

/** A post with its place: the edition and the region of its folder, and the part of its file. */
export type Post = z.infer<typeof postSchema> & {
  readonly utgava: UtgavaId;
  readonly region: RegionId;
  readonly del: DelId;
};
