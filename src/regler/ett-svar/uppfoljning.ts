import { namnform, type Motsagelse } from './par.ts';
import {
  djupposterI,
  handelserI,
  posterI,
  type Handelseplats,
  type Postplats,
  type Regionfiler,
} from './regionfiler.ts';

/** Whether the event names what the post names: then what they have in common stands in words. */
function namnerSamma({ handelse }: Handelseplats, { post }: Postplats): boolean {
  const sagt = namnform([handelse.titel, handelse.text, ...handelse.namn].join(' '));
  return post.begrepp.some((one) => namnform(one).length > 3 && sagt.includes(namnform(one)));
}

function checkPar(event: Handelseplats, uppfoljd: Postplats): Motsagelse[] {
  const { handelse, at } = event;
  const { post } = uppfoljd;
  const delar = handelse.teman.some((tema) => post.teman.includes(tema));
  return [
    // Where one of the two has no theme, there is nothing that could disagree.
    ...(delar || handelse.teman.length === 0 || post.teman.length === 0 || namnerSamma(event, uppfoljd)
      ? []
      : [
          {
            plats: at('teman'),
            mot: uppfoljd.at('teman'),
            message: `Händelsen \`${handelse.id}\` följer upp posten \`${post.id}\`, men de har inget tema gemensamt och nämner inget med samma ord.`,
            tip: 'Rätta temana, säg i händelsens text vad båda gäller med postens ord, eller skriv `uppfoljer: null`.',
          },
        ]),
    ...(handelse.datum !== null && post.per !== null && handelse.datum.slice(0, 4) < post.per.slice(0, 4)
      ? [
          {
            plats: at('datum'),
            mot: uppfoljd.at('per'),
            message: `Händelsen \`${handelse.id}\` (\`${handelse.datum}\`) följer upp posten \`${post.id}\`, som är senare (\`${post.per}\`).`,
            tip: 'Rätta datumet, eller skriv `uppfoljer: null`.',
          },
        ]
      : []),
  ];
}

/** An event that follows up a post is later than it, and about the same: a theme in common, or a name. */
export function checkUppfoljning(region: Regionfiler): Motsagelse[] {
  const poster = new Map(
    region.lasningar
      .toReversed()
      .flatMap((lasning) => [...posterI(lasning), ...djupposterI(region, lasning)])
      .map((one) => [one.post.id, one]),
  );
  return handelserI(region).flatMap((event) => {
    const uppfoljd = poster.get(event.handelse.uppfoljer ?? '');
    return uppfoljd ? checkPar(event, uppfoljd) : [];
  });
}
