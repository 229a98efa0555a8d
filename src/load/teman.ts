import { getCollection } from 'astro:content';
import temanJson from '../../content/teman.json' with { type: 'json' };
import { unixRader } from '../domain/radslut.ts';
import { temaSchema } from '../schema/tema.ts';
import { temaIds, type TemaId } from '../schema/vokabular.ts';
import { brodtextOf, type Brodtext } from './brodtexter.ts';
import { memo, required } from './memo.ts';

/** The themes with what their pages say, in the order of the vocabulary. */
export const loadTeman = memo(async () => {
  const pages = new Map((await getCollection('teman')).map((entry) => [entry.id, entry]));
  return temaIds.map((id) => {
    const entry = required(pages.get(id), `content/teman/${id}.mdx`);
    return { id, ...temaSchema.parse(temanJson[id]), ...entry.data, introduktion: unixRader(entry.body ?? '') };
  });
});
/** A theme as pages see it. */
export type TemaEntry = Awaited<ReturnType<typeof loadTeman>>[number];

/** The introduction of one theme as a component. */
export const loadTemaText = async (tema: TemaId): Promise<Brodtext> => brodtextOf(`teman/${tema}.mdx`);
