import { z, type ZodType } from 'astro/zod';
import { andringSchema } from './andring.ts';
import { bedomningarSchema } from './bedomning.ts';
import { begreppSchema } from './begrepp.ts';
import { dataandringarSchema } from './dataandring.ts';
import { engelskaSchema } from './engelska.ts';
import { dragenSchema, publiceradeSchema } from './dragen.ts';
import { matchMonster } from './filmonster.ts';
import { fillistaSchema } from './fordjupning/fillista.ts';
import { fordjupningFiler, perPlan } from './fordjupning/fordjupning.ts';
import { fordjupningTextSchema } from './fordjupning/text.ts';
import { frusenSchema } from './frusen.ts';
import { handelserSchema, nationellaHandelserSchema } from './handelse.ts';
import { kallaSchema, sidkallorSchema } from './kalla.ts';
import { kodningarSchema } from './kodning.ts';
import { kodreglerSchema } from './kodregel.ts';
import { malbildSchema } from './malbild.ts';
import { lankarSchema } from './lank.ts';
import { mattstockarSchema } from './mattstock.ts';
import { nyckeltalSchema } from './nyckeltal.ts';
import { organisationSchema } from './organisation.ts';
import { prioriteringarSchema } from './prioriteringar.ts';
import { regionsvarFilSchema } from './regionsvar.ts';
import { regionSchema } from './region.ts';
import { samverkanSchema } from './samverkan.ts';
import { soktFilSchema } from './sokt.ts';
import { tystnadsloggarSchema } from './tystnad.ts';
import { utgavorSchema } from './utgava.ts';
import { temaSchema, temasidaSchema } from './tema.ts';
import { exempelurvalSchema } from './exempel.ts';
import { uppfoljningSchema } from './uppfoljning.ts';
import { utgivareSchema } from './utgivare.ts';
import { vardagsordSchema } from './vardagsord.ts';

/** A key whose values stand once: `*` goes through a list, `grupper.*.initiativ.*.id`. */
export interface Unik {
  readonly nyckel: string;
  /** What the values are ids of, in the plural: `poster`. */
  readonly vad: string;
  /** Where a value stands once: in its file, its folder, or the whole atlas (among all files that say the same `vad`). */
  readonly inom: 'fil' | 'mapp' | 'atlas';
}

/** A kind of file in `content/`. */
export interface Filslag {
  /** Its path, with placeholders: `regioner/<region>/malbild.mdx`. */
  readonly monster: string;
  readonly schema: ZodType;
  /**
   * `alltid` every path that the pattern stands for · `lopande` the same in a rolling edition · `fordjupning` once a region in depth ·
   * `listad` where the folder's own `filer.yaml` names it.
   */
  readonly kravs: 'alltid' | 'lopande' | 'fordjupning' | 'listad';
  readonly unika: readonly Unik[];
  /** What to do when it is missing, one or two sentences in Swedish. */
  readonly atgard: string;
}

const unik = (nyckel: string, vad: string, inom: Unik['inom'] = 'fil'): Unik => ({ nyckel, vad, inom });
const fil = <S extends ZodType>(monster: string, schema: S, unika: readonly Unik[], atgard: string) =>
  ({ monster, schema, kravs: 'alltid', unika, atgard }) as const;

const tillbaka = 'Hämta tillbaka filen';
const vokabular = <S extends ZodType>(monster: string, schema: S, unika: readonly Unik[] = []) =>
  fil(monster, schema, unika, `${tillbaka}: hela atlasen vilar på den.`);

/** The folder of a region in an edition. */
const utgavemapp = 'regioner/<region>/<utgava>';

const del = <S extends ZodType>(namn: string, schema: S) =>
  fil(
    `${utgavemapp}/${namn}.mdx`,
    schema,
    [unik('poster.*.id', 'poster', 'atlas')],
    `Skapa filen med en annan regions \`${namn}.mdx\` som mall, eller hämta tillbaka den. Skriv \`granskad: null\` och \`poster: []\` tills avsnittet är läst.`,
  );
