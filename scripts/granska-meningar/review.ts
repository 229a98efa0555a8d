import { meningsregister, type MeningId } from '../../src/domain/mening/register.ts';
import type { Sagt } from '../check-dist/rules/sentences.ts';
import type { Facts } from '../check-dist/sentences/facts.ts';
import { notRecounted } from '../check-dist/sentences/not-recounted.ts';
import { recounts } from '../check-dist/sentences/recount.ts';

/** One wording of a sentence: its numbers, where it stands, and what the data give for it. */
export interface Ordalydelse {
  readonly id: string;
  readonly text: string;
  readonly tal: readonly string[];
  readonly sidor: number;
  readonly adress: string;
  /** What stands behind it: the numbers counted again, or why they are not. */
  readonly bakom: string;
}

/** Every wording that occurs, in the order of the register, those of most pages first. */
export function reviewSentences(sagda: readonly Sagt[], facts: Facts | null): Ordalydelse[] {
  const ids = [...new Set([...Object.keys(meningsregister), ...sagda.map(({ id }) => id)])];
  const perText = Map.groupBy(sagda, ({ id, text }) => `${id}\n${text}`);
  const bakom = (sagt: Sagt): string => {
    const tal = facts && recounts[sagt.id]?.(sagt, facts);
    if (!tal) return notRecounted[sagt.id] ?? 'Data säger inte vad meningen gäller.';
    return tal
      .filter(([, n]) => !Number.isNaN(n))
      .map(([monster, n]) => `${n} för ${monster.source}`)
      .join('; ');
  };
  return [...perText.values()]
    .map((samma): Ordalydelse => {
      const forst = samma[0]!;
      return {
        id: forst.id,
        text: forst.text,
        tal: forst.text.match(/\d[\d ]*(?:,\d+)?/g)?.map((one) => one.trim()) ?? [],
        sidor: new Set(samma.map(({ url }) => url)).size,
        adress: forst.url,
        bakom: bakom(forst),
      };
    })
    .sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id) || b.sidor - a.sidor);
}

/** The wordings to read, each sentence under what the register says that it counts. */
export const reviewText = (ord: readonly Ordalydelse[]): string =>
  [...Map.groupBy(ord, ({ id }) => id)]
    .map(([id, samma]) => {
      const om = (meningsregister as Readonly<Record<string, { readonly raknar: string } | undefined>>)[id as MeningId];
      const rader = samma.map(
        ({ text, tal, sidor, adress, bakom }) =>
          `- ${text}\n    tal: ${tal.join(', ') || 'inga'} · ${sidor} ${sidor === 1 ? 'sida' : 'sidor'}, t.ex. ${adress}\n    ur data: ${bakom}`,
      );
      return `## ${id} (${samma.length})\n${om?.raknar ?? 'Finns inte i registret.'}\n\n${rader.join('\n')}`;
    })
    .join('\n\n');
