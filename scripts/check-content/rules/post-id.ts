import { slugOf, upptagnaAnkare } from '../../../src/domain/adress.ts';
import { regionIds } from '../../../src/schema/vokabular.ts';
import { delarOf, posterOf, type PostEntry } from '../delar.ts';
import type { Finding, Rule } from '../rule.ts';
import { textOf } from '../values.ts';
import { buildFolderVokabular } from '../vokabular.ts';

const at = ({ del, index }: PostEntry, message: string, tip: string): Finding => ({
  path: del.file.path,
  line: del.line('poster', index, 'id'),
  message,
  tip,
});

/** A post's id begins with its region's folder, and is no anchor that pages use. */
export const checkPostId: Rule = (content) => {
  const known = buildFolderVokabular(content).regioner ?? regionIds;
  const entries = delarOf(content)
    .flatMap(posterOf)
    .filter(({ post }) => textOf(post['id'])?.includes('/'));
  return entries.flatMap((entry) => {
    const { namn: id, del } = entry;
    const findings: Finding[] = [];
    if (known.includes(del.region) && !id.startsWith(`${del.region}/`)) {
      const right = `${del.region}/${slugOf(id)}`;
      findings.push(
        at(
          entry,
          `Posten \`${id}\` ligger i mappen \`${del.region}\`.`,
          `Skriv \`id: ${right}\`, eller flytta posten till rätt mapp.`,
        ),
      );
    }
    if (upptagnaAnkare.includes(slugOf(id))) {
      findings.push(
        at(
          entry,
          `\`${slugOf(id)}\` är upptaget: sidorna använder det som ankare.`,
          `Välj ett mer beskrivande id, till exempel \`${id}-2020\`.`,
        ),
      );
    }
    return findings;
  });
};
