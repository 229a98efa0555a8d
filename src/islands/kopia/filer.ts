import { egenVag, vag } from './bas.ts';

/** A browser lets no page read a file beside it, but it runs a script from there: so each file that is fetched is one. */
type Svar = (response: Response) => void;
const vantar = new Map<string, Svar>();

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

/** Called by the script of a file, with the path it stands for and what it holds. */
Object.assign(globalThis, {
  atlasFil: (path: string, base64: string) => {
    vantar.get(path)?.(new Response(bytesOf(base64)));
    vantar.delete(path);
  },
});

const natet = globalThis.fetch;

function readFil(path: string): Promise<Response> {
  return new Promise((resolve) => {
    vantar.set(path, resolve);
    const script = document.createElement('script');
    script.src = vag(`/kopia/${path}.js`);
    script.addEventListener('error', () => {
      vantar.delete(path);
      resolve(new Response(null, { status: 404 }));
    });
    script.addEventListener('load', () => script.remove());
    document.head.append(script);
  });
}

globalThis.fetch = (input, init) => {
  const url = new URL(input instanceof Request ? input.url : input, location.href);
  return url.protocol === 'file:' ? readFil(egenVag(url.href).slice(1)) : natet(input, init);
};
