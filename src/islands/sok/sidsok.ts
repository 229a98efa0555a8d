import { vag } from '../bas.ts';
import { innehallsord } from '../../search/stoppord.ts';
import { buildUtdrag } from '../../search/utdrag.ts';
import { foldText } from '../../search/fold-text.ts';
import { element } from './element.ts';
import { fetchJson, fetchText } from './hamtning.ts';
import { startSokning } from './sokning.ts';

const MAX_SIDOR = 10;
const MIN_STAM = 4;
const SLUT = 2;

/** Whether a word of a page may be one that was searched: it begins as that does, but for its ending. */
const liknar = (ord: string, sokta: readonly string[]): boolean => {
  const egen = foldText(ord).replace(/[^\p{L}\p{N}]+/gu, '');
  return sokta.some((one) => egen.startsWith(one.length > MIN_STAM + SLUT ? one.slice(0, -SLUT) : one));
};

/** The pages whose running text holds the words, each with a link and a passage. @throws {Hamtfel} when something did not come */
export async function searchSidor(fraga: string): Promise<HTMLElement[]> {
  const hamtning = { livstecken: () => undefined, cache: 'default' } as const;
  const sokta = innehallsord(fraga);
  const [karna, { poster }] = await Promise.all([
    startSokning(hamtning, 0),
    fetchJson<{ readonly poster: readonly (readonly [id: string, url: string])[] }>(vag('/sok/katalog.json'), hamtning),
  ]);
  const urlAv = new Map(poster);
  const funna = (await karna.search(sokta.join(' '))).filter(({ id }) => urlAv.has(id)).slice(0, MAX_SIDOR);
  return Promise.all(
    funna.map(async ({ id }) => {
      const text = await fetchText(id, hamtning);
      const [rubrik = ''] = /^.{3,90}?(?=[.!?]\s|$)/u.exec(text) ?? [text.slice(0, 80)];
      const bitar = buildUtdrag(text, (ord) => liknar(ord, sokta));
      return element(
        'li',
        {},
        element('a', { href: urlAv.get(id) ?? '/' }, rubrik),
        element('p', { class: 'liten' }, ...bitar.map((bit) => (bit.traff ? element('mark', {}, bit.text) : bit.text))),
      );
    }),
  );
}
