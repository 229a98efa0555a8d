import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { chooseFile, save, show, showStart, undo, type Svar } from './arende.ts';
import type { Mapp } from './mapp.ts';
import { drawBesked } from './sidor.ts';
import { findAvvisad } from './vakt.ts';

/** No form of a single file is near this. */
const mostBytes = 1_000_000;

const near = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const styles = ['layers', 'reset', 'tokens', 'prosa', 'delar'].map((name) => near(`../../src/styles/${name}.css`));
const fontUrl = /url\('@fontsource-variable\/[^']+'\)/;
const fontFile = '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2';

/** What is served as it is: the site's own styles and typeface, and the little that is the form's. */
const fasta: Readonly<Record<string, { readonly typ: string; readonly las: () => string | Buffer }>> = {
  '/sida.css': {
    typ: 'text/css; charset=utf-8',
    las: () =>
      [...styles, near('sida.css')]
        .map((path) => readFileSync(path, 'utf8'))
        .join('\n')
        .replace(fontUrl, "url('/typsnitt.woff2')"),
  },
  '/sida.mjs': { typ: 'text/javascript; charset=utf-8', las: () => readFileSync(near('sida.mjs')) },
  '/typsnitt.woff2': { typ: 'font/woff2', las: () => readFileSync(fileURLToPath(import.meta.resolve(fontFile))) },
};

const huvuden = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
  // With no referrer at all a browser would not say where a form comes from either.
  'referrer-policy': 'same-origin',
  'cache-control': 'no-store',
};

async function readBody(request: IncomingMessage): Promise<URLSearchParams> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > mostBytes) throw new RangeError('För stort formulär.');
    parts.push(part);
  }
  // Forms send line ends as Windows writes them.
  return new URLSearchParams(
    [...new URLSearchParams(Buffer.concat(parts).toString('utf8'))].map(([key, value]) => [
      key,
      value.replaceAll('\r\n', '\n'),
    ]),
  );
}

async function answer(mapp: Mapp, folder: string, request: IncomingMessage): Promise<Svar> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  if (request.method === 'POST') {
    if (pathname === '/spara') return save(mapp, await readBody(request));
    if (pathname === '/angra') return undo(mapp, await readBody(request));
  } else {
    if (pathname === '/') return showStart(mapp, folder);
    if (pathname === '/valj') return chooseFile(searchParams);
    if (pathname === '/fil') return show(mapp, searchParams);
  }
  return { status: 404, sida: drawBesked('Sidan finns inte', 'Gå till startsidan.') };
}

function send(response: ServerResponse, status: number, typ: string, body: string | Buffer): void {
  response.writeHead(status, { ...huvuden, 'content-type': typ }).end(body);
}

async function handle(mapp: Mapp, folder: string, request: IncomingMessage, response: ServerResponse, port: number) {
  const { headers, method: metod = 'GET' } = request;
  const avvisad = findAvvisad(
    {
      metod,
      host: headers.host,
      origin: headers.origin,
      fran: headers['sec-fetch-site'] as string | undefined,
      typ: headers['content-type'],
    },
    port,
  );
  if (avvisad) return send(response, avvisad.status, 'text/plain; charset=utf-8', avvisad.text);
  const fast = metod === 'GET' ? fasta[request.url ?? ''] : undefined;
  if (fast) return send(response, 200, fast.typ, fast.las());
  const svar = await answer(mapp, folder, request);
  if ('till' in svar) {
    response.writeHead(303, { ...huvuden, location: svar.till }).end();
    return;
  }
  send(response, svar.status, 'text/html; charset=utf-8', svar.sida);
}

/**
 * Serves the forms of a content folder to this machine alone. One request at a time: two could not write one file.
 * @param port `0` takes any that is free
 */
export function startServer(mapp: Mapp, folder: string, port: number): Promise<{ server: Server; adress: string }> {
  let turn: Promise<void> = Promise.resolve();
  let own = port;
  const server = createServer((request, response) => {
    turn = turn.then(() =>
      handle(mapp, folder, request, response, own).catch((error: unknown) => {
        console.error(error);
        const text = 'Något gick fel, och inget är skrivet. Gå tillbaka i webbläsaren: det du skrev finns kvar där.';
        if (!response.headersSent) send(response, 500, 'text/html; charset=utf-8', drawBesked('Det gick inte', text));
        else response.end();
      }),
    );
  });
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      own = typeof address === 'object' && address ? address.port : port;
      done({ server, adress: `http://127.0.0.1:${own}/` });
    });
  });
}
