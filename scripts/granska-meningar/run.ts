import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readSite } from '../check-dist/read.ts';
import { sentencesOf } from '../check-dist/rules/sentences.ts';
import { readFacts } from '../check-dist/sentences/facts.ts';
import { reviewSentences, reviewText } from './review.ts';

const { values } = parseArgs({ options: { dist: { type: 'string', default: 'dist' }, id: { type: 'string' } } });
if (!existsSync(values.dist)) {
  console.error(`Mappen "${values.dist}" finns inte. Kör "npm run build" först.`);
  process.exit(1);
}
const site = readSite(values.dist);
const sagda = sentencesOf(site).filter(({ id }) => values.id === undefined || id === values.id);
const ord = reviewSentences(sagda, readFacts(site));
console.log(reviewText(ord));
console.log(`\n${sagda.length} meningar i ${ord.length} ordalydelser.`);
