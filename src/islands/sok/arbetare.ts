import { Hamtfel } from './hamtning.ts';
import { loadKarna, type Karna } from './karna.ts';
import type { Fraga, Rapport } from './sokning.ts';

const report = (rapport: Rapport): void => postMessage(rapport);
let karna: Promise<Karna> | undefined;

addEventListener('message', ({ data: { nr, ord, cache, forsok } }: MessageEvent<Fraga>) => {
  karna ??= loadKarna({ cache, livstecken: () => report({ slag: 'livstecken' }) }, forsok);
  karna
    .then((one) => (ord === null ? [] : one.search(ord)))
    .then(
      (traffar) => report({ slag: 'svar', nr, traffar }),
      (error: unknown) => report({ slag: 'fel', nr, text: String(error), natet: error instanceof Hamtfel }),
    );
});
report({ slag: 'startad' });
