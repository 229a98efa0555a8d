import type { Kodning } from '../../schema/kodning.ts';
import { faltNamn } from '../kodning.ts';
import type { Samstammighet } from '../samstammighet.ts';
import { antal, datumText, lista, tal } from '../sprak.ts';
import { mening, type Mening, type Raknad } from './mening.ts';

type Attributlasning = NonNullable<Kodning['attributlasning']>[string];

/** Cohen's kappa as Swedes write it: `0,98`. */
const kappaText = (kappa: number): string => kappa.toFixed(2).replace('.', ',');

/** How far two readings of an edition agreed; says so when nothing was compared. */
export function samstammighetMening(utgava: Raknad, { celler, overens, kappa }: Samstammighet): Mening {
  const text =
    celler === 0
      ? `För ${utgava.ar} har inga rutor jämförts.`
      : `För ${utgava.ar} sa de två läsningarna samma sak i ${tal(overens)} av ${antal(celler, 'ruta', 'rutor')} (Cohens kappa ${kappaText(kappa)}).`;
  return mening('samstammighet', text, {
    utgava: 'egna-datum',
    raknat: 'rutor',
    antal: overens,
    av: celler === 0 ? 'mangd' : celler,
    okanda: {},
  });
}

/** How far the readings of a round before this one agreed, and that its differences sharpened the codebook. */
export function tidigareMening(datum: string, { celler, overens, kappa }: Samstammighet): Mening | null {
  if (celler === 0) return null;
  const text = `I en tidigare omgång, den ${datumText(datum)}, var två läsningar överens i ${tal(overens)} av ${antal(celler, 'ruta', 'rutor')} (kappa ${kappaText(kappa)}). Det som skilde dem gjorde kodbokens regler skarpare.`;
  return mening('samstammighet-forr', text, {
    utgava: 'egna-datum',
    raknat: 'rutor',
    antal: overens,
    av: celler,
    okanda: {},
  });
}

/** What a reading of every post once more against its page or document showed. */
export function omlasningMening(
  utgava: Raknad,
  { datum, poster, stodda, rattade, ejFunna }: NonNullable<Kodning['omlasning']>,
): Mening {
  const lasta = stodda + rattade;
  const rest = lista([
    `${tal(stodda)} höll`,
    ...(rattade > 0 ? [`${tal(rattade)} sa mer eller annat än källan och är rättade`] : []),
  ]);
  const ovriga =
    ejFunna > 0
      ? ` För ${tal(ejFunna)} hittades sidan inte igen, och ${ejFunna === 1 ? 'den är inte omläst' : 'de är inte omlästa'}.`
      : '';
  const text = `${tal(lasta)} av ${poster === 1 ? 'den 1\u00a0post' : `de ${antal(poster, 'post', 'poster')}`} från ${utgava.ar} som då fanns lästes den ${datumText(datum)} en gång till mot det som gick att läsa av sidan eller dokumentet, av läsare som inte hade skrivit dem, också de en språkmodell: ${rest}.${ovriga} Av en webbsida gick ofta bara början att läsa.`;
  return mening('omlasning', text, {
    utgava: 'egna-datum',
    raknat: 'poster',
    antal: lasta,
    av: poster,
    okanda: { 'framgar-inte': ejFunna },
  });
}

/** How far they agreed where there was text to read; `null` when there was for every cell, or for none. */
export function medTextMening(alla: Samstammighet, medText: Samstammighet): Mening | null {
  const utan = alla.celler - medText.celler;
  if (utan === 0 || medText.celler === 0) return null;
  const text = `Utan ${utan === 1 ? 'den ruta' : `de ${antal(utan, 'ruta', 'rutor')}`} där underlag saknas var de överens i ${tal(medText.overens)} av ${tal(medText.celler)} (kappa ${kappaText(medText.kappa)}).`;
  return mening('samstammighet-text', text, {
    utgava: 'egna-datum',
    raknat: 'rutor',
    antal: medText.overens,
    av: medText.celler,
    okanda: utan === 1 ? {} : { 'underlag-saknas': utan },
  });
}

/** How often two readings agreed on an attribute or on the kind of the posts: `Styrform: 21 av 21 regioner`. */
export function attributlasningMening(falt: string, { celler, overens }: Attributlasning): Mening {
  const poster = falt === 'slag';
  const enhet = poster ? antal(celler, 'post', 'poster') : antal(celler, 'region', 'regioner');
  return mening('attributlasning', `${faltNamn(falt)}: ${tal(overens)} av ${enhet}`, {
    utgava: 'egna-datum',
    raknat: poster ? 'poster' : 'regioner',
    antal: overens,
    av: celler,
    okanda: {},
  });
}
