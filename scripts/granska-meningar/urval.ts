import { kortsumma } from '../../src/domain/kortsumma.ts';
import type { Ordalydelse } from './review.ts';

/** Some of a list, drawn by a seed alone, so that anyone can repeat the draw; in the order that they were drawn. */
export const draw = <T>(list: readonly T[], antal: number, fro: string, key: (one: T) => string): T[] =>
  list
    .toSorted((a, b) => kortsumma(`${fro}/${key(a)}`) - kortsumma(`${fro}/${key(b)}`) || key(a).localeCompare(key(b)))
    .slice(0, antal);

/**
 * Wordings for a reader to judge: one of each sentence as long as they last, for a sentence of few wordings is read as
 * often as one of many, then others at random.
 */
export function drawOrdalydelser(ord: readonly Ordalydelse[], antal: number, fro: string): Ordalydelse[] {
  const blandade = draw(ord, ord.length, fro, ({ id, text }) => `${id}\n${text}`);
  const forsta = [...Map.groupBy(blandade, ({ id }) => id).values()].map(([one]) => one!);
  const ovriga = blandade.filter((one) => !forsta.includes(one));
  return [...forsta, ...ovriga].slice(0, antal);
}

/** An event with the post that it follows up, for a reader to judge whether both are about the same undertaking. */
export interface Uppfoljd {
  readonly handelse: { readonly id: string; readonly titel: string; readonly text: string; readonly url: string };
  readonly post: { readonly id: string; readonly titel: string; readonly text: string; readonly url: string };
}

/** The events that follow up a post, with it. */
export function findUppfoljda(
  handelser: readonly (Uppfoljd['handelse'] & { readonly uppfoljer: string | null })[],
  poster: readonly Uppfoljd['post'][],
): Uppfoljd[] {
  return handelser.flatMap((handelse) => {
    const post = poster.find(({ id }) => id === handelse.uppfoljer);
    return post ? [{ handelse, post }] : [];
  });
}

/** Follow-ups to read, numbered. */
export const uppfoljdText = (list: readonly Uppfoljd[]): string =>
  list
    .map(
      ({ handelse, post }, i) =>
        `${i + 1}. ${handelse.titel}. ${handelse.text}\n    ${handelse.id} · ${handelse.url}\n   följer upp: ${post.titel}. ${post.text}\n    ${post.id} · ${post.url}`,
    )
    .join('\n\n');
