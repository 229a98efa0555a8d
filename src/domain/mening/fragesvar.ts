import { antal, datumText, gemen, lista, versal } from '../sprak.ts';
import { mening, type Mening, type Raknad } from './mening.ts';

/** A coded value, or a theme, in one edition, and the regions that have it. */
export interface Kodat {
  /** What the regions did with it. */
  readonly verb: 'hade' | 'tog upp';
  /** What they had or took up: `styrformen ”program”`, `temat Äldre`. */
  readonly fras: string;
  readonly utgava: Raknad;
  readonly regioner: readonly string[];
  /** The regions that the question can apply to and whose text is read. */
  readonly hela: number;
}
type Namn = (id: string) => string;

const uppraknade = (regioner: readonly string[], namn: Namn): string =>
  regioner.length > 0 ? `: ${lista(regioner.map(namn))}` : '';
const hosSa = (n: number): string => antal(n, 'region', 'regioner');
/** `underlaget från 2020`, `uppgifter från 2021–2026` */
const enligt = ({ ar, slag }: Raknad): string =>
  slag === 'lopande' ? `uppgifter från ${ar}` : `underlaget från ${ar}`;

/** Which regions have a coded value, with the whole of a closed edition; what a rolling one lacks is no no. */
export function fragaRegionerMening({ verb, fras, utgava, regioner, hela }: Kodat, namn: Namn): Mening {
  const n = regioner.length;
  const lopande = utgava.slag === 'lopande';
  const text = lopande
    ? n === 0
      ? `Ännu finns ingen uppgift från ${utgava.ar} om ${fras}. Det betyder inte nej.`
      : `För ${hosSa(n)} finns en uppgift från ${utgava.ar} om ${fras}${uppraknade(regioner, namn)}. Om de andra är inget känt härifrån.`
    : n === 0 && hela === 0
      ? `Ingen har läst underlaget från ${utgava.ar} efter ${fras}. Det betyder inte nej.`
      : n === 0
        ? `Underlaget från ${utgava.ar} säger inte om någon av ${hosSa(hela)} att den ${verb} ${fras}. Det betyder inte nej.`
        : `${n} av ${hosSa(hela)} ${verb} ${fras} i underlaget från ${utgava.ar}${uppraknade(regioner, namn)}. Att en region inte står här betyder inte nej.`;
  return mening('fraga-regioner', text, {
    utgava,
    raknat: 'regioner',
    antal: n,
    av: lopande ? 'lopande' : hela,
    okanda: {},
  });
}

/** The regions whose text, read whole, does not mention a theme. */
export function fragaEjNamntMening({ fras, utgava, regioner, hela }: Kodat, namn: Namn): Mening {
  const n = regioner.length;
  const text =
    n === 0
      ? `Källan från ${utgava.ar} är inte tyst om ${fras} för någon av ${hosSa(hela)}.`
      : `För ${n} av ${hosSa(hela)} nämner källan från ${utgava.ar} inte ${fras}${uppraknade(regioner, namn)}. Det betyder inte nej.`;
  return mening('fraga-ej-namnt', text, { utgava, raknat: 'regioner', antal: n, av: hela, okanda: {} });
}

/** The themes that one region's text, read whole, does not mention. */
export function fragaRegionensTystaMening(
  region: string,
  teman: readonly string[],
  av: number,
  utgava: Raknad,
): Mening {
  const n = teman.length;
  const text =
    n === 0
      ? `${region}: källan från ${utgava.ar} är inte tyst om något av ${antal(av, 'tema', 'teman')}.`
      : `${region}: källan från ${utgava.ar} nämner inte ${n} av ${antal(av, 'tema', 'teman')}: ${lista(teman.map(gemen))}. Det betyder inte nej.`;
  return mening('fraga-regionens-tysta', versal(text), { utgava, raknat: 'teman', antal: n, av, okanda: {} });
}

