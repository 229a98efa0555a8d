import type { Varbelagg } from '../../schema/del.ts';
import { malbildTystnad, type MalbildTystnad } from '../malbild-tystnad.ts';
import type { MalbildLage } from '../../schema/dokument-lage.ts';
import type { Styrform } from '../../schema/organisation.ts';
import { grundOf, grundText, type Grundregister } from '../grund.ts';
import { delvisLasta, harKommuner, isGranskad, type RegionUnderlag } from '../region-underlag.ts';
import { gemen } from '../sprak.ts';
import type { Cell } from '../temamatris.ts';
import { mening, meningText, type Mening } from './mening.ts';
import { temanDaMening, temanNuMening } from './region-teman.ts';
import { isLopande } from '../utgava.ts';

const malbildDa: Readonly<Record<MalbildLage, string>> = {
  uppfoljd: 'En gemensam målbild med kommunerna var framtagen och uppföljd.',
  framtagen: 'En gemensam målbild med kommunerna var framtagen.',
  'antagen-av-regionen': 'Regionen hade antagit en gemensam målbild, men om alla kommuner hade gjort det är inte känt.',
  utkast: 'Det fanns ett utkast till en gemensam målbild med kommunerna.',
  pagar: 'Arbetet med en gemensam målbild med kommunerna pågick.',
  planeras: 'Ett arbete med en gemensam målbild med kommunerna skulle börja.',
  'ej-namnt': 'Källan nämnde ingen gemensam målbild med kommunerna.',
  'ej-tillampligt': 'Regionen är också kommun, så en gemensam målbild är inte aktuell.',
};

/** Which silence it is, where the source gives no status. */
const malbildTyst: Readonly<Record<MalbildTystnad, string>> = {
  'ej-namnt': malbildDa['ej-namnt'],
  delvis: 'Källan berörde en gemensam målbild med kommunerna bara delvis.',
  'framgar-inte': 'Hur långt en gemensam målbild med kommunerna hade kommit framgår inte av källan.',
  'underlag-saknas': 'Om en gemensam målbild med kommunerna saknas underlag.',
};

/** What was not mentioned in what could be read may have stood in a picture that is lost. */
const malbildTystText = ({ delar }: RegionUnderlag, tystnad: MalbildTystnad): string =>
  tystnad === 'ej-namnt' && delvisLasta(delar).length > 0
    ? 'Den text i källan som gick att läsa nämnde ingen gemensam målbild med kommunerna. En del fanns bara som bild.'
    : malbildTyst[tystnad];

/**
 * Without full stop: the ground follows. What newer sources leave unsaid is not news, nor what cannot apply. What fills
 * the place of a målbild under another name is told as what it is.
 */
const malbildNu: Readonly<Record<MalbildLage, ((vad: string) => string) | null>> = {
  uppfoljd: (vad) => `En gemensam ${vad} med kommunerna är framtagen och uppföljd`,
  framtagen: (vad) => `En gemensam ${vad} med kommunerna är framtagen`,
  'antagen-av-regionen': (vad) =>
    `Regionen har antagit en gemensam ${vad}, men det är inte känt om alla kommuner har gjort det`,
  utkast: (vad) => `Det finns ett utkast till en gemensam ${vad} med kommunerna`,
  pagar: (vad) => `Arbetet med en gemensam ${vad} med kommunerna pågår`,
  planeras: (vad) => `Ett arbete med en gemensam ${vad} med kommunerna ska börja`,
  'ej-namnt': null,
  'ej-tillampligt': null,
};
/** What the source calls it: a målbild, or a plan or strategy in its place. */
const vadOf = (namn: string | null): string =>
  namn !== null && !/målbild|framtidsbild/i.test(namn) && /plan\b|strategi/i.test(namn)
    ? 'plan eller strategi'
    : 'målbild';

const styrDa: Readonly<Record<Styrform, string>> = {
  program: 'Omställningen drevs som ett program.',
  linje: 'Omställningen sköttes i den ordinarie ledningen.',
  'program-och-linje': 'Omställningen drevs både som program och i den ordinarie ledningen.',
  projekt: 'Omställningen drevs som projekt eller utredning.',
  'projekt-och-linje': 'Omställningen drevs både som projekt och i den ordinarie ledningen.',
  gemensam: 'Region och kommuner drev omställningen tillsammans.',
  oklart: 'Källan sade inte i vilken form omställningen drevs.',
};

