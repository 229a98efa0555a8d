import { meningsregister, type MeningId } from '../../../src/domain/mening/register.ts';
import type { Finding, Rule } from '../rule.ts';
import { readFacts } from '../sentences/facts.ts';
import { notRecounted } from '../sentences/not-recounted.ts';
import type { Stalle, Tal } from '../sentences/reading.ts';
import { recounts } from '../sentences/recount.ts';
import type { Site } from '../site.ts';

const TIP = 'Räkna meningen ur samma uppgifter som datafilen, eller rätta omräkningen i scripts/check-dist/sentences/.';

/** A sentence of a built page, and the line it stands on. */
export interface Sagt extends Stalle {
  readonly path: string;
  readonly line: number | null;
}

/** Every computed sentence of the built pages, in the order that they stand. */
export const sentencesOf = ({ pages }: Pick<Site, 'pages'>): Sagt[] =>
  pages.flatMap(({ path, url, meningar }) =>
    meningar.map(({ id, value, line }, i) => ({
      path,
      url,
      line,
      id,
      text: value.replaceAll('\u00a0', ' '),
      plats: meningar.slice(0, i).filter((one) => one.id === id).length,
    })),
  );

/** Whether a text says a number: a number that is not said, or is said in words, is none. */
const agrees = (text: string, [monster, antal]: Tal): boolean => {
  const said = monster.exec(text)?.[1];
  if (Number.isNaN(antal)) return said !== undefined;
  return Number(said?.replaceAll(' ', '') ?? 0) === antal;
};

/** Every sentence is in the register, and its numbers are what the published data give when counted by another road. */
export const checkSentences: Rule = (site) => {
  const facts = readFacts(site);
  return sentencesOf(site).flatMap((sagt): Finding[] => {
    const { id, text, path, line } = sagt;
    const fault = (message: string): Finding => ({ path, line, message, tip: TIP });
    const beskrivning = meningsregister[id as MeningId] as (typeof meningsregister)[MeningId] | undefined;
    if (!beskrivning) return [fault(`Meningen "${id}" finns inte i registret.`)];
    const recount = recounts[id];
    if (!recount) return id in notRecounted ? [] : [fault(`Meningen "${id}" räknas inte om, och inget skäl står.`)];
    if (!facts) return [];
    const tal = recount(sagt, facts) ?? [];
    return tal
      .filter((one) => !agrees(text, one))
      .map(([monster, antal]) =>
        fault(`"${text.slice(0, 160)}" (${id}): datafilen ger ${antal} för ${monster.source}.`),
      );
  });
};
