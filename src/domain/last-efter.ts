import type { DelId } from '../schema/del.ts';
import { allaUppgifter } from '../schema/delscheman.ts';
import type { Delar } from './region-underlag.ts';

/** The day from which readers have looked for each attribute, by part and by the key whose source and date it has. */
const sedan: ReadonlyMap<string, string> = new Map(
  allaUppgifter.flatMap(({ del, nyckel, om }) =>
    om
      ? [nyckel, ...om.attribut.flatMap(({ belaggs }) => belaggs ?? [])].map(
          (falt) => [`${del}/${falt}`, om.lasesSedan ?? ''] as const,
        )
      : [],
  ),
);

/**
 * Whether a part was read, or its pages searched, for one of its attributes: a part that was read before anybody looked
 * for the attribute says nothing of it by its silence.
 * @param falt the key whose source and date the attribute has
 */
export function isLastEfter(delar: Delar, del: DelId, falt: string): boolean {
  const { granskad } = delar[del];
  return granskad !== null && granskad >= (sedan.get(`${del}/${falt}`) ?? '');
}
