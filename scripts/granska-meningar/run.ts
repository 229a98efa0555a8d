import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readSite } from '../check-dist/read.ts';
import { sentencesOf } from '../check-dist/rules/sentences.ts';
import { readFacts } from '../check-dist/sentences/facts.ts';
import { reviewSentences, reviewText } from './review.ts';
import { draw, drawOrdalydelser, findUppfoljda, uppfoljdText } from './urval.ts';

const { values } = parseArgs({
  options: {
    dist: { type: 'string', default: 'dist' },
    id: { type: 'string' },
    /** Draws so many wordings, and follow-ups, for a reader to judge. */
    dra: { type: 'string' },
    uppfoljningar: { type: 'string', default: '0' },
    fro: { type: 'string', default: 'granskning' },
  },
});
if (!existsSync(values.dist)) {
  console.error(`Mappen "${values.dist}" finns inte. Kör "npm run build" först.`);
  process.exit(1);
}
const site = readSite(values.dist);
const sagda = sentencesOf(site).filter(({ id }) => values.id === undefined || id === values.id);
const alla = reviewSentences(sagda, readFacts(site));
const ord = values.dra === undefined ? alla : drawOrdalydelser(alla, Number(values.dra), values.fro);
// Judges are strict in different ways, so a draw carries the guide that they all read by.
if (values.dra !== undefined) console.log(readFileSync(new URL('./lasguide.md', import.meta.url), 'utf8'));
console.log(reviewText(ord));
const antalUppfoljda = Number(values.uppfoljningar);
if (antalUppfoljda > 0) {
  const readData = (namn: string) => JSON.parse(readFileSync(join(values.dist, 'data', `${namn}.json`), 'utf8'));
  const uppfoljda = findUppfoljda(readData('handelser'), readData('poster'));
  console.log(
    `\n## Uppföljningar\n\n${uppfoljdText(draw(uppfoljda, antalUppfoljda, values.fro, (one) => one.handelse.id))}`,
  );
}
console.log(
  values.dra === undefined
    ? `\n${sagda.length} meningar i ${alla.length} ordalydelser.`
    : `\n${ord.length} av ${alla.length} ordalydelser, dragna med fröet ”${values.fro}”.`,
);
