import { z } from 'astro/zod';
import { dagSchema, datumSchema } from './datum.ts';
import { falt, valSchema } from './falt.ts';
import { platsindelningSchema, punktSchema } from './kallplats.ts';
import { kalltyper } from './kalltyp.ts';

/** One source document in `content/kallor.json`, or in that of a region in depth; the key is its id. */
export const kallaSchema = z.strictObject({
  /** The document's title: `Närmare Kronobergaren – handlingsplan 2024`. */
  titel: z.string().min(3),
  /** How running text names it: `Regionöversikten 2020`. */
  kortnamn: z.string().min(3),
  /** Who published it. */
  utgivare: z.string().min(2),
  /** Year of publication: `2020`; `null` for an undated page. */
  ar: z.int().min(1990).max(2100).nullable(),
  /** When it was published, as exactly as is known: `2024-02-19`, `2020-06`; `null` for an undated page. */
  publicerad: datumSchema.nullable(),
  /** Kind of document. */
  typ: z.enum(['oversikt', 'strategi', 'handlingsplan', 'granskning', 'sida']),
  /** Address of the original, or `null` when it is not known. */
  url: z.url({ protocol: /^https?$/ }).nullable(),
  /** What the document is and what is missing in the text that was read. */
  beskrivning: z.string(),
  /** A page that describes the original, or `null`. */
  lasAven: z.url({ protocol: /^https?$/ }).nullable(),
  /** Section labels that references may use; `null` when any label may be used. */
  avsnitt: z.array(z.string()).min(1).nullable(),
  /** How its text is divided, so that a passage has an address; `null` when passages have none. */
  plats: platsindelningSchema.nullable(),
  /** The text that was read: when, and its SHA-256, so that anyone who has it can tell that it is the same; `null` when no text is kept. */
  last: z.strictObject({
    dag: dagSchema,
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/, 'sha256')
      .nullable(),
  }),
  /** When it was decided and by whom, as it is known; `null` when it is not. */
  beslut: z.strictObject({ datum: datumSchema, av: z.string().min(3) }).nullable(),
  /** The number it has in the authority's register, as printed in it; `null` when none is. */
  diarienummer: z.string().min(3).nullable(),
  /** The first and last year that it says it is for; `null` for an end that it does not give. */
  giltig: z.strictObject({ fran: z.int().nullable(), till: z.int().nullable() }),
  /** Id of the document that it replaces, where one of them says so. */
  ersatter: z.string().nullable(),
  /** The language it is written in. */
  sprak: z.enum(['sv', 'en']),
  /** How a reader gets it where no address is known: whom to ask, and for what; `null` for what stands on its own address. */
  begar: z.string().min(10).nullable(),
});
/** A source document. */
export type Kalla = z.infer<typeof kallaSchema>;

/** Label of the section where the source is a web page. */
export const helaSidan = 'hela sidan';
/** How running text names a web page. */
export const sidnamn = (utgivare: string, titel: string): string => `${utgivare}: ${titel}`;

/** One web page in `content/regioner/<region>/<utgava>/kallor.yaml`; the key is its id, `<region>-<slug>`. */
export const sidkallaSchema = falt(
  z.strictObject({
    /** Title of the page, exactly as it stands there. */
    titel: falt(z.string().min(2), 'Titel', 'Exakt som den står på sidan.'),
    /** Who published it: `Region Blekinge`. */
    utgivare: falt(z.string().min(2), 'Utgivare', 'Till exempel Region Blekinge.'),
    /** `region`, `kommun`, `myndighet`, `skr`, `universitet`, `intresseorganisation`, `media` or `parti`. */
    utgivartyp: falt(valSchema(kalltyper), 'Slag av utgivare'),
    /** Address of the page; `null` shows "Originalets adress saknas". */
    url: falt(
      z.url({ protocol: /^https?$/ }).nullable(),
      'Adress',
      'Hela adressen, med https://. Lämna tomt om den inte är känd.',
    ),
    /** When it was published; `null` when the page does not say. */
    publicerad: falt(datumSchema.nullable(), 'Publicerad', 'År, månad eller dag. Lämna tomt om sidan inte säger det.'),
    /** The day it was read in a stored copy: `2026-11-28`. */
    last: falt(dagSchema, 'Läst', 'Dagen då den lästes, till exempel 2026-11-28.'),
    /** The language of the page: Swedish where it is left out. */
    sprak: falt(valSchema({ sv: 'Svenska', en: 'Engelska' }).optional(), 'Språk'),
    /** What a reader must know of it: how its date was inferred, or why it is weak; `null` when nothing. */
    not: falt(
      z.string().min(10).nullable(),
      'Not',
      'Vad läsaren behöver veta: hur datumet är härlett, eller varför sidan är svag.',
      { form: 'lang' },
    ),
  }),
  'Källa',
);
/** A web page that a region's posts rest on. */
export type Sidkalla = z.infer<typeof sidkallaSchema>;
/** The whole of a region's `kallor.yaml`. */
export const sidkallorSchema = falt(
  z.record(
    falt(
      z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'kalla-id'),
      'Id',
      'Regionens namn, bindestreck och ett kort namn. Det ändras aldrig.',
      { mall: '<region>-' },
    ),
    sidkallaSchema,
  ),
  'Källor (webbsidor)',
);

/** Where a statement stands: the source and the section in it, e.g. `{ id: regionoversikt-2020, avsnitt: Samverkan }`. */
export const kallhanvisningSchema = z.strictObject({
  /** Id of the source, a key in `content/kallor.json` or in the `kallor.yaml` beside the file. */
  id: falt(
    z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'kalla-id'),
    'Dokument eller sida',
    'Saknas den lägger du först till den bland källorna.',
    { urval: 'kallor' },
  ),
  /** The section's label, e.g. `Samverkan`; `hela sidan` for a web page. */
  avsnitt: falt(z.string().min(2), 'Avsnitt', 'Avsnittets namn. För en webbsida: hela sidan.', { urval: 'avsnitt' }),
  /** Where in a document whose text is divided: the slide or page and the point on it, `3:2`. Every post has it. */
  punkt: falt(
    punktSchema,
    'Punkt',
    'Bild eller sida, kolon och punkten på den: 4:4. Flera skiljs med ”och”. Lämna tomt för en webbsida.',
  ).optional(),
});
/** A reference to a section of a source. */
export type Kallhanvisning = z.infer<typeof kallhanvisningSchema>;
