import { readFileSync } from 'node:fs';
import { datumText, gemen } from '../../src/domain/sprak.ts';
import { stegText } from '../../src/domain/post-steg.ts';
import type { Post } from '../../src/schema/post.ts';

/** A post or an event of the built data, as a document holds it. */
export interface Utsaga {
  readonly id: string;
  readonly slag: 'post' | 'handelse';
  readonly region: string;
  readonly del: string;
  readonly teman: readonly string[];
  readonly uppfoljer: string | null;
  readonly titel: string;
  readonly lage: string;
  readonly text: string;
  /** What its source is called in a footnote: its own title. */
  readonly plats: string;
}

const readJson = <T>(name: string): T => JSON.parse(readFileSync(`dist/data/${name}.json`, 'utf8')) as T;

/** Every statement of the built data. */
export function readUtsagor(): Utsaga[] {
  const kallor = new Map(
    readJson<{ id: string; titel: string; kortnamn: string }[]>('kallor').map((one) => [one.id, one] as const),
  );
  const poster = readJson<Post[]>('poster').map((post): Utsaga => ({
    id: post.id,
    slag: 'post',
    region: post.region,
    del: post.del,
    teman: post.teman,
    uppfoljer: null,
    titel: post.titel,
    lage: `${gemen(stegText(post))}, ${post.per?.slice(0, 4) ?? 'odaterad'}`,
    text: post.text,
    plats: kallor.get(post.kalla.id)?.titel ?? '?',
  }));
  type Rad = { id: string; region: string; del: string; teman: string[]; uppfoljer: string | null; titel: string };
  const handelser = readJson<(Rad & { datum: string | null; text: string; kalla: { titel: string } })[]>(
    'handelser',
  ).map((one): Utsaga => ({ ...one, slag: 'handelse', lage: datumText(one.datum), plats: one.kalla.titel }));
  return [...poster, ...handelser];
}
