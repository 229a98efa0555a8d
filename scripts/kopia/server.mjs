// Visar kopian på den här datorn, där webbläsaren inte får läsa den direkt från disken: node starta.mjs
// Bara den här datorn kommer åt den. Avsluta med Ctrl+C. Behöver Node 18 eller senare och inget annat.
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const mapp = fileURLToPath(new URL('.', import.meta.url));
const port = Number(process.argv[2] ?? 8080);
const typer = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.ttl': 'text/turtle; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/** The file that an address asks for inside the folder, or null. */
function fil(address) {
  try {
    const path = join(mapp, decodeURIComponent(new URL(address, 'http://localhost').pathname));
    if (!`${path}${sep}`.startsWith(mapp)) return null;
    const file = statSync(path).isDirectory() ? join(path, 'index.html') : path;
    return statSync(file).isFile() ? file : null;
  } catch {
    return null;
  }
}

createServer((request, response) => {
  const found = request.method === 'GET' || request.method === 'HEAD' ? fil(request.url ?? '/') : null;
  const shown = found ?? join(mapp, '404.html');
  response.writeHead(found ? 200 : 404, {
    'content-type': typer[extname(shown)] ?? 'application/octet-stream',
    'x-content-type-options': 'nosniff',
  });
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(shown)
      .on('error', () => response.end())
      .pipe(response);
})
  .on('error', ({ code }) => {
    console.error(
      code === 'EADDRINUSE'
        ? `Porten ${port} är upptagen. Välj en annan: node starta.mjs 8081`
        : `Det gick inte att starta (${code}).`,
    );
    process.exitCode = 1;
  })
  .listen(port, '127.0.0.1', function visa() {
    console.log(`Närvårdsatlas visas på http://localhost:${this.address().port}/`);
  });
