import { madeUpPage, madeUpPng, type Files } from './made-up.ts';

const map = (...paths: string[]): string =>
  `<urlset>${paths.map((path) => `<url><loc>https://atlas.example/${path}</loc></url>`).join('')}</urlset>`;
const svg = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>';
const head = `<link rel="stylesheet" href="/filer/sida.x1.css"><link rel="alternate" type="application/atom+xml" href="/andringar/atom.xml">
<meta property="og:image" content="https://atlas.example/delning/start.png">`;
const foot = '<a href="/figurer/a.svg">A</a><script type="module" src="/filer/sida.x1.js"></script>';
const page = (url: string, robots = ''): string => madeUpPage(`<p>Text.</p>${foot}`, { url, head: head + robots });

/** A small folder with a file of every kind that a build writes, each where it should be; without the list of sums. */
export const madeUpBuild: Files = {
  '.htaccess': 'a',
  '.nojekyll': 'c',
  'web.config': 'b',
  'index.html': page('/'),
  'teman/aldre/index.html': page('/teman/aldre/'),
  '404.html': page('/404.html', '<meta name="robots" content="noindex">'),
  'filer/sida.x1.css': '@font-face { src: url(/filer/typsnitt.x1.woff2) }',
  'filer/sida.x1.js': 'import("./o.x2.js")',
  'filer/o.x2.js': 'fetch("/sok/katalog.json")',
  'filer/typsnitt.x1.woff2': new Uint8Array([0x77, 0x4f, 0x46, 0x32, 0xff, 0x00]),
  'andringar/atom.xml': '<feed xmlns="http://www.w3.org/2005/Atom"/>',
  'delning/start.png': madeUpPng(1200, 630),
  'figurer/a.svg': svg,
  'ikon/192.png': madeUpPng(192, 192),
  'manifest.webmanifest': { icons: [{ src: '/ikon/192.png' }] },
  'robots.txt': 'User-agent: *',
  'licenser.txt': 'MIT',
  'sitemap-index.xml': map('sitemap-0.xml'),
  'sitemap-0.xml': map('', 'teman/aldre/'),
  'favicon.ico': new Uint8Array([0, 0, 1, 0]),
  'favicon.svg': svg,
  'apple-touch-icon.png': madeUpPng(180, 180),
  'data/poster.json': '[{"id":"a"}]',
  'data/poster.csv': 'id\r\n',
  'data/schema/poster.json': {},
  'data/datapackage.json': { resources: [{ path: 'poster.csv', bytes: 4 }] },
  'data/dcat.jsonld': {
    '@graph': [
      {
        'dcat:downloadURL': [{ '@id': 'https://atlas.example/data/poster.json' }],
        'dcat:byteSize': [{ '@value': '12' }],
        'dct:conformsTo': [{ '@id': 'https://atlas.example/data/schema/poster.json' }],
      },
    ],
  },
  'data/dcat.ttl': 'a',
  'data/vokabular.ttl': 'b',
  'data/vokabular.jsonld': {},
  'pagefind/pagefind.js': 'a',
  'pagefind/pagefind-worker.js': 'b',
  'pagefind/pagefind-entry.json': { languages: {} },
  'pagefind/pagefind.sv_1.pf_meta': 'c',
  'pagefind/wasm.sv.pagefind': 'd',
  'pagefind/wasm.unknown.pagefind': 'e',
  'pagefind/fragment/sv_1.pf_fragment': 'f',
  'pagefind/index/sv_1.pf_index': 'g',
  'pagefind/index/sv_2.pf_index': 'h',
  'pagefind/filter/sv_1.pf_filter': 'i',
  'offline.js': 'k',
  'offline/atlas.paket': 'l',
  'offline/atlas.json': {},
  'sok/katalog.json': { poster: [] },
  'sok/uppgifter.register': 'j',
  'sok/kallor.json': [],
  'sok/fragor.json': [],
  'sok/forslag.json': [],
};
