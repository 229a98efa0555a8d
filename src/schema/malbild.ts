import { z } from 'astro/zod';
import { datumSchema } from './datum.ts';
import { belaggField, delFields } from './del.ts';
import { posterField } from './post.ts';
import { falt, valSchema } from './falt.ts';
import { kallhanvisningSchema } from './kalla.ts';
import { malbildLagen } from './dokument-lage.ts';

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
  avser: falt(valSchema(strategiAvser).nullable(), 'Avser', 'Vems den är.'),
  /** Its exact name; `null` when none is named. */
  namn: falt(z.string().min(3).nullable(), 'Namn', 'Det exakta namnet. Lämna tomt om ingen nämns.'),
  /** The year it was decided: `2016`; `null` when not said. */
  beslutsar: falt(z.int().min(1990).max(2050).nullable(), 'Beslutsår', 'Lämna tomt om källan inte säger det.'),
  /** Who decided it: `regionfullmaktige`, `regionstyrelse`, `namnd`, `annan`; `null` when not said. */
  beslutsinstans: falt(valSchema(beslutsinstanser).nullable(), 'Beslutad av'),
  /** The year the region itself aims at: `2030`; `null` when not said. */
  malar: falt(z.int().min(2018).max(2050).nullable(), 'Målår', 'Året som regionen själv siktar på.'),
});

/** The målbild shared with the municipalities. */
export const gemensamMalbildSchema = z.strictObject({
  /** `framtagen`, `utkast`, `pagar`, `planeras`, `ej-namnt`, `ej-tillampligt`; `null` while the part is not read. */
  status: falt(
    valSchema(malbildLagen).nullable(),
    'Läge',
    'Hur långt den hade kommit. Lämna tomt om delen inte är läst.',
  ),
  /** Its exact name; `null` when it has none. */
  namn: falt(z.string().min(3).nullable(), 'Namn', 'Det exakta namnet. Lämna tomt om den inte har något.'),
  /** What it says, in our own words; `null` when not said. */
  innehall: falt(z.string().min(10).nullable(), 'Innehåll', 'Vad den säger, med egna ord.', { form: 'lang' }),
  /** What a reader must know to read the status right, or `null`. */
  not: falt(z.string().min(10).nullable(), 'Not', 'Vad läsaren behöver veta för att läsa läget rätt.', {
    form: 'lang',
  }),
  /** Whether a source says that every party that it names has adopted it; `null` when nothing says so. */
  antagenAvAlla: falt(
    z.literal(true).nullable().default(null),
    'Antagen av alla',
    'Ja bara när en källa säger att alla parter som den nämner har antagit den.',
  ),
  /** When this was true: `2020`; `null` when the source gives no date. */
  per: falt(datumSchema.nullable(), 'När det gällde', 'År, månad eller dag. Lämna tomt om källan är odaterad.'),
  /** Source and section; `null` when an event says it, or nothing is known. */
  kalla: falt(kallhanvisningSchema.nullable(), 'Källa', 'Ingen när en händelse säger det eller inget är känt.'),
  /** The event of the same region that says so; `null` when `kalla` does, or nothing is known. */
  handelse: falt(z.string().nullable(), 'Händelse', 'Regionens händelse som säger det. Ingen när källan gör det.', {
    urval: 'handelser',
  }),
});
/** The målbild shared with the municipalities. */
export type GemensamMalbild = z.infer<typeof gemensamMalbildSchema>;

/** Front matter of `malbild.mdx`. */
export const malbildSchema = falt(
  z.strictObject({
    ...delFields,
    strategi: falt(strategiSchema, 'Strategi eller program', 'Den som omställningen vilar på.'),
    /** The county's joint strategy or plan, where it is another document than the region's own; `null` when there is none. */
    lansstrategi: falt(
      strategiSchema.nullable(),
      'Länsgemensam strategi',
      'Där den är ett annat dokument än regionens egen.',
    ),
    /** The aims, one an item, in our own words. */
    inriktningar: falt(z.array(z.string().min(3)), 'Inriktningar', 'Målen, ett per rad, med egna ord.'),
    gemensamMalbild: falt(gemensamMalbildSchema, 'Gemensam målbild', 'Den som delas med kommunerna.'),
    ...belaggField(['strategi', 'lansstrategi', 'malar', 'inriktningar']),
    ...posterField,
  }),
  'Målbild',
);
/** The part målbild of one region. */
export type Malbild = z.infer<typeof malbildSchema>;
