import type { Enkat, Enkatfraga } from '../../schema/fordjupning/enkat.ts';
import type { Matt } from '../../schema/fordjupning/matt.ts';
import type { Revisionsfraga } from '../../schema/fordjupning/revisionsfraga.ts';
import type { Figurram } from '../figur.ts';
import { enkatMening, initiativMening, lofteMening, mattMening } from '../mening/fordjupning.ts';
import { countTappade, enkatNyckel } from './enkat.ts';
import { mattNyckel } from './matt.ts';
import type { InitiativTrad, LofteTrad } from './trad.ts';

/** Frame of one question: the survey's number and our short name, what the answers say, and the scale. */
export const enkatRam = (
  fraga: Pick<Enkatfraga, 'id' | 'kort' | 'svar' | 'skala'>,
  { svarande, kalla }: Pick<Enkat, 'svarande' | 'kalla'>,
  sida: string,
  kallrad: string,
): Figurram => ({
  id: `enkat-${fraga.id.replace('.', '-')}`,
  titel: `${fraga.id} ${fraga.kort}`,
  mening: [enkatMening(fraga, svarande)],
  kalla: kalla.id,
  kallrad,
  sida,
  nyckel: enkatNyckel({ skala: fraga.skala, tappade: countTappade(fraga) > 0 }),
});

/** Frame of one measure. */
export const mattRam = (matt: Matt, om: Pick<Figurram, 'kalla' | 'kallrad' | 'sida'>): Figurram => ({
  id: `matt-${matt.id}`,
  titel: matt.namn,
  mening: [mattMening(matt)],
  nyckel: mattNyckel,
  ...om,
});

const fragorText = (fragor: readonly Revisionsfraga[]): string =>
  fragor.map(({ nr, kort }) => `${nr} ${kort.toLowerCase()}`).join(', ');

type TradRam = Pick<Figurram, 'kalla' | 'kallrad' | 'sida'>;

/** Frame of the initiatives' way through the documents. */
export const initiativRam = (
  rader: readonly InitiativTrad[],
  fragor: readonly Revisionsfraga[],
  om: TradRam,
): Figurram => ({
  id: 'traden-initiativ',
  titel: 'Initiativens väg genom dokumenten',
  mening: [initiativMening(rader)],
  nyckel: [
    { form: 'punkt', klass: 'f-full', text: 'Initiativ eller fråga i dokumentet' },
    { form: 'punkt', klass: 'f-oppen', text: 'Förstudie, eller bara omtalat i texten' },
    { form: 'linje', klass: 'f-streckad', text: 'Planen 2024 tar upp saken på annat sätt, eller inte alls' },
    { form: 'linje', klass: 'f-stod', text: `Granskningens frågor: ${fragorText(fragor)}` },
  ],
  ...om,
});

/** Frame of the promises' way to indicators, figures and audit questions. */
export const lofteRam = (loften: readonly LofteTrad[], fragor: readonly Revisionsfraga[], om: TradRam): Figurram => ({
  id: 'traden-loften',
  titel: 'Löftenas väg till indikatorer, siffror och revisionsfrågor',
  mening: [lofteMening(loften)],
  nyckel: [
    { form: 'linje', klass: 'f-klammer', text: 'Indikatorerna hör till hela inriktningen' },
    { form: 'punkt', klass: 'f-full', text: 'Mått med siffra, eller fråga som rör löftet i vår läsning' },
    { form: 'linje', klass: 'f-stod', text: `Granskningens frågor: ${fragorText(fragor)}` },
  ],
  ...om,
});
