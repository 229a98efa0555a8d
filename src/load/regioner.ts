import { getEntry } from 'astro:content';
import { buildMalbildRader, type MalbildDaOchNu } from '../domain/senast.ts';
import { unixRader } from '../domain/radslut.ts';
import type { RegionUnderlag } from '../domain/region-underlag.ts';
import { groupRegionutgavor, latestWith } from '../domain/regionutgavor.ts';
import { utgavaOfHandelse } from '../domain/utgava.ts';
import type { DelId } from '../schema/del.ts';
import type { UtgavaId } from '../schema/utgava.ts';
import type { RegionId } from '../schema/vokabular.ts';
import { brodtextOf } from './brodtexter.ts';
import { loadFordjupningPoster } from './fordjupning.ts';
import { loadHandelser } from './handelser.ts';
import { byId } from './samling.ts';
import { regionrader } from './regionrader.ts';
import { memo, memoBy, required } from './memo.ts';
import { loadUtgavor, loadDaOchNu } from './utgavor.ts';

/** Every region as one edition knows it, in the order of the vocabulary. */
export const loadRegioner = memoBy(async (utgavaId: UtgavaId): Promise<RegionUnderlag[]> => {
  const [utgavor, malbild, organisation, prioriteringar, samverkan, bedomningar, sokt, handelser, djup] =
    await Promise.all([
      loadUtgavor(),
      byId('malbild'),
      byId('organisation'),
      byId('prioriteringar'),
      byId('samverkan'),
      byId('bedomningar'),
      byId('sokt'),
      loadHandelser(),
      loadFordjupningPoster(),
    ]);
  const utgava = required(
    utgavor.find(({ id }) => id === utgavaId),
    `utgåvan ${utgavaId} i content/utgavor.yaml`,
  );
  return regionrader.map((region) => {
    const id = `${utgavaId}/${region.id}`;
    const fil = `${region.id}/${utgavaId}`;
    return {
      ...region,
      utgava,
      delar: {
        malbild: required(malbild.get(id), `${fil}/malbild.mdx`).data,
        organisation: required(organisation.get(id), `${fil}/organisation.mdx`).data,
        prioriteringar: required(prioriteringar.get(id), `${fil}/prioriteringar.mdx`).data,
        samverkan: required(samverkan.get(id), `${fil}/samverkan.mdx`).data,
      },
      bedomningar: bedomningar.get(id)?.data.bedomningar ?? [],
      sokt: sokt.get(id)?.data.sokt ?? [],
      djupposter: djup.filter((post) => post.region === region.id && post.utgava === utgavaId),
      handelser: handelser.filter((one) => one.region === region.id && utgavaOfHandelse(one, utgavor) === utgavaId),
    };
  });
});

/** The regions of every edition, oldest edition first. */
export const loadAllaRegioner = memo(async (): Promise<RegionUnderlag[]> =>
  (await Promise.all((await loadUtgavor()).map(({ id }) => loadRegioner(id)))).flat(),
);

/** The body of one part of one edition as a component, and as Markdown. */
export async function loadBrodtext(utgava: UtgavaId, region: RegionId, del: DelId) {
  const fil = `${region}/${utgava}/${del}.mdx`;
  const entry = required(await getEntry(del, `${utgava}/${region}`), fil);
  return { Content: brodtextOf(`regioner/${fil}`), markdown: unixRader(entry.body ?? '') };
}

/** The joint målbild of each region in the first edition and as latest known, in the order of the vocabulary. */
export const loadMalbildRader = memo(async (): Promise<MalbildDaOchNu[]> => {
  const { da } = await loadDaOchNu();
  const senast = latestWith(groupRegionutgavor(await loadAllaRegioner()), (region) => {
    const { status } = region.delar.malbild.gemensamMalbild;
    return status !== null && !status.startsWith('ej-');
  });
  return buildMalbildRader(await loadRegioner(da.id), senast);
});
