import { allaUppgifter, varden } from '../schema/delscheman.ts';
import { malbildLagen } from '../schema/dokument-lage.ts';
import { handelseStatusar } from '../schema/handelse.ts';
import { huvudman } from '../schema/huvudman.ts';
import type { Kodning } from '../schema/kodning.ts';
import { nivaer } from '../schema/niva.ts';
import { postSlag } from '../schema/post.ts';
import { forumNivaer } from '../schema/samverkan.ts';
import { svarLagen } from '../schema/svar.ts';
import type { Samstammighet } from './samstammighet.ts';
import { gemen, tal } from './sprak.ts';

/** Agreement in a cell of a table: `20 av 21`; `inget jämfört` when nothing was compared. */
export const samstammighetTal = ({ celler, overens }: Samstammighet): string =>
  celler === 0 ? 'inget jämfört' : `${tal(overens)} av ${tal(celler)}`;

/** What the second reader of an edition read, and what that does to the agreement, by `andraLaste`. */
export const andraLasningen: Readonly<Record<Kodning['andraLaste'], string>> = {
  kallan: 'Den andra läsaren läste originaltexten. Båda hade samma vägledning med exempel.',
  texterna:
    'Den andra läsaren läste bara atlasens egna poster och händelser, inte webbsidorna. Den första hade skrivit dem, och det höjer samstämmigheten.',
  'bada-texterna':
    'Båda läsarna läste bara atlasens egna poster och händelser, inte webbsidorna, och såg varken varandras kodning eller den som står i atlasen. Om texterna säger det som sidorna säger prövas för sig.',
};

/** Whether an edition was coded twice: somebody looked for themes, and there are readings to compare. */
export const isDubbelkodad = ({ teman, lasningar }: Pick<Kodning, 'teman' | 'lasningar'>): boolean =>
  teman.length > 0 && Object.keys(lasningar).length > 0;

/** One change of the settled coding. */
type Andrad = Kodning['andrade'][number];
type Etiketter = Readonly<Record<string, { readonly namn: string }>>;

const jaNej = { true: { namn: 'Ja' }, false: { namn: 'Nej' }, 'ej-tillampligt': svarLagen['ej-tillampligt'] };
const namngivna = (namnen: Readonly<Record<string, string>>): Etiketter =>
  Object.fromEntries(Object.entries(namnen).map(([id, namn]) => [id, { namn }]));

/** The attributes of the parts, by their keys. */
const attributen = Object.fromEntries(
  allaUppgifter.flatMap(({ nyckel, schema, om }) => {
    const namn = om?.attribut[0]?.namn;
    const koder = varden(schema);
    return namn === undefined ? [] : [[nyckel, { namn, varden: 'true' in koder ? jaNej : namngivna(koder) }]];
  }),
);
/** What the fields are called on the page, and the words of their values. */
const falten: Readonly<Record<string, { readonly namn: string; readonly varden?: Etiketter }>> = {
  ...attributen,
  svar: { namn: 'Svar', varden: svarLagen },
  niva: { namn: 'Steg', varden: nivaer },
  slag: { namn: 'Slag av post', varden: { ...postSlag, ...nivaer } },
  lage: { namn: 'Dokumentets läge', varden: malbildLagen },
  status: { namn: 'Gemensam målbild', varden: malbildLagen },
  handelsestatus: { namn: 'Händelsens läge', varden: namngivna(handelseStatusar) },
  lagre: { namn: 'Steg för ett tema i en händelse', varden: nivaer },
  teman: { namn: 'Teman' },
  malar: { namn: 'Målår' },
  huvudman: { namn: 'Ansvarig', varden: namngivna(huvudman) },
  'forum.niva': { namn: 'Forumets nivå', varden: namngivna(forumNivaer) },
  strategi: { namn: 'Strategi' },
  innehall: { namn: 'Målbildens innehåll' },
  not: { namn: 'Not om målbilden' },
};

/** Values that say what they are: `niva: planerat`, `dokument: utkast`, `handling: pagaende`. */
const sagda: Readonly<Record<string, { readonly ord: string; readonly varden: Etiketter }>> = {
  niva: { ord: '', varden: nivaer },
  dokument: { ord: 'dokument, ', varden: malbildLagen },
  handling: { ord: 'enstaka handling, ', varden: nivaer },
};

/** A value in words; `inget` for none, and as it stands when the codebook has no word for it. */
function vardeText(falt: string, kod: string | null): string {
  if (kod === null) return 'inget';
  const [, vad = '', varde = ''] = /^(.+): (\S+)$/.exec(kod) ?? [];
  const sagd = sagda[vad];
  if (sagd) return `${sagd.ord}${gemen(sagd.varden[varde]?.namn ?? varde)}`;
  // The value of one of several: `LGVO: tjansteperson`.
  const egen = falten[falt]?.varden?.[varde]?.namn;
  if (egen) return `${vad}: ${gemen(egen)}`;
  const namn = falten[falt]?.varden?.[kod]?.namn;
  return namn ? gemen(namn) : kod;
}

/** What a field is called on the page; the key itself when it has no name. */
export const faltNamn = (falt: string): string => falten[falt]?.namn ?? falt;

/** A change ready to show. */
export interface AndradRad extends Andrad {
  /** `linje → gemensam`, in the words of the codebook. */
  readonly byte: string;
}

/** The changes of one field, by their reason. */
export interface AndradGrupp {
  readonly falt: string;
  /** What the field is called; the key itself when it has no name. */
  readonly namn: string;
  readonly antal: number;
  readonly skalen: readonly { readonly skal: string; readonly rader: readonly AndradRad[] }[];
}

/** The changes by field and reason, the field with most changes first; within a reason in the order of the file. */
export function groupAndrade(andrade: readonly Andrad[]): AndradGrupp[] {
  return [...Map.groupBy(andrade, ({ falt }) => falt)]
    .map(([falt, egna]) => ({
      falt,
      namn: faltNamn(falt),
      antal: egna.length,
      skalen: [...Map.groupBy(egna, ({ skal }) => skal)].map(([skal, rader]) => ({
        skal,
        rader: rader.map((one) => ({
          ...one,
          byte: `${vardeText(falt, one.fran)} → ${vardeText(falt, one.till)}`,
        })),
      })),
    }))
    .sort((a, b) => b.antal - a.antal);
}
