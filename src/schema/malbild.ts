import { z } from 'astro/zod';
import { datumSchema } from './datum.ts';
import { delFields, posterField } from './del.ts';
import { kallhanvisningSchema } from './kalla.ts';
import { keysOf } from './vokabular.ts';

/** Who decided a strategy. */
export const beslutsinstanser = {
  /** Regionfullmäktige, or landstingsfullmäktige before 2019. */
  regionfullmaktige: 'fullmäktige',
  regionstyrelse: 'regionstyrelsen',
  namnd: 'ansvarig nämnd',
  annan: 'annan instans',
} as const;

/** How far the målbild shared by region and municipalities has come. */
export const malbildLagen = {
  framtagen: { namn: 'Framtagen', betydelse: 'En gemensam målbild är färdig.' },
  utkast: { namn: 'Utkast', betydelse: 'Det finns ett utkast.' },
  pagar: { namn: 'Arbete pågår', betydelse: 'Arbetet är i gång, men inget utkast finns.' },
  planeras: { namn: 'Planeras', betydelse: 'Arbetet ska påbörjas.' },
  'ej-namnt': { namn: 'Ej nämnt', betydelse: 'Källan nämner ingen gemensam målbild.' },
  'ej-tillampligt': { namn: 'Ej tillämpligt', betydelse: 'Regionen är också kommun.' },
} as const;
export const malbildLageIds = keysOf(malbildLagen);
/** Status of the joint målbild, e.g. `utkast`. */
export type MalbildLage = (typeof malbildLageIds)[number];

/** The strategy or programme that the shift rests on. */
export const strategiSchema = z.strictObject({
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
  /** When this was true: `2020`. */
  per: datumSchema,
  /** Source and section. */
  kalla: kallhanvisningSchema,
});

/** Front matter of `malbild.mdx`. */
export const malbildSchema = z.strictObject({
  ...delFields,
  strategi: strategiSchema,
  /** The aims, one an item, in our own words. */
  inriktningar: z.array(z.string().min(3)),
  gemensamMalbild: gemensamMalbildSchema,
  ...posterField,
});
/** The part målbild of one region. */
export type Malbild = z.infer<typeof malbildSchema>;
