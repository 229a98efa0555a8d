import { z } from 'astro/zod';
import { checkAntalKommuner } from '../../../src/regler/ett-svar/antal-kommuner.ts';
import { checkBakat } from '../../../src/regler/ett-svar/bakat.ts';
import { checkBedomning } from '../../../src/regler/ett-svar/bedomning.ts';
import { checkDatering } from '../../../src/regler/ett-svar/datering.ts';
import { checkFordjupning } from '../../../src/regler/ett-svar/fordjupning.ts';
import { checkForum } from '../../../src/regler/ett-svar/forum.ts';
import { checkKodning } from '../../../src/regler/ett-svar/kodning.ts';
import { checkMalbildDokument } from '../../../src/regler/ett-svar/malbild-dokument.ts';
import { checkMalbildHandelse } from '../../../src/regler/ett-svar/malbild-handelse.ts';
import { checkMalbildLan } from '../../../src/regler/ett-svar/malbild-lan.ts';
import { checkMalbildTema } from '../../../src/regler/ett-svar/malbild-tema.ts';
import { checkNyckeltal } from '../../../src/regler/ett-svar/nyckeltal.ts';
import type { Motsagelse, Plats } from '../../../src/regler/ett-svar/par.ts';
import type { Regionfiler } from '../../../src/regler/ett-svar/regionfiler.ts';
import { checkSidor } from '../../../src/regler/ett-svar/sida.ts';
import { checkStrategi } from '../../../src/regler/ett-svar/strategi.ts';
import { checkOdaterad } from '../../../src/regler/ett-svar/odaterad.ts';
import { checkStrategiHandelse } from '../../../src/regler/ett-svar/strategi-handelse.ts';
import { checkStrategiPost } from '../../../src/regler/ett-svar/strategi-post.ts';
import { checkStyrform } from '../../../src/regler/ett-svar/styrform.ts';
import { checkUppfoljning } from '../../../src/regler/ett-svar/uppfoljning.ts';
import { checkUtanKommuner } from '../../../src/regler/ett-svar/utan-kommuner.ts';
import { filer } from '../../../src/schema/filer.ts';
import { kodningarSchema } from '../../../src/schema/kodning.ts';
import { nyckeltalSchema } from '../../../src/schema/nyckeltal.ts';
import { temaIds } from '../../../src/schema/vokabular.ts';
import { fileAt, type Content } from '../content.ts';
import { lineOf } from '../parse-yaml.ts';
import { buildRegionfiler, filAt } from '../regionfiler.ts';
import type { Finding, Rule } from '../rule.ts';
import { isGroup } from '../values.ts';

/** The laws that need one region alone. */
const lagar: readonly ((region: Regionfiler) => Motsagelse[])[] = [
  checkMalbildTema,
  checkMalbildDokument,
  checkMalbildHandelse,
  checkMalbildLan,
  checkBakat,
  checkStrategi,
  checkStrategiPost,
  checkStrategiHandelse,
  checkStyrform,
  checkForum,
  checkUppfoljning,
  checkBedomning,
  checkAntalKommuner,
  checkDatering,
  checkOdaterad,
  checkSidor,
  checkFordjupning,
];

/** The line of a place, or of the nearest group that holds it where the key itself is left out. */
function lineAt(content: Content, { fil, nyckel }: Plats): number | null {
  const data = fileAt(content, fil)?.data;
  if (!data) return null;
  for (let n = nyckel.length; n > 0; n -= 1) {
    const line = lineOf(data, nyckel.slice(0, n));
    if (line !== null) return line;
  }
  return null;
}

function findingOf(content: Content, { plats, mot, message, tip }: Motsagelse): Finding {
  const rad = lineAt(content, mot);
  return {
    path: plats.fil,
    line: lineAt(content, plats),
    message,
    tip: `${tip} Det andra stället: ${mot.fil}${rad === null ? '' : `, rad ${rad}`}.`,
  };
}

/** One question has one answer: where two places answer the same question and differ, both are named. */
export const checkEttSvar: Rule = (content) => {
  const regioner = buildRegionfiler(content);
  const teman = fileAt(content, filer.temalista.monster)?.data?.value;
  const omKommuner = temaIds.filter((id) => {
    const tema = isGroup(teman) ? teman[id] : null;
    return isGroup(tema) && tema['kraverKommuner'] === true;
  });
  const nyckeltal = filAt(content, filer.nyckeltal.monster, z.array(nyckeltalSchema));
  const kodning = filAt(content, filer.kodning.monster, kodningarSchema);
  return [
    ...regioner.flatMap((region) => lagar.flatMap((lag) => lag(region))),
    ...regioner.flatMap((region) => checkUtanKommuner(region, omKommuner)),
    ...(nyckeltal ? checkNyckeltal(regioner, nyckeltal) : []),
    ...(kodning ? regioner.flatMap((region) => checkKodning(region, kodning)) : []),
  ].map((one) => findingOf(content, one));
};
