import { delarOf, posterOf } from '../delar.ts';
import type { Rule } from '../rule.ts';
import { isGroup } from '../values.ts';

/** A section that was only a picture, or is missing, gives no posts. */
export const checkUnderlag: Rule = (content) =>
  delarOf(content)
    .filter(({ front }) => front['underlag'] === 'bild' || front['underlag'] === 'saknas')
    .flatMap((del) => {
      const own = del.front['kalla'];
      if (!isGroup(own)) return [];
      return posterOf(del)
        .filter(
          ({ post }) =>
            isGroup(post['kalla']) && post['kalla']['id'] === own['id'] && post['kalla']['avsnitt'] === own['avsnitt'],
        )
        .map(({ index, namn }) => ({
          path: del.file.path,
          line: del.line('poster', index),
          message: `Posten ${namn} bygger på ett avsnitt som enligt \`underlag: ${String(del.front['underlag'])}\` inte hade någon text.`,
          tip: 'Rätta postens `kalla.avsnitt`, eller ändra `underlag` till `text` eller `delvis`.',
        }));
    });
