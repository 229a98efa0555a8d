import type { Rule } from './rule.ts';
import { checkAddresses } from './rules/addresses.ts';
import { checkAlt } from './rules/alt.ts';
import { checkBudgets } from './rules/budgets.ts';
import { checkCanonical } from './rules/canonical.ts';
import { checkChecksums } from './rules/checksums.ts';
import { checkCsp } from './rules/csp.ts';
import { checkCsvAgrees } from './rules/csv-agrees.ts';
import { checkDataFiles } from './rules/data-files.ts';
import { checkDataSchema } from './rules/data-schema.ts';
import { checkDataSizes } from './rules/data-sizes.ts';
import { checkDated } from './rules/dated.ts';
import { checkDescription } from './rules/description.ts';
import { checkDrawingSizes } from './rules/drawing-sizes.ts';
import { checkDrawings } from './rules/drawings.ts';
import { checkElements } from './rules/elements.ts';
import { checkFileNames } from './rules/file-names.ts';
import { checkFeeds } from './rules/feeds.ts';
import { checkHeadings } from './rules/headings.ts';
import { checkIds } from './rules/ids.ts';
import { checkInlineCode } from './rules/inline-code.ts';
import { checkKnownFiles } from './rules/known-files.ts';
import { checkLandmarks } from './rules/landmarks.ts';
import { checkLang } from './rules/lang.ts';
import { checkLinkElements } from './rules/link-elements.ts';
import { checkLinks } from './rules/links.ts';
import { checkManifest } from './rules/manifest.ts';
import { checkMeta } from './rules/meta.ts';
import { checkNumbers } from './rules/numbers.ts';
import { checkOffline } from './rules/offline.ts';
import { checkOneH1 } from './rules/one-h1.ts';
import { checkResources } from './rules/resources.ts';
import { checkSameAnswer } from './rules/same-answer.ts';
import { checkScripts } from './rules/scripts.ts';
import { checkSearchIndex } from './rules/search-index.ts';
import { checkSentences } from './rules/sentences.ts';
import { checkShareImage } from './rules/share-image.ts';
import { checkSitemap } from './rules/sitemap.ts';
import { checkStatementHooks } from './rules/statement-hooks.ts';
import { checkStructuredData } from './rules/structured-data.ts';
import { checkTakeAlong } from './rules/take-along.ts';
import { checkTitle } from './rules/title.ts';
import { checkWhitespace } from './rules/whitespace.ts';

/** Every rule that the built site must pass, in the order their findings are told. */
export const rules: readonly Rule[] = [
  checkChecksums,
  checkKnownFiles,
  checkFileNames,
  checkLinks,
  checkResources,
  checkOneH1,
  checkHeadings,
  checkTitle,
  checkDescription,
  checkLang,
  checkCsp,
  checkInlineCode,
  checkMeta,
  checkLinkElements,
  checkScripts,
  checkElements,
  checkAddresses,
  checkDrawings,
  checkDrawingSizes,
  checkIds,
  checkLandmarks,
  checkAlt,
  checkCanonical,
  checkShareImage,
  checkManifest,
  checkFeeds,
  checkSitemap,
  checkStructuredData,
  checkWhitespace,
  checkBudgets,
  (site) => checkDataFiles(site),
  checkCsvAgrees,
  checkDataSchema,
  checkDataSizes,
  checkNumbers,
  checkSameAnswer,
  checkDated,
  checkSentences,
  checkSearchIndex,
  checkOffline,
  checkStatementHooks,
  checkTakeAlong,
];
