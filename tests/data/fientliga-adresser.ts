import { fientligaFragor } from './fientliga-fragor.ts';

/** A page whose script reads its address: where it lies, the keys it knows, and a value that is right for each. */
const sidor: readonly (readonly [path: string, nycklar: Readonly<Record<string, string>>])[] = [
  ['/sok/', { q: 'mobila team', region: 'skane', tema: 'aldre', typ: 'post', ordning: 'datum', exakt: '1' }],
  [
    '/jamfor/teman/',
    { vy: '2020', rader: 'antal', kolumner: 'folkmangd', del: 'malbild', steg: '2', sjukvard: 'sodra' },
  ],
  ['/jamfor/profil/', { vy: '2020', sortera: 'region', q: 'lag' }],
  ['/jamfor/malbild/', { regioner: 'blekinge,skane', vy: '2020' }],
  ['/jamfor/forandring/', { tema: 'aldre', region: 'skane', slag: 'nytt' }],
  ['/jamfor/min-region/', { region: 'skane' }],
  ['/jamfor/min-region/skane/', { med: 'kalmar' }],
  ['/teman/kors/', { tema: 'aldre,mobila-team', som: 'skane' }],
  ['/samling/', { p: '/teman/aldre/' }],
  ['/exempel/', { q: 'team', region: 'skane', tema: 'aldre', niva: 'pagaende', sortera: 'titel' }],
  ['/utveckling/', { region: 'skane', tema: 'aldre', ar: '2024' }],
  ['/kallor/', { q: 'region', typ: 'rapport' }],
];

/** What is put where a value should be; every fifth of the hostile queries, and what only an address can be. */
const varden: readonly string[] = [
  ...fientligaFragor
    .filter((text, i) => i % 5 === 0 && text.length < 300 && text.isWellFormed())
    .map((text) => encodeURIComponent(text)),
  '%E5%ZZ%',
  '%00%0d%0a%ff%fe',
  '__proto__',
  'constructor,toString,hasOwnProperty',
  '"]%2c[data-x="',
  '%5C%22%5D%29%3B',
  'a'.repeat(4000),
  ','.repeat(2000),
  '%F0%9F%9A%91'.repeat(300),
  'NaN&vy=-1&vy[]=2&=&&&',
  'https://evil.example/,//evil.example,javascript:window.__korde=1',
  '/../../etc/passwd,/samling/?sidor=/samling/,/data/poster.json',
];

const fragment: readonly string[] = [
  '',
  '#<img src=x onerror=window.__korde=1>',
  '#%3Cscript%3Ewindow.__korde=1%3C/script%3E',
  '#"]:not([x',
  '#:~:text=%FF',
  '#__proto__',
];

/** Addresses that nobody means well with: each page with each of its keys, values, repeated keys and fragments by turns. */
function* made(): Generator<string> {
  for (let n = 0; ; n += 1) {
    const [path, nycklar] = sidor[n % sidor.length]!;
    const keys = [...Object.keys(nycklar), '__proto__', 'okand'];
    const round = Math.floor(n / sidor.length);
    const key = keys[round % keys.length]!;
    const value = varden[(n * 7 + round) % varden.length]!;
    const others = Object.entries(nycklar)
      .filter(([one], i) => one !== key && (i + n) % 3 === 0)
      .map(([one, right]) => `&${one}=${right}`);
    const again = n % 4 === 0 ? `&${key}=${varden[(n + 3) % varden.length]}` : '';
    yield `${path}?${key}=${value}${others.join('')}${again}${fragment[n % fragment.length]}`;
  }
}

/** 200 hostile addresses, spread over every page that reads its own. */
export const fientligaAdresser: readonly string[] = made().take(200).toArray();
