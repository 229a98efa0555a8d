/**
 * `npm run register`: writes the ids of the content into `content/publicerade.json`, for the newest release. What stood
 * there stays: an id that has been published is one for good.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { publiceradeSchema, publiceratIds } from '../src/schema/dragen.ts';
import { publiceratOf } from './check-content/publicerat.ts';
import { readContent } from './check-content/read.ts';

const target = 'content/publicerade.json';
const known = publiceradeSchema.parse(JSON.parse(readFileSync(target, 'utf8')));
const now = publiceratOf(await readContent('content'));
const [{ version }] = parse(readFileSync('content/andringar.yaml', 'utf8')) as [{ version: string }];
const lists = publiceratIds.map((vad) => [vad, [...new Set([...known[vad], ...now[vad].ids])].sort()] as const);
writeFileSync(target, `${JSON.stringify({ version, ...Object.fromEntries(lists) }, null, 1)}\n`);
console.log(`Version ${version}: ${lists.map(([vad, ids]) => `${ids.length} ${vad}`).join(', ')}.`);
