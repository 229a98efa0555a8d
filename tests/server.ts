import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { filtypOf, innehallstyp, lagring } from '../scripts/vard/typer.ts';
import { utanBas } from '../src/domain/sajt.ts';

/** Gives a file's bytes as they are sent, packed once for as long as the file is the same. */
function packer(): (path: string, gzip: boolean) => Buffer {
  const packed = new Map<string, { readonly changed: number; readonly bytes: Buffer }>();
  return (path, gzip) => {
    if (!gzip) return readFileSync(path);
    const changed = statSync(path).mtimeMs;
    const known = packed.get(path);
    if (known?.changed === changed) return known.bytes;
    const bytes = gzipSync(readFileSync(path));
    packed.set(path, { changed, bytes });
    return bytes;
  };
}

/**
 * Serves a built folder on loopback, as a plain static host would: folders give their index, text is compressed, and
 * what does not exist is 404. Types are those that hosts are given, and so is what a browser may keep.
 * @param bas the path that the folder lies under; outside it nothing is found
 */
export function serve(folder: string, bas = '/'): Promise<{ server: Server; base: string }> {
  const bytesOf = packer();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const own = pathname.startsWith(bas) ? utanBas(decodeURIComponent(pathname), bas) : '/..';
    let path = normalize(join(folder, own));
    if (existsSync(path) && statSync(path).isDirectory()) path = join(path, 'index.html');
    const found = path.startsWith(normalize(folder)) && existsSync(path);
    const file = found ? path : join(folder, '404.html');
    const typ = filtypOf(file);
    const gzip = typ?.text === true && /\bgzip\b/.test(String(request.headers['accept-encoding']));
    response.writeHead(found ? 200 : 404, {
      'content-type': typ ? innehallstyp(typ) : 'application/octet-stream',
      'cache-control': found && own.startsWith('/filer/') ? lagring.filer : lagring.annat,
      ...(gzip ? { 'content-encoding': 'gzip' } : {}),
    });
    response.end(bytesOf(file, gzip));
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      resolve({ server, base: `http://127.0.0.1:${port}${bas.slice(0, -1)}` });
    });
  });
}
