import {
  fragaEjNamntMening,
  fragaOrdMening,
  fragaRegionerMening,
  fragaRegionensTystaMening,
  fragaTraffarMening,
} from '../domain/mening/fragesvar.ts';
import { narsvar, senastesvar } from './datumsvar.ts';
import { attributIFraga, faktasvar, fragadeFakta, kantSvar } from './faktasvar.ts';
import { findVarden, ordAv, passarAr, talande, talandeUtanAr } from './findvarden.ts';
import type { Fragedata } from './fragevarden.ts';
import { isFraga, nar, nekar, omRegioner, senaste, vadBetyder, vemLeder } from './fragor.ts';
import { regionIFraga } from './region-i-fraga.ts';
import type { Sokmotor, Svar } from './sokmotor.ts';
import { frageOrd } from './stoppord.ts';
import { helaNamnet, namnAv, type Fragesvar } from './svarsdelar.ts';
import type { Uppgift } from './uppgift.ts';
import { foldText } from './fold-text.ts';

/** What a word means: the glossary's entry for it, else the theme that it names. */
function ordsvar(fraga: string, svar: Svar, { register }: Sokmotor): Fragesvar[] {
  const sokta = ordAv(fraga.replace(vadBetyder, ''));
  const star = ({ titel }: Uppgift): boolean => sokta.every((ord) => ordAv(titel).some((own) => own === ord));
  const kandidater = register.uppgifter.filter(({ del }) => del === 'begrepp');
  const exakt = sokta.length > 0 ? kandidater.filter(star) : [];
  const narmast = svar.traffar.find(
    ({ lage, uppgift: { del } }) => lage === 'alla' && (del === 'begrepp' || del === 'tema'),
  );
  const post = exakt.sort((a, b) => a.titel.length - b.titel.length)[0] ?? narmast?.uppgift;
  return post ? [{ mening: fragaOrdMening(post.titel, post.text), href: post.url }] : [];
}

/** Of which regions an edition has a statement with all the telling words; for what is coded nowhere. */
function traffsvar(fraga: string, motor: Sokmotor): Fragesvar[] {
  const { register } = motor;
  const kvar = frageOrd(fraga)
    .filter((ord) => talandeUtanAr(fraga).includes(foldText(ord)))
    .join(' ');
  const { traffar } = motor.search(kvar);
  return register.utgavor
    .filter((utgava) => passarAr(fraga, utgava))
    .flatMap(({ id, ar, slag }) => {
      const hits = traffar.filter(({ lage, uppgift }) => lage === 'alla' && uppgift.utgava === id && uppgift.region);
      const har = new Set(hits.map(({ uppgift }) => uppgift.region));
      const regioner = register.regioner.map(({ id: own }) => own).filter((own) => har.has(own));
      if (regioner.length === 0) return [];
      const text = fragaTraffarMening({ ar, slag }, regioner, hits.length, namnAv(register));
      return [{ mening: text, href: `/sok/?q=${encodeURIComponent(kvar)}&utgava=${id}` }];
    })
    .reverse();
}

/** Which regions have what is asked for, or lack it; of one region, what its text does not mention. */
function regionsvar(fraga: string, svar: Svar, data: Fragedata, motor: Sokmotor): Fragesvar[] {
  const { register } = motor;
  const nekad = nekar.test(fraga);
  const namn = namnAv(register);
  const varden = findVarden(fraga, data.varden, svar.tolkning, nekad);
  if (varden.length > 0)
    return varden
      .map((one) => ({
        mening: one.slag === 'saknas' ? fragaEjNamntMening(one, namn) : fragaRegionerMening(one, namn),
        href: one.href,
      }))
      .reverse();
  const { region } = svar.tolkning;
  if (!nekad || region === null) {
    const ids = talande(fraga).length === 1 ? fragadeFakta(fraga) : [];
    const kant = kantSvar(ids, data, register);
    return kant.length > 0 ? kant : omRegioner.test(fraga) && !nekad ? traffsvar(fraga, motor) : [];
  }
  const tysta = data.varden.filter(({ slag, tema }) => slag === 'saknas' && tema !== '');
  return register.utgavor.flatMap(({ ar, slag }) => {
    const own = tysta.filter(({ utgava, hela }) => utgava.ar === ar && hela > 0);
    if (own.length === 0) return [];
    const teman = own.filter(({ regioner }) => regioner.includes(region)).map(({ varde }) => varde);
    return [
      {
        mening: fragaRegionensTystaMening(helaNamnet(register, region), teman, own.length, { ar, slag }),
        href: `/regioner/${region}/`,
      },
    ];
  });
}

/** The answers to a question, newest edition first; none when it is no question, or the data has no answer. */
export function answerFraga(given: string, svar: Svar, motor: Sokmotor, data: Fragedata): Fragesvar[] {
  const fraga = given.trim().replace(/[?!.]+$/, '');
  const { register } = motor;
  if (!isFraga(fraga)) return [];
  if (senaste.test(fraga)) return senastesvar(fraga, svar, motor);
  const region = regionIFraga(fraga, register.regioner)?.region ?? null;
  const omTystnad = nekar.test(fraga) && !vemLeder.test(fraga) && !attributIFraga(fraga, data);
  const fakta = omTystnad ? [] : faktasvar(fraga, region, data, register);
  if (fakta.length > 0) return fakta;
  if (vadBetyder.test(fraga)) return ordsvar(fraga, svar, motor);
  if (nar.test(fraga)) return narsvar(svar, motor);
  return regionsvar(fraga, svar, data, motor);
}