/** The regions of whom one edition has a statement with all the words that were asked for. */
export function fragaTraffarMening(utgava: Raknad, regioner: readonly string[], uppgifter: number, namn: Namn): Mening {
  const text = `Alla orden står i ${antal(uppgifter, 'uppgift', 'uppgifter')} från ${utgava.ar}, om ${hosSa(regioner.length)}${uppraknade(regioner, namn)}. Det säger inget om de andra.`;
  return mening('fraga-traffar', text, {
    utgava,
    raknat: 'regioner',
    antal: regioner.length,
    av: utgava.slag === 'lopande' ? 'lopande' : 'mangd',
    okanda: {},
  });
}

/** What is told of one region: `Region Kalmar län: leds av sjukvårdsledning, enligt underlaget från 2020.` */
export function fragaFaktaMening(
  region: string,
  fakta: readonly { readonly sak: string; readonly varde: string }[],
  utgava: Raknad | null,
): Mening {
  const vad = fakta.map(({ sak, varde }) => `${sak} ${varde.replace(/\.$/, '')}`).join('; ');
  const text = `${versal(region)}: ${vad}${utgava ? `, enligt ${enligt(utgava)}` : ''}.`;
  return mening('fraga-fakta', text, {
    utgava: utgava ?? 'atlasen',
    raknat: 'regioner',
    antal: 1,
    av: 'enskild',
    okanda: {},
  });
}

/** That an edition is not known to say anything of one region about what is asked, whether or not somebody has read for it. */
export function fragaOkandMening(region: string, sak: string, utgava: Raknad): Mening {
  const okand =
    utgava.slag === 'lopande'
      ? `ännu finns ingen uppgift från ${utgava.ar} om ${sak}`
      : `ingen uppgift om ${sak} är känd ur underlaget från ${utgava.ar}`;
  return mening('fraga-okand', `${versal(region)}: ${okand}. Det betyder inte nej.`, {
    utgava,
    raknat: 'regioner',
    antal: 0,
    av: 'enskild',
    okanda: {},
  });
}

/** For how many regions an edition tells of something, where the question names no region. */
export function fragaKantMening(sak: string, n: number, hela: number, utgava: Raknad): Mening {
  const lopande = utgava.slag === 'lopande';
  const text = lopande
    ? n === 0
      ? `Ännu finns ingen uppgift från ${utgava.ar} om ${sak}.`
      : `För ${hosSa(n)} finns en uppgift från ${utgava.ar} om ${sak}. Skriv också regionens namn för att få veta vad den säger.`
    : `${n === 0 ? 'För ingen' : `För ${n}`} av ${hosSa(hela)} säger underlaget från ${utgava.ar} något om ${sak}. Skriv också regionens namn för att få veta vad.`;
  return mening('fraga-kant', text, {
    utgava,
    raknat: 'regioner',
    antal: n,
    av: lopande ? 'lopande' : hela,
    okanda: {},
  });
}

const datumfragor = {
  nar: 'Närmast frågan',
  senast: 'Senast daterat bland träffarna',
  'senast-av-allt': 'Senast daterat i atlasen',
} as const;

/** When the statement is of that answers the question best, or that is the newest of the hits. */
export function fragaDatumMening(
  slag: keyof typeof datumfragor,
  { titel, datum }: { readonly titel: string; readonly datum: string | null },
  var_: string,
): Mening {
  const vad = `${titel}${var_ ? ` (${var_})` : ''}`;
  const text = `${datumfragor[slag]}: ${vad}, ${datumText(datum)}.`;
  return mening('fraga-datum', text, {
    utgava: 'egna-datum',
    raknat: 'belagg',
    antal: 1,
    av: 'enskild',
    okanda: {},
  });
}

/** What a word means, as the glossary or a theme says it. */
export const fragaOrdMening = (titel: string, text: string): Mening =>
  mening('fraga-ord', `${versal(titel)}: ${text}`, {
    utgava: 'atlasen',
    raknat: 'ord',
    antal: 1,
    av: 'enskild',
    okanda: {},
  });
