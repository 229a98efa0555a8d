import type { Regionsvar } from '../../src/schema/regionsvar.ts';
import { blad, kolumner, svarsord } from './arbetsbok.ts';

/** A sheet of the returned workbook, as values. */
export interface Ark {
  readonly sheet: string;
  readonly data: readonly (readonly unknown[])[];
}
/** What is wrong in the returned workbook, with where and what to do. */
export interface Brist {
  readonly plats: string;
  readonly fel: string;
  readonly atgard: string;
}
/** What the workbook proposes, and what in it could not be taken. */
export interface Forslag {
  readonly region: string | null;
  readonly svar: readonly Regionsvar[];
  readonly brister: readonly Brist[];
}

const cell = (value: unknown): string =>
  value instanceof Date ? value.toISOString().slice(0, 10) : String(value ?? '').trim();
const slagOf = (ord: string): Regionsvar['slag'] | undefined =>
  Object.entries(svarsord).find(([namn]) => namn === ord.toLowerCase().normalize('NFC'))?.[1];
const isDag = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
const isAdress = (text: string): boolean => /^https?:\/\/\S+\.\S+$/.test(text);

interface Om {
  readonly region: string;
  readonly av: string;
  readonly datum: string;
}

function readOm(ark: Ark | undefined, regioner: readonly string[]): { om: Om; brister: Brist[] } {
  const rad = (i: number): string => cell(ark?.data[i]?.[1]);
  const om = { region: rad(0), av: rad(1), datum: rad(2) };
  const plats = `bladet ${blad.om}`;
  const brister: Brist[] = [];
  if (!regioner.includes(om.region))
    brister.push({
      plats: `${plats}, rad 1`,
      fel: `”${om.region}” är ingen region.`,
      atgard: 'Skriv tillbaka regionens id så som det stod.',
    });
  if (om.av.length < 3)
    brister.push({
      plats: `${plats}, rad 2`,
      fel: 'Funktionen som svarar saknas.',
      atgard: 'Skriv förvaltning eller funktion, aldrig en persons namn.',
    });
  if (!isDag(om.datum))
    brister.push({
      plats: `${plats}, rad 3`,
      fel: `”${om.datum}” är ingen dag.`,
      atgard: 'Skriv dagen som 2027-03-03.',
    });
  return { om, brister };
}

/** The cells that the atlas has, by id. */
type Kanda = ReadonlySet<string>;

function readRad(
  rad: readonly unknown[],
  nr: number,
  om: Om,
  kanda: Kanda,
  tagna: Set<string>,
): Regionsvar | Brist | null {
  const [id = '', , , , , , ord = '', text = '', titel = '', utgivare = '', adress = ''] = rad.map(cell);
  if (![ord, text, titel, utgivare, adress].some(Boolean)) return null;
  const brist = (fel: string, atgard: string): Brist => ({ plats: `bladet ${blad.svar}, rad ${nr}`, fel, atgard });
  if (!kanda.has(id) || !id.startsWith(`${om.region}/`))
    return brist(
      `”${id}” är ingen rad i paketet om ${om.region || 'regionen'}.`,
      'Skriv tillbaka id så som det stod, och lämna raden på sin plats.',
    );
  if (tagna.has(id)) return brist(`${id} har redan svarats på högre upp.`, 'Låt en rad stå för svaret.');
  const slag = slagOf(ord);
  if (!slag)
    return brist(
      ord ? `”${ord}” är inget av svaren.` : 'Raden har text men inget svar.',
      `Skriv ${Object.keys(svarsord).join(', ')} i kolumnen Ert svar.`,
    );
  if (slag !== 'bekraftad' && text.length < 5)
    return brist('Texten saknas.', 'Skriv vad som inte stämmer eller saknas i kolumnen Er text.');
  if (slag !== 'bekraftad' && (titel.length < 2 || utgivare.length < 2))
    return brist('Källan saknas.', 'Skriv källans titel och utgivare. En uppgift utan källa får inte publiceras.');
  if (adress && !isAdress(adress))
    return brist(`”${adress}” är ingen adress.`, 'Skriv hela adressen med https://, eller lämna tomt.');
  tagna.add(id);
  const [, utgava = '', tema = ''] = id.split('/');
  const kalla = titel && utgivare ? { titel, utgivare, url: adress || null } : null;
  return { utgava, tema: tema as Regionsvar['tema'], slag, av: om.av, datum: om.datum, text: text || null, kalla };
}

/**
 * Reads a returned review pack into a proposal. What lacks a source, has an unknown id or an unknown answer is refused
 * with its row and a remedy, and the rest is taken. Nothing is written.
 */
export function readSvar(ark: readonly Ark[], regioner: readonly string[], kanda: Kanda): Forslag {
  const { om, brister } = readOm(
    ark.find(({ sheet }) => sheet === blad.om),
    regioner,
  );
  const svarsark = ark.find(({ sheet }) => sheet === blad.svar);
  const huvud = (svarsark?.data[0] ?? []).map(cell);
  if (!kolumner.every((namn, i) => huvud[i] === namn)) {
    return {
      region: null,
      svar: [],
      brister: [
        ...brister,
        {
          plats: `bladet ${blad.svar}`,
          fel: 'Bladet saknas eller har andra kolumner.',
          atgard: `Kolumnerna ska vara, i ordning: ${kolumner.join(', ')}.`,
        },
      ],
    };
  }
  const tagna = new Set<string>();
  const lasta = (svarsark?.data ?? []).slice(1).map((rad, i) => readRad(rad, i + 2, om, kanda, tagna));
  const fel = lasta.filter((one): one is Brist => one !== null && 'fel' in one);
  return {
    region: brister.length === 0 ? om.region : null,
    svar: brister.length === 0 ? lasta.filter((one): one is Regionsvar => one !== null && 'slag' in one) : [],
    brister: [...brister, ...fel],
  };
}
