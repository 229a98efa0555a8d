import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildFigures } from './figures.ts';
import { readSite } from './read.ts';
import { figuresText, findingsText, summaryText } from './report.ts';
import { rules } from './rules.ts';

const { values } = parseArgs({
  options: { dist: { type: 'string', default: 'dist' }, alla: { type: 'boolean', default: false } },
});
if (!existsSync(values.dist)) {
  console.error(`Mappen "${values.dist}" finns inte. Kör "npm run build" först.`);
  process.exit(1);
}
const site = readSite(values.dist);
const findings = rules.flatMap((rule) => rule(site));
if (findings.length > 0) console.log(`${findingsText(findings, values.alla ? Number.POSITIVE_INFINITY : 5)}\n`);
console.log(`${figuresText(buildFigures(site))}\n\n${summaryText(findings)}`);
process.exitCode = findings.length > 0 ? 1 : 0;