/** Without full stop: the ground follows. A form that the sources leave unclear is not news, either. */
const styrNu: Readonly<Record<Styrform, string | null>> = {
  program: 'Omställningen drivs som ett program',
  linje: 'Omställningen sköts i den ordinarie ledningen',
  'program-och-linje': 'Omställningen drivs både som program och i den ordinarie ledningen',
  projekt: 'Omställningen drivs som projekt eller utredning',
  'projekt-och-linje': 'Omställningen drivs både som projekt och i den ordinarie ledningen',
  gemensam: 'Region och kommuner driver omställningen tillsammans',
  oklart: null,
};

/** The form of steering; a region that is the municipality, too, has nobody to run it together with. */
const styrMening = (region: RegionUnderlag, text: string | null): string | null =>
  region.delar.organisation.styrform === 'gemensam' && !harKommuner(region) ? null : text;

/** A sentence about one region alone, out of nothing. */
const om = (region: RegionUnderlag, text: string): Mening =>
  mening('profil', text, { utgava: region.utgava, raknat: 'regioner', antal: 1, av: 'enskild', okanda: {} });
const omEn = (region: RegionUnderlag, text: string | null | false): Mening | null => (text ? om(region, text) : null);

function closedMeningar(region: RegionUnderlag, celler: readonly Cell[]): (Mening | null)[] {
  const { delar, namn, utgava } = region;
  if (!isGranskad(delar)) return [om(region, `${namn} är ännu inte läst för ${utgava.ar}.`)];
  const { gemensamMalbild } = delar.malbild;
  const { styrform } = delar.organisation;
  const tystnad = malbildTystnad(region);
  return [
    temanDaMening(namn, celler, utgava),
    omEn(
      region,
      tystnad ? malbildTystText(region, tystnad) : gemensamMalbild.status && malbildDa[gemensamMalbild.status],
    ),
    omEn(region, styrMening(region, styrform && styrDa[styrform])),
    omEn(
      region,
      delar.prioriteringar.underlag === 'bild' && 'Prioriteringarna fanns bara som bild i källan och är inte kända.',
    ),
  ];
}

function rollingMeningar(region: RegionUnderlag, celler: readonly Cell[], register: Grundregister): (Mening | null)[] {
  const { malbild, organisation } = region.delar;
  const medGrund = (text: string | null, belagg: Varbelagg | null | undefined): string =>
    text === null || !belagg || (belagg.handelse === null && belagg.kalla === null)
      ? ''
      : `${text} (${grundText(grundOf(belagg, register))}).`;
  const { status, namn, per, handelse, kalla } = malbild.gemensamMalbild;
  const nu = status && malbildNu[status];
  const del = (one: typeof malbild | typeof organisation): Varbelagg | null =>
    one.kalla && { per: one.per, handelse: null, kalla: one.kalla };
  const malbildBelagg = handelse === null && kalla === null ? del(malbild) : { per, handelse, kalla };
  const { styrform } = organisation;
  const text = styrMening(region, styrform && styrNu[styrform]);
  return [
    omEn(region, medGrund(nu?.(vadOf(namn)) ?? null, malbildBelagg)),
    omEn(region, medGrund(text, organisation.belagg?.styrform ?? del(organisation))),
    temanNuMening(region.namn, celler, region.utgava),
  ];
}

/**
 * The sentences that open a region's profile, from what one edition knows: its attributes and its cells. A closed
 * edition counts in the past tense; a rolling one says what is latest known, each with its date and who says it.
 * @param celler the region's cells of the same edition
 */
export const profilMeningar = (region: RegionUnderlag, celler: readonly Cell[], register: Grundregister): Mening[] =>
  (isLopande(region.utgava) ? rollingMeningar(region, celler, register) : closedMeningar(region, celler)).filter(
    (one) => one !== null,
  );

/** As many whole sentences as fit after the first words, which always stand. */
export function meningarInom(inledning: string, meningar: readonly Mening[], tecken: number): string {
  const langder = meningar.map((_, i) => `${inledning} ${meningText(meningar.slice(0, i + 1))}`.trim());
  return langder.findLast((text) => text.length <= tecken) ?? inledning;
}

/** What an unknown attribute is called: not read yet, or not said by the source. */
export const okant = (granskad: string | null): string =>
  gemen(granskad === null ? 'Ej granskat' : 'Framgår inte av källan');
