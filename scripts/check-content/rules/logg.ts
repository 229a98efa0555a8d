import { filer } from '../../../src/schema/filer.ts';
import { fileAt, type Content } from '../content.ts';
import { delarOf, posterOf } from '../delar.ts';
import { lineOf } from '../parse-yaml.ts';
import type { Finding, Rule } from '../rule.ts';
import { isGroup, itemsOf, textOf, type Group } from '../values.ts';

const stegFalt = ['niva', 'lage', 'slag'];

/** The step of a post as the log writes it: `pagaende`, `dokument: framtagen`, `handling: pagaende`, `iakttagelse`. */
function stegText(post: Group): string | null {
  const slag = textOf(post['slag']);
  if (slag === 'iakttagelse') return slag;
  if (slag === 'dokument') return `dokument: ${textOf(post['lage'])}`;
  const niva = textOf(post['niva']);
  return slag === 'handling' ? `handling: ${niva}` : niva;
}

/** The posts of the parts, by edition and id; those of the regions in depth by id alone. */
function stegPerPost(content: Content): Map<string, string | null> {
  const found = new Map<string, string | null>();
  for (const { del, post } of delarOf(content).flatMap(posterOf))
    found.set(`${del.utgava} ${textOf(post['id'])}`, stegText(post));
  for (const { path, data } of content.files)
    if (/^fordjupning\/[^/]+\/poster\.yaml$/.test(path))
      for (const post of itemsOf(data?.value).filter(isGroup)) found.set(`${textOf(post['id'])}`, stegText(post));
  return found;
}

/**
 * What the log says a post was changed to is what the post says, so that a merge cannot put an old coding back unseen.
 * The last entry about a post counts; a post that is not there is left to others.
 */
export const checkLogg: Rule = (content) => {
  const { data, path } = fileAt(content, filer.kodning.monster) ?? { data: null, path: '' };
  const steg = stegPerPost(content);
  return itemsOf(data?.value).flatMap((kodning, nr): Finding[] => {
    if (!data || !isGroup(kodning)) return [];
    const last = new Map<string, readonly [index: number, entry: Group]>();
    itemsOf(kodning['andrade']).forEach((entry, index) => {
      if (isGroup(entry) && stegFalt.includes(textOf(entry['falt']) ?? ''))
        last.set(textOf(entry['galler']) ?? '', [index, entry]);
    });
    return [...last].flatMap(([id, [index, entry]]) => {
      const nu = steg.get(`${textOf(kodning['utgava'])} ${id}`) ?? steg.get(id);
      const till = textOf(entry['till']);
      if (nu === undefined || nu === till || nu?.endsWith(`: ${till}`)) return [];
      return [
        {
          path,
          line: lineOf(data, [nr, 'andrade', index, 'till']),
          message: `Loggen säger att \`${id}\` ändrades till \`${till}\`, men posten säger \`${nu}\`.`,
          tip: 'Rätta posten om den gamla kodningen har kommit tillbaka. Annars skriver du den nya ändringen i loggen.',
        },
      ];
    });
  });
};
