import type { Underlag } from '../domain/underlag.ts';
import { makeFil } from './underlag-slag.ts';
import type { Filslag } from './underlag-fil.ts';

/* Makes a memo beside the page, which goes on answering meanwhile. */
addEventListener('message', ({ data }: MessageEvent<{ underlag: Underlag; slag: Filslag }>) => {
  makeFil(data.underlag, data.slag).then(
    (fil) => postMessage({ fil }),
    () => postMessage({ fil: null }),
  );
});
