import type { Underlag } from '../domain/underlag.ts';
import { makeFil, type Underlagsformat } from './underlag-slag.ts';

/* Makes a memo beside the page, which goes on answering meanwhile. */
addEventListener('message', ({ data }: MessageEvent<{ underlag: Underlag; slag: Underlagsformat }>) => {
  makeFil(data.underlag, data.slag).then(
    (fil) => postMessage({ fil }),
    () => postMessage({ fil: null }),
  );
});
