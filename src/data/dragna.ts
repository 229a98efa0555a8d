import { parse } from 'yaml';
import { z } from 'astro/zod';
import dragnaText from '../../content/dragna.yaml?raw';
import { exempelAdress, temaAdress } from '../domain/adress.ts';
import { handelseAdress } from '../domain/handelser.ts';
import { dragenSchema, type Dragen, type PubliceratId } from '../schema/dragen.ts';
import type { TemaId } from '../schema/vokabular.ts';

/** What has been published and is no more, as the file has it. */
export const dragna: readonly Dragen[] = z.array(dragenSchema).parse(parse(dragnaText));

const adresser: Readonly<Record<PubliceratId, (id: string) => string>> = {
  poster: exempelAdress,
  teman: (id) => temaAdress(id as TemaId),
  handelser: (id) =>
    handelseAdress({ id, region: id.slice(0, id.indexOf('/')) } as Parameters<typeof handelseAdress>[0]),
};

/** Where something published stands, or stood. */
export const publiceradAdress = ({ vad, id }: Pick<Dragen, 'vad' | 'id'>): string => adresser[vad](id);

/** What it is called in a sentence: `Posten`. */
export const publiceratNamn: Readonly<Record<PubliceratId, string>> = {
  poster: 'Posten',
  teman: 'Temat',
  handelser: 'Händelsen',
};
