import {
  fragaFaktaMening,
  fragaKantMening,
  fragaOkandMening,
  fragaRegionerMening,
} from '../domain/mening/fragesvar.ts';
import { lika, ordAv, passarAr, talandeUtanAr } from './findvarden.ts';
import type { Attributfraga, Fragedata, Fragefakta } from './fragevarden.ts';
import { vemLeder } from './fragor.ts';
import type { Vokabular } from './packad-uppgift.ts';
import { helaNamnet, namnAv, type Fragesvar } from './svarsdelar.ts';

/** Which facts of a region a question asks for, the first that fits; their ids, in the order they are told. */
const faktafragor: readonly (readonly [fraga: RegExp, ids: readonly string[]])[] = [
  [vemLeder, ['ledsav']],
  [/invånare|befolkning|hur stor är|hur många bor/iu, ['invanare']],
  [/hur många kommuner|antal kommuner/iu, ['kommuner']],
  [/målår|till när|till vilket år|sikta/iu, ['malar']],
  [/styrform|hur styrs|hur drivs|drevs/iu, ['styrform']],
  [/(?:målbild\p{L}*)/iu, ['malbildsnamn', 'malbild', 'lansbeslut']],
  [
    /(?:^när|vilket år|vem|vilken).*(?:beslut|antog|antagen|antogs|antagit)/iu,
    ['strategi', 'beslutsar', 'beslutsinstans', 'lansbeslut'],
  ],
  [/^vad heter .*(?:strategi|program)/iu, ['strategi', 'lansstrategi']],
  [/strategi|program(?!kontor)|plan(?:en)?(?!\p{L})/iu, ['strategi', 'beslutsar', 'malar', 'lansstrategi']],
];

type Ids = readonly string[];

/** What each edition says of one region, newest first, one sentence an edition. */
function regionensFakta(
  fraga: string,
  region: string,
  ids: Ids,
  { fakta }: Fragedata,
  register: Vokabular,
): Fragesvar[] {
  const egna = ids.flatMap((id) => fakta.filter((one) => one.id === id && one.region === region));
  return [null, ...register.utgavor]
    .map((utgava) => egna.filter((one) => (one.utgava?.ar ?? null) === (utgava?.ar ?? null)))
    .filter(([forst]) => forst !== undefined && passarAr(fraga, forst.utgava))
    .map((own) => ({
      mening: fragaFaktaMening(helaNamnet(register, region), own, own[0]!.utgava),
      href: own[0]!.href,
    }))
    .reverse();
}

/** For how many regions each edition says something of what is asked, newest first. */
export function kantSvar([id = '']: Ids, { fakta }: Fragedata, register: Vokabular): Fragesvar[] {
  const kanda = fakta.filter((one) => one.id === id && one.utgava !== null);
  const sak = omfragat[id];
  if (!sak || kanda.length === 0) return [];
  return register.utgavor
    .map(({ ar, slag }) => {
      const med = kanda.filter(({ utgava }: Fragefakta) => utgava?.ar === ar);
      return {
        mening: fragaKantMening(sak.om, med.length, register.regioner.length, { ar, slag }),
        href: sak.href,
      };
    })
    .reverse();
}

/** Which regions an edition says are led by those that the question names. */
function ledareSvar(fraga: string, { fakta }: Fragedata, register: Vokabular): Fragesvar[] {
  const sokta = talandeUtanAr(fraga).filter(
    (ord) => !/^(?:nara|vard|varden|ansvar\p{L}*|styr|god|ledning\p{L}*)$/u.test(ord),
  );
  if (sokta.length === 0) return [];
  const sagt = /(?<!\p{L})av (.+?)(?: 20\d\d)?$/u.exec(fraga)?.[1] ?? sokta.join(' ');
  return register.utgavor
    .filter((utgava) => passarAr(fraga, utgava))
    .flatMap(({ ar, slag }) => {
      const alla = fakta.filter(({ id, utgava }) => id === 'ledsav' && utgava?.ar === ar);
      const med = alla.filter(({ varde }) => sokta.every((ord) => ordAv(varde).some((own) => lika(ord, own))));
      const kodat = {
        verb: 'hade' as const,
        fras: `en ledning där ”${sagt}” ingår`,
        utgava: { ar, slag },
        regioner: med.map(({ region }) => region),
        hela: alla.length,
      };
      return med.length > 0
        ? [{ mening: fragaRegionerMening(kodat, namnAv(register)), href: omfragat['ledsav']!.href }]
        : [];
    })
    .reverse();
}

/** What is asked of many at once, and where it can be compared. */
const omfragat: Readonly<Record<string, { readonly om: string; readonly href: string }>> = {
  ledsav: { om: 'vem som leder arbetet', href: '/jamfor/organisation/' },
  styrform: { om: 'styrformen', href: '/jamfor/organisation/' },
  malar: { om: 'ett målår', href: '/jamfor/profil/' },
  strategi: { om: 'en egen strategi', href: '/jamfor/malbild/' },
};

/** What each edition says of one attribute of a region, newest first; where it says nothing, that it is not known. */
function attributsvar(
  fraga: string,
  region: string,
  { id, om, href }: Attributfraga,
  data: Fragedata,
  register: Vokabular,
): Fragesvar[] {
  const egna = data.fakta.filter((one) => one.id === id && one.region === region);
  return register.utgavor
    .filter((utgava) => passarAr(fraga, utgava))
    .map(({ ar, slag }) => {
      const fakta = egna.filter(({ utgava }) => utgava?.ar === ar);
      const namn = helaNamnet(register, region);
      return fakta[0]
        ? { mening: fragaFaktaMening(namn, fakta, { ar, slag }), href: fakta[0].href }
        : { mening: fragaOkandMening(namn, om, { ar, slag }), href };
    })
    .reverse();
}

/** The attribute that a question asks for by words of its own, whether it asks for what is or for what is not. */
export const attributIFraga = (fraga: string, { fragor }: Pick<Fragedata, 'fragor'>): Attributfraga | undefined =>
  fragor?.find((one) => RegExp(one.fraga, 'iu').test(fraga));

/** Facts of the region that is named, or of how many something is known. */
export function faktasvar(fraga: string, region: string | null, data: Fragedata, register: Vokabular): Fragesvar[] {
  const egen = attributIFraga(fraga, data);
  if (egen && region !== null) return attributsvar(fraga, region, egen, data, register);
  const ids = fragadeFakta(fraga);
  if (region !== null) return regionensFakta(fraga, region, ids, data, register);
  if (!vemLeder.test(fraga)) return [];
  const ledare = ledareSvar(fraga, data, register);
  return ledare.length > 0 ? ledare : kantSvar(ids, data, register);
}

/** The facts that a question asks for, by their ids; none for other questions. */
export const fragadeFakta = (fraga: string): readonly string[] =>
  faktafragor.find(([own]) => own.test(fraga))?.[1] ?? [];
