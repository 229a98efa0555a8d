import { underlagDocx } from '../data/underlag-docx.ts';
import { underlagMarkdown, type Underlag } from '../domain/underlag.ts';
import type { Filslag } from './underlag-fil.ts';

/* Makes a memo beside the page, which goes on answering meanwhile. */
addEventListener('message', ({ data }: MessageEvent<{ underlag: Underlag; slag: Filslag }>) => {
  const made =
    data.slag === 'docx' ? underlagDocx(data.underlag) : Promise.resolve(new Blob([underlagMarkdown(data.underlag)]));
  made.then(
    (fil) => postMessage({ fil }),
    () => postMessage({ fil: null }),
  );
});
