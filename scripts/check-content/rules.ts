import type { Rule } from './rule.ts';
import { checkAndringar } from './rules/andringar.ts';
import { checkAttributnamn } from './rules/attributnamn.ts';
import { checkBedomningar } from './rules/bedomningar.ts';
import { checkCopiedText } from './rules/copied-text.ts';
import { checkDatumgranser } from './rules/datumgranser.ts';
import { checkEttSvar } from './rules/ett-svar.ts';
import { checkFiler } from './rules/filer.ts';
import { checkFlowLists } from './rules/flow-lists.ts';
import { checkForkortningar } from './rules/forkortningar.ts';
import { checkFordjupning } from './rules/fordjupning.ts';
import { checkFotnoter } from './rules/fotnoter.ts';
import { checkGranskad } from './rules/granskad.ts';
import { checkHandelser } from './rules/handelser.ts';
import { checkIdform } from './rules/idform.ts';
import { checkInternaLankar } from './rules/interna-lankar.ts';
import { checkKallhanvisningar } from './rules/kallhanvisningar.ts';
import { checkKlartext } from './rules/klartext.ts';
import { checkKodbok } from './rules/kodbok.ts';
import { checkLogg } from './rules/logg.ts';
import { checkNyckeltal } from './rules/nyckeltal.ts';
import { checkPostId } from './rules/post-id.ts';
import { checkPostKalla } from './rules/post-kalla.ts';
import { checkPunkter } from './rules/punkter.ts';
import { checkPublicerade } from './rules/publicerade.ts';
import { checkRadkommentar } from './rules/radkommentar.ts';
import { checkSchema } from './rules/schema.ts';
import { checkTemaord } from './rules/temaord.ts';
import { checkTemaSidor } from './rules/tema-sidor.ts';
import { checkTidpunkt } from './rules/tidpunkt.ts';
import { checkTidsord } from './rules/tidsord.ts';
import { checkTystnad } from './rules/tystnad.ts';
import { checkUnderlag } from './rules/underlag.ts';
import { checkUnika } from './rules/unika.ts';
import { checkExempel } from './rules/exempel.ts';
import { checkUppfoljning } from './rules/uppfoljning.ts';
import { checkUpprepade } from './rules/upprepade.ts';
import { checkUtgavor } from './rules/utgavor.ts';
import { checkVardagsord } from './rules/vardagsord.ts';
import { checkVokabular } from './rules/vokabular.ts';

/** The rules that rest on the schemas, and so on vocabulary files that can be read. */
export const contentRules: readonly Rule[] = [
  checkFiler,
  checkUnika,
  checkUtgavor,
  checkKodbok,
  checkLogg,
  checkVokabular,
  checkVardagsord,
  checkTemaSidor,
  checkTemaord,
  checkSchema,
  checkPostId,
  checkPostKalla,
  checkKallhanvisningar,
  checkPunkter,
  checkTystnad,
  checkFordjupning,
  checkForkortningar,
  checkFotnoter,
  checkBedomningar,
  checkEttSvar,
  checkHandelser,
  checkExempel,
  checkUppfoljning,
  checkNyckeltal,
  checkGranskad,
  checkUnderlag,
  checkAndringar,
  checkTidpunkt,
  checkTidsord,
  checkPublicerade,
  checkRadkommentar,
  checkKlartext,
  checkUpprepade,
  checkIdform,
  checkAttributnamn,
  checkInternaLankar,
  checkDatumgranser,
  checkFlowLists,
  checkCopiedText,
];
