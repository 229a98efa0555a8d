// Answers with what the reader has saved when the network does not. Registered from /data/ alone, when the reader asks
// for it; what the network answers always goes first.
const { scope } = self.registration;
const hem = new URL(scope).pathname;
/** The reader's saved copies of the atlas at this address; one that is whole holds `MARKE`. */
const PREFIX = `narvardsatlas-paket:${hem}:`;
const MARKE = `${scope}offline/sparad.json`;
/** So long the network may be silent before what is saved is shown. */
const TYST = 8000;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

/** The name of the newest saved copy that is whole, or undefined. To open one by name would make it anew if it has gone. */
async function findSparad() {
  for (const cacheName of (await caches.keys()).filter((one) => one.startsWith(PREFIX)).reverse())
    if (await caches.match(MARKE, { cacheName })) return cacheName;
  return undefined;
}

/** A saved file: as it is asked for, or as the folder that is meant. */
async function sparad(request) {
  const cacheName = await findSparad();
  if (!cacheName) return undefined;
  const options = { ignoreSearch: true, ignoreVary: true, cacheName };
  const { origin, pathname } = new URL(request.url);
  return (
    (await caches.match(origin + pathname, options)) ??
    (pathname.endsWith('/') ? undefined : caches.match(`${origin}${pathname}/`, options))
  );
}

/** What is said of a page that is neither to be had from the network nor saved. */
const saknas = () =>
  new Response(
    `<!doctype html><html lang="sv"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Sidan är inte sparad – Närvårdsatlas</title><main><h1>Sidan är inte sparad</h1><p>Nätet svarar inte, och sidan finns inte i den atlas som är sparad på enheten.</p><p><a href="${hem}">Till den sparade startsidan</a></p></main></html>`,
    { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } },
  );

async function svara(request) {
  const natet = fetch(request);
  const tyst = new Promise((resolve) => setTimeout(resolve, TYST)).then(() => sparad(request));
  try {
    return await Promise.race([natet, tyst.then((found) => found ?? natet)]);
  } catch {
    const found = await sparad(request);
    return found ?? (request.mode === 'navigate' ? saknas() : Response.error());
  }
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  // What is told of the pack must come from the network: a saved answer would say that all is up to date.
  if (request.method !== 'GET' || !request.url.startsWith(scope) || request.url.startsWith(`${scope}offline/`)) return;
  event.respondWith(svara(request));
});
