import type { Enkat, Enkatfraga } from '../../schema/fordjupning/enkat.ts';
import type { Matt } from '../../schema/fordjupning/matt.ts';
import type { Revisionsfraga } from '../../schema/fordjupning/revisionsfraga.ts';
import type { RegionId } from '../../schema/vokabular.ts';
import type { Figurram, Nyckelrad } from '../figur.ts';
import { enkatMening, initiativMening, lofteMening, mattMening } from '../mening/fordjupning.ts';
import { countTappade, enkatNyckel } from './enkat.ts';
import { mattNyckel } from './matt.ts';
import type { InitiativTrad, LofteTrad, Tradnamn } from './trad.ts';

/** What a figure of a region in depth rests on. The region is in its name: two regions may follow the same measure. */
export interface Djupram extends Pick<Figurram, 'kalla' | 'kallrad' | 'sida'> {
  readonly region: RegionId;
}

/** Frame of one question: the survey's number and our short name, what the answers say, and the scale. */
export const enkatRam = (
  fraga: Pick<Enkatfraga, 'id' | 'kort' | 'svar' | 'skala'>,
  { svarande, kalla }: Pick<Enkat, 'svarande' | 'kalla'>,
  { region, sida, kallrad }: Pick<Djupram, 'region' | 'sida' | 'kallrad'>,
): Figurram => ({
  id: `${region}-enkat-${fraga.id.replace('.', '-')}`,
  titel: `${fraga.id} ${fraga.kort}`,
  mening: [enkatMening(fraga, svarande)],
  kalla: kalla.id,
  kallrad,
  sida,
  nyckel: enkatNyckel({ skala: fraga.skala, tappade: countTappade(fraga) > 0 }),
});

/** Frame of one measure. */
export const mattRam = (matt: Matt, { region, ...om }: Djupram): Figurram => ({
  id: `${region}-matt-${matt.id}`,
  titel: matt.namn,
  mening: [mattMening(matt)],
  nyckel: mattNyckel,
  ...om,
});

const fragorText = (fragor: readonly Revisionsfraga[]): string =>
  fragor.map(({ nr, kort }) => `${nr} ${kort.toLowerCase()}`).join(', ');
/** The row of the legend that names the audit's questions; none without an audit. */
const fragenyckel = (fragor: readonly Revisionsfraga[]): Nyckelrad[] =>
  fragor.length === 0 ? [] : [{ form: 'linje', klass: 'f-stod', text: `Granskningens frågor: ${fragorText(fragor)}` }];

/** Frame of the initiatives' way through the documents. */
export const initiativRam = (
  rader: readonly InitiativTrad[],
  fragor: readonly Revisionsfraga[],
  namn: Tradnamn,
  { region, ...om }: Djupram,
): Figurram => ({
  id: `${region}-traden-initiativ`,
  titel: 'Initiativens väg genom dokumenten',
  mening: [initiativMening(rader, namn)],
  nyckel: [
    {
      form: 'punkt',
      klass: 'f-full',
      text: fragor.length > 0 ? 'Initiativ eller fråga i dokumentet' : 'Initiativ i dokumentet',
    },
    { form: 'punkt', klass: 'f-oppen', text: 'Förstudie, eller bara omtalat i texten' },
    { form: 'linje', klass: 'f-streckad', text: `${namn.till} tar upp saken på annat sätt, eller inte alls` },
    ...fragenyckel(fragor),
  ],
  ...om,
});

/** Frame of the promises' way to indicators, figures and audit questions. */
export const lofteRam = (
  loften: readonly LofteTrad[],
  fragor: readonly Revisionsfraga[],
  { region, ...om }: Djupram,
): Figurram => ({
  id: `${region}-traden-loften`,
  titel: 'Löftenas väg till indikatorer, siffror och revisionsfrågor',
  mening: [lofteMening(loften, fragor.length > 0)],
  nyckel: [
    { form: 'linje', klass: 'f-klammer', text: 'Indikatorerna hör till hela inriktningen' },
    { form: 'punkt', klass: 'f-full', text: 'Mått med siffra, eller fråga som rör löftet i vår läsning' },
    ...fragenyckel(fragor),
  ],
  ...om,
});
