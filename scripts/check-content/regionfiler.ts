import { z, type ZodType } from 'astro/zod';
import type { Fil, Lasning, Regionfiler } from '../../src/regler/ett-svar/regionfiler.ts';
import { bedomningarSchema } from '../../src/schema/bedomning.ts';
import { filer } from '../../src/schema/filer.ts';
import { fordjupadMalbildSchema } from '../../src/schema/fordjupning/malbild.ts';
import { senPostSchema } from '../../src/schema/fordjupning/sen-post.ts';
import { handelserSchema } from '../../src/schema/handelse.ts';
import { sidkallorSchema } from '../../src/schema/kalla.ts';
import { malbildSchema } from '../../src/schema/malbild.ts';
import { organisationSchema } from '../../src/schema/organisation.ts';
import { prioriteringarSchema } from '../../src/schema/prioriteringar.ts';
import { samverkanSchema } from '../../src/schema/samverkan.ts';
import { soktFilSchema } from '../../src/schema/sokt.ts';
import type { Utgava } from '../../src/schema/utgava.ts';
import { fileAt, type Content } from './content.ts';
import { buildFolderVokabular } from './vokabular.ts';

/** A file in the shape of its schema; `null` for one that is missing or has faults, which the rule of schemas tells. */
export function filAt<S extends ZodType>(content: Content, path: string, schema: S): Fil<z.infer<S>> | null {
  const data = fileAt(content, path)?.data;
  if (!data || data.errors.length > 0) return null;
  const parsed = schema.safeParse(data.value);
  return parsed.success ? { fil: path, varde: parsed.data } : null;
}

function lasningOf(content: Content, region: string, utgava: Utgava): Lasning {
  const path = (monster: string): string => monster.replace('<region>', region).replace('<utgava>', utgava.id);
  return {
    utgava,
    malbild: filAt(content, path(filer.malbild.monster), malbildSchema),
    organisation: filAt(content, path(filer.organisation.monster), organisationSchema),
    prioriteringar: filAt(content, path(filer.prioriteringar.monster), prioriteringarSchema),
    samverkan: filAt(content, path(filer.samverkan.monster), samverkanSchema),
    bedomningar: filAt(content, path(filer.bedomningar.monster), bedomningarSchema),
    sidkallor: filAt(content, path(filer.sidkallor.monster), sidkallorSchema),
    sokt: filAt(content, path(filer.sokt.monster), soktFilSchema),
  };
}

/** All that a content folder holds of each region, as far as its files can be relied on. */
export function buildRegionfiler(content: Content): Regionfiler[] {
  const { antalKommuner, utgavor } = buildFolderVokabular(content);
  return Object.entries(antalKommuner ?? {}).map(([id, antal]) => ({
    id,
    antalKommuner: antal,
    lasningar: (utgavor ?? []).map((utgava) => lasningOf(content, id, utgava)),
    handelser: filAt(content, filer.handelser.monster.replace('<region>', id), handelserSchema),
    djupposter: filAt(content, `fordjupning/${id}/poster.yaml`, z.array(senPostSchema)),
    djupmalbild: filAt(content, `fordjupning/${id}/malbild.yaml`, fordjupadMalbildSchema),
  }));
}