const listadAtgard = `${tillbaka}, eller ta bort dess namn ur mappens \`filer.yaml\` om regionen inte längre ska ha den.`;
const tom = (tomt: string): string => `${tillbaka}. Finns inget att säga skriver du ${tomt}.`;
const unikaHandelser = [
  unik('handelser.*.id', 'händelser', 'atlas'),
  // A headline is how a reader tells the events of a place apart.
  unik('handelser.*.titel', 'händelsernas rubriker', 'fil'),
];

/** The files that every atlas has, each kind once. A change of where a kind lies is a change of one pattern here. */
export const filer = {
  regionlista: vokabular('regioner.json', z.record(z.string(), regionSchema)),
  temalista: vokabular('teman.json', z.record(z.string(), temaSchema)),
  kallor: vokabular('kallor.json', z.record(z.string(), kallaSchema)),
  begrepp: vokabular('begrepp.yaml', z.array(begreppSchema), [unik('*.id', 'begrepp')]),
  vardagsord: fil(
    'vardagsord.yaml',
    vardagsordSchema,
    [unik('*.ord.*', 'vardagsord')],
    `${tillbaka}: sökningen leder vardagens ord vidare med den. Finns inga skriver du \`[]\`.`,
  ),
  utgivare: vokabular('utgivare.yaml', utgivareSchema),
  andringar: vokabular('andringar.yaml', z.array(andringSchema).min(1), [unik('*.version', 'versioner')]),
  lankar: vokabular('lankar.json', lankarSchema),
  andringarData: vokabular('andringar-data.json', dataandringarSchema),
  publicerade: vokabular('publicerade.json', publiceradeSchema),
  dragna: vokabular('dragna.yaml', z.array(dragenSchema), [unik('*.id', 'dragna id')]),
  kodning: vokabular('kodning.yaml', kodningarSchema, [unik('*.utgava', 'kodningar')]),
  kodregler: vokabular('kodregler.yaml', kodreglerSchema, [unik('*.nr', 'kodregler')]),
  utgavor: vokabular('utgavor.yaml', utgavorSchema, [unik('*.id', 'utgåvor')]),
  versioner: vokabular('versioner.yaml', z.array(frusenSchema), [unik('*.version', 'frysta versioner')]),
  tystnad: vokabular('tystnad.yaml', tystnadsloggarSchema, [unik('*.utgava', 'tystnadsloggar')]),
  nyckeltal: vokabular('nyckeltal.yaml', z.array(nyckeltalSchema), [unik('*.id', 'nyckeltal')]),
  engelska: vokabular('engelska.yaml', engelskaSchema),
  exempel: vokabular('exempel.yaml', exempelurvalSchema, [
    unik('handelser.*.id', 'exempel'),
    unik('resultat.poster.*', 'poster med resultat'),
    unik('styrning.poster.*', 'styrningsposter'),
  ]),
  uppfoljning: fil(
    'uppfoljning.yaml',
    uppfoljningSchema,
    [],
    `${tillbaka}: sidan om uppföljning vilar på den. Finns inget fynd skriver du \`fynd: []\`.`,
  ),
  teman: fil(
    'teman/<tema>.mdx',
    temasidaSchema,
    [],
    'Skapa filen med ett annat temas fil som mall, eller hämta tillbaka den.',
  ),
  malbild: del('malbild', malbildSchema),
  organisation: del('organisation', organisationSchema),
  prioriteringar: del('prioriteringar', prioriteringarSchema),
  samverkan: del('samverkan', samverkanSchema),
  bedomningar: fil(
    `${utgavemapp}/bedomningar.yaml`,
    bedomningarSchema,
    [unik('bedomningar.*.tema', 'bedömda teman')],
    tom('`bedomningar: []`'),
  ),
  handelser: fil(
    'regioner/<region>/handelser.yaml',
    handelserSchema,
    unikaHandelser,
    tom('dagen då du letade i `insamlad:` och `handelser: []`'),
  ),
  regionsvar: fil('regioner/<region>/svar.yaml', regionsvarFilSchema, [], tom('`tillfragad: null` och `svar: []`')),
  sokt: { ...fil(`${utgavemapp}/sokt.yaml`, soktFilSchema, [], tom('`sokt: []`')), kravs: 'lopande' },
  sidkallor: { ...fil(`${utgavemapp}/kallor.yaml`, sidkallorSchema, [], tom('`{}`')), kravs: 'lopande' },
  nationellt: fil(
    'nationellt/handelser.yaml',
    nationellaHandelserSchema,
    unikaHandelser,
    `${tillbaka}: den nationella sidan och \`mattstock.yaml\` vilar på den.`,
  ),
  mattstock: fil(
    'nationellt/mattstock.yaml',
    mattstockarSchema,
    [],
    `${tillbaka}: temasidorna visar vad lag och överenskommelser kräver.`,
  ),
  fillista: {
    ...fil(
      'fordjupning/<region>/filer.yaml',
      fillistaSchema,
      [unik('*', 'filer')],
      `${tillbaka}, eller skriv den: en lista med namnen på filerna i mappen, så att det märks om en kommer bort.`,
    ),
    kravs: 'fordjupning',
  },
  djupkallor: {
    ...fil('fordjupning/<region>/kallor.json', z.record(z.string(), kallaSchema), [], listadAtgard),
    kravs: 'listad',
  },
  fordjupning: {
    ...fil('fordjupning/<region>/<sida>.mdx', fordjupningTextSchema, [], listadAtgard),
    kravs: 'listad',
  },
} as const satisfies Readonly<Record<string, Filslag>>;

