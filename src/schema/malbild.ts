import { z } from 'astro/zod';
import { datumSchema } from './datum.ts';
import { belaggField, delFields } from './del.ts';
import { posterField } from './post.ts';
import { kallhanvisningSchema } from './kalla.ts';
import { malbildLageIds } from './dokument-lage.ts';
import { keysOf } from './vokabular.ts';

/** Who decided a strategy. */
export const beslutsinstanser = {
  /** Regionfullmäktige, or landstingsfullmäktige before 2019. */
  regionfullmaktige: 'fullmäktige',
  regionstyrelse: 'regionstyrelsen',
  namnd: 'ansvarig nämnd',
  annan: 'annan instans',
} as const;

/** Whose strategy it is: the region's own, or one that the county has in common. */
export const strategiAvser = { region: 'Regionens egen', lan: 'Länsgemensam' } as const;

/** The strategy or programme that the shift rests on. */
export const strategiSchema = z.strictObject({
  /** `region` the region's own · `lan` joint for the county; `null` when there is none. */
  avser: z.enum(keysOf(strategiAvser)).nullable(),
  /** Its exact name; `null` when none is named. */
  namn: z.string().min(3).nullable(),
  /** The year it was decided: `2016`; `null` when not said. */
  beslutsar: z.int().min(1990).max(2050).nullable(),
  /** Who decided it: `regionfullmaktige`, `regionstyrelse`, `namnd`, `annan`; `null` when not said. */
  beslutsinstans: z.enum(keysOf(beslutsinstanser)).nullable(),
  /** The year the region itself aims at: `2030`; `null` when not said. */
  malar: z.int().min(2018).max(2050).nullable(),
});

/** The målbild shared with the municipalities. */
export const gemensamMalbildSchema = z.strictObject({
  /** `framtagen`, `utkast`, `pagar`, `planeras`, `ej-namnt`, `ej-tillampligt`; `null` while the part is not read. */
  status: z.enum(malbildLageIds).nullable(),
  /** Its exact name; `null` when it has none. */
  namn: z.string().min(3).nullable(),
  /** What it says, in our own words; `null` when not said. */
  innehall: z.string().min(10).nullable(),
  /** What a reader must know to read the status right, or `null`. */
  not: z.string().min(10).nullable(),
  /** Whether a source says that every party that it names has adopted it; `null` when nothing says so. */
  antagenAvAlla: z.literal(true).nullable().default(null),
  /** When this was true: `2020`; `null` when the source gives no date. */
  per: datumSchema.nullable(),
  /** Source and section; `null` when an event says it, or nothing is known. */
  kalla: kallhanvisningSchema.nullable(),
  /** The event of the same region that says so; `null` when `kalla` does, or nothing is known. */
  handelse: z.string().nullable(),
});
/** The målbild shared with the municipalities. */
export type GemensamMalbild = z.infer<typeof gemensamMalbildSchema>;

/** Front matter of `malbild.mdx`. */
export const malbildSchema = z.strictObject({
  ...delFields,
  strategi: strategiSchema,
  /** The county's joint strategy or plan, where it is another document than the region's own; `null` when there is none. */
  lansstrategi: strategiSchema.nullable(),
  /** The aims, one an item, in our own words. */
  inriktningar: z.array(z.string().min(3)),
  gemensamMalbild: gemensamMalbildSchema,
  ...belaggField(['strategi', 'lansstrategi', 'malar', 'inriktningar']),
  ...posterField,
});
/** The part målbild of one region. */
export type Malbild = z.infer<typeof malbildSchema>;
