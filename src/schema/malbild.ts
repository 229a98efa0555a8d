import { z } from 'astro/zod';
import { ejIMatris, overallt, uppgift } from './attribut.ts';
import { datumSchema } from './datum.ts';
import { belaggField, delFields } from './del.ts';
import { posterField } from './post.ts';
import { falt, valSchema } from './falt.ts';
import { kallhanvisningSchema } from './kalla.ts';
import { malbildLagen } from './dokument-lage.ts';
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

/** What may have a source and a date of its own, as the joint målbild has in itself. */
const strategier = {
  strategi: uppgift(strategiSchema, 'Strategi eller program', 'Den som omställningen vilar på.', {
    lasesSedan: null,
    data: {
      sv: 'Strategin eller programmet: om den är regionens egen eller länsgemensam, namn, beslutsår, vem som beslutade och målår. Tomt om källan inte säger det.',
      en: 'The strategy or programme: whether it is the region’s own or the county’s, its name, the year of the decision, who decided, and the year it aims at. Empty when the source does not say.',
    },
    soktext: { namn: 'Strategi', av: ['namn'] },
    attribut: [
      {
        id: 'strategi',
        namn: 'Strategi eller program',
        av: ['namn', 'avser'],
        visas: overallt,
        namngivet: true,
        fras: 'en egen namngiven strategi eller ett eget namngivet program',
        sok: { sak: 'strategin heter' },
      },
      {
        id: 'beslutsar',
        namn: 'Beslutad',
        av: ['beslutsar'],
        visas: overallt,
        kategori: true,
        fras: 'en strategi beslutad {}',
        sok: {
          ord: 'beslutade beslut antog antogs antagen strategi strategin program',
          sak: 'strategin är beslutad',
        },
      },
      {
        id: 'beslutsinstans',
        namn: 'Beslutad av',
        av: ['beslutsinstans'],
        visas: overallt,
        kategori: true,
        fras: 'en strategi beslutad av {}',
        sok: {
          ord: 'beslutade beslut antog antogs antagen strategi strategin program regionfullmäktige nämnden styrelsen',
          sak: 'strategin är beslutad av',
        },
      },
      {
        id: 'malar',
        namn: 'Målår i egen strategi',
        av: ['malar'],
        belaggs: 'malar',
        visas: overallt,
        kategori: true,
        fras: 'målåret {}',
        sok: { ord: 'mål år sikte strategi strategin fram 2030', sak: 'målåret är' },
      },
    ],
  }),
  /** The county's joint strategy or plan, where it is another document than the region's own; `null` when there is none. */
  lansstrategi: uppgift(
    strategiSchema.nullable(),
    'Länsgemensam strategi',
    'Där den är ett annat dokument än regionens egen.',
    {
      lasesSedan: null,
      data: {
        sv: 'Länets gemensamma strategi, där den är ett annat dokument än regionens egen. Tomt annars.',
        en: 'The county’s joint strategy, where it is another document than the region’s own. Empty otherwise.',
      },
      soktext: { namn: 'Länets strategi', av: ['namn'] },
      attribut: [
        {
          id: 'lansstrategi',
          namn: 'Länsgemensam strategi',
          av: ['namn', 'avser'],
          visas: overallt,
          namngivet: true,
          tillagg: true,
          kraverKommuner: true,
          fras: 'en namngiven strategi gemensam för länet',
          sok: { sak: 'länets strategi heter' },
        },
        {
          id: 'lansbeslut',
          namn: 'Länsstrategin beslutad',
          av: ['beslutsar', 'beslutsinstans'],
          visas: ejIMatris,
          tillagg: true,
          kraverKommuner: true,
          sok: { sak: 'länets strategi är beslutad' },
        },
        {
          id: 'lansmalar',
          namn: 'Länsstrategins målår',
          av: ['malar'],
          visas: ejIMatris,
          tillagg: true,
          kraverKommuner: true,
        },
      ],
    },
  ),
};
const uppgifter = {
  /** The aims, one an item, in our own words. */
  inriktningar: uppgift(z.array(z.string().min(3)), 'Inriktningar', 'Målen, ett per rad, med egna ord.', {
    lasesSedan: null,
    data: { sv: 'Inriktningar i atlasens egna ord.', en: 'The aims, in our own words.' },
    soktext: { namn: 'Inriktningar' },
    attribut: [{ id: 'inriktning', namn: 'Inriktning', visas: ejIMatris }],
  }),
};

/** Front matter of `malbild.mdx`. */
export const malbildSchema = falt(
  z.strictObject({
    ...delFields,
    ...strategier,
    ...uppgifter,
    gemensamMalbild: uppgift(gemensamMalbildSchema, 'Gemensam målbild', 'Den som delas med kommunerna.', {
      lasesSedan: null,
      data: {
        sv: 'Målbild som är gemensam för region och kommuner: status, namn, innehåll, när det gällde och källa eller händelse. Vad status ej-namnt beror på, till exempel att underlag saknas, står som svar för temat gemensam-malbild i temamatrisen.',
        en: 'The vision that region and municipalities share: status, name, content, when it was true, and source or event. Why a status is ej-namnt stands as the answer for the theme gemensam-malbild in the theme matrix.',
      },
      soktext: { namn: 'Gemensam målbild', av: ['namn', 'innehall'] },
      attribut: [
        {
          id: 'malbild',
          namn: 'Gemensam målbild',
          av: ['status', 'not', 'antagenAvAlla'],
          not: 'not',
          visas: overallt,
          kategori: true,
          kraverKommuner: true,
          fras: 'läget ”{}” för en målbild gemensam med kommunerna',
          sok: { ord: 'målbilden kommunerna kommuner gemensamt', sak: 'den gemensamma målbilden har läget' },
        },
        {
          id: 'malbildsnamn',
          namn: 'Målbildens namn',
          av: ['namn'],
          visas: ejIMatris,
          namngivet: true,
          tillagg: true,
          kraverKommuner: true,
          sok: { sak: 'den gemensamma målbilden heter' },
        },
        {
          id: 'malbildsinnehall',
          namn: 'Målbildens innehåll',
          av: ['innehall'],
          visas: ejIMatris,
          tillagg: true,
          kraverKommuner: true,
        },
      ],
    }),
    ...belaggField([...keysOf(strategier), 'malar', ...keysOf(uppgifter)]),
    ...posterField,
  }),
  'Målbild',
);
/** The part målbild of one region. */
export type Malbild = z.infer<typeof malbildSchema>;