const initiativId = unik('grupper.*.initiativ.*.id', 'initiativ', 'mapp');
/** What stands once in each file of a region in depth; a new file says here what is unique in it. */
const unikaIFordjupning: Readonly<Record<keyof typeof fordjupningFiler, readonly Unik[]>> = {
  dokument: [unik('*.id', 'dokument')],
  poster: [unik('*.id', 'poster', 'atlas')],
  malbild: [unik('delar.*.namn', 'delar av målbilden')],
  forandringar: [unik('*.id', 'förändringar')],
  roster: [],
  loften: [unik('*.id', 'inriktningar'), unik('*.nr', 'inriktningar'), unik('*.loften.*.id', 'löften')],
  indikatorer: [unik('*.id', 'indikatorer')],
  matt: [unik('*.id', 'mått')],
  initiativ: [unik('grupper.*.id', 'grupper'), initiativId],
  stycken: [unik('stycken.*.id', 'stycken')],
  komplexitet: [unik('nivaer.*.namn', 'nivåer')],
  natverk: [unik('natverk.*', 'nätverk'), unik('stod.*', 'stödverksamheter')],
  revisionsfragor: [unik('*.id', 'revisionsfrågor'), unik('*.nr', 'revisionsfrågor')],
  rekommendationer: [
    unik('rekommendationer.*.id', 'rekommendationer'),
    unik('rekommendationer.*.nr', 'rekommendationer'),
  ],
  enkat: [unik('fragor.*.id', 'enkätfrågor')],
  exempel: [unik('*.namn', 'exempel')],
  trad: [
    unik('initiativ.*.initiativ', 'initiativ i tråden'),
    unik('nya.*.initiativ', 'nya initiativ i tråden'),
    unik('loften.*.lofte', 'löften i tråden'),
  ],
};

/** Files that a region in depth cannot be without. */
const grund: readonly string[] = ['dokument', 'poster'];

const fordjupningSlag: readonly Filslag[] = Object.entries(fordjupningFiler).map(([key, schema]) => ({
  monster: `fordjupning/<region>/${key}${perPlan.includes(key) ? '-<ar>' : ''}.yaml`,
  schema,
  kravs: grund.includes(key) ? 'fordjupning' : 'listad',
  unika: unikaIFordjupning[key as keyof typeof fordjupningFiler],
  atgard: filer.fordjupning.atgard,
}));

/** Every kind of file that `content/` may hold, images apart. What no kind knows is read by nobody. */
export const filslag: readonly Filslag[] = [...Object.values(filer), ...fordjupningSlag];

/** The kind of the file at a path; `null` for a path that no kind knows. */
export const filslagAt = (path: string): Filslag | null =>
  filslag.find(({ monster }) => matchMonster(monster, path) !== null) ?? null;
