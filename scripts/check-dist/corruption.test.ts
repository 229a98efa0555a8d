import { describe, expect, it } from 'vitest';
import { madeUpSite, withSummor, type Files } from './made-up.ts';
import { madeUpBuild } from './made-up-build.ts';
import type { Finding, Rule } from './rule.ts';
import { checkAddresses } from './rules/addresses.ts';
import { checkChecksums } from './rules/checksums.ts';
import { checkCsp } from './rules/csp.ts';
import { checkDataSizes } from './rules/data-sizes.ts';
import { checkDrawings } from './rules/drawings.ts';
import { checkElements } from './rules/elements.ts';
import { checkInlineCode } from './rules/inline-code.ts';
import { checkKnownFiles } from './rules/known-files.ts';
import { checkLinkElements } from './rules/link-elements.ts';
import { checkLinks } from './rules/links.ts';
import { checkMeta } from './rules/meta.ts';
import { checkResources } from './rules/resources.ts';
import { checkScripts } from './rules/scripts.ts';
import { checkSitemap } from './rules/sitemap.ts';

/** The rules that need no vocabulary, so that a small folder can pass them all. */
const rules: readonly Rule[] = [
  checkAddresses,
  checkCsp,
  checkDataSizes,
  checkDrawings,
  checkElements,
  checkInlineCode,
  checkKnownFiles,
  checkLinkElements,
  checkLinks,
  checkMeta,
  checkResources,
  checkScripts,
  checkSitemap,
];
const check = (files: Files, which: readonly Rule[] = [checkChecksums, ...rules]): Finding[] => {
  const site = madeUpSite(files);
  return which.flatMap((rule) => rule(site));
};
const built = withSummor(madeUpBuild);
const swap = (a: string, b: string): Files => ({ ...built, [a]: built[b], [b]: built[a] });
const page = 'teman/aldre/index.html';
const inPage = (markup: string): string => String(built[page]).replace('<p>Text.</p>', markup);

it('finds nothing in a folder as the build left it', () => {
  expect(check(built)).toEqual([]);
});

describe('what happens to a folder after the build is found, whichever file it is', () => {
  const paths = Object.keys(built);
  it.each(paths)('%s deleted', (path) => {
    const rest = Object.fromEntries(Object.entries(built).filter(([key]) => key !== path));
    expect(check(rest, [checkChecksums])).toEqual([expect.objectContaining({ path })]);
  });

  it.each(paths)('%s emptied', (path) => {
    const emptied = check({ ...built, [path]: '' }, [checkChecksums]);
    expect(emptied).toEqual([expect.objectContaining({ path })]);
  });

  it.each(paths)('%s with a byte too many', (path) => {
    const content = built[path];
    const bytes =
      content instanceof Uint8Array ? [...content] : [...Buffer.from(typeof content === 'string' ? content : '')];
    const longer = check({ ...built, [path]: new Uint8Array([...bytes, 0x20]) }, [checkChecksums]);
    expect(longer).toContainEqual(expect.objectContaining({ path }));
  });

  it('two chunks of the index in each other’s place', () => {
    const swapped = check(swap('pagefind/index/sv_1.pf_index', 'pagefind/index/sv_2.pf_index'));
    expect(swapped.map(({ path }) => path)).toEqual(['pagefind/index/sv_1.pf_index', 'pagefind/index/sv_2.pf_index']);
  });

  it('two pages in each other’s place', () => {
    expect(check(swap('index.html', page), [checkChecksums])).toHaveLength(2);
  });

  it('a stray file', () => {
    expect(check({ ...built, 'a.txt': '' }, [checkChecksums])).toEqual([expect.objectContaining({ path: 'a.txt' })]);
  });
});

describe('what the build itself has written, with right sums, is found when it should not stand on a page', () => {
  it.each([
    '<meta http-equiv=refresh content="0;url=https://annan.example/">',
    '<meta name=referrer content=unsafe-url>',
    '<base href="https://annan.example/">',
    '<link rel=stylesheet href="/filer/sida.x1.css">',
    '<script src="//annan.example/a.js"></script>',
    '<script>a()</script>',
    '<p onclick="a()">A</p>',
    '<p style="color: red">A</p>',
    '<style>p { color: red }</style>',
    '<iframe src="/"></iframe>',
    '<iframe srcdoc="A"></iframe>',
    '<object data="/"></object>',
    '<embed src="/">',
    '<form action="https://annan.example/"><button>A</button></form>',
    '<form><button formaction="https://annan.example/">A</button></form>',
    '<a href="javascript:a()">A</a>',
    '<a href="data:text/html,A">A</a>',
    '<svg><a xlink:href="javascript:a()">A</a></svg>',
    '<svg><foreignObject></foreignObject></svg>',
    '<template shadowrootmode=open><meta http-equiv=refresh content=0></template>',
    '<img src="https://annan.example/a.png" alt="">',
  ])('%s', (markup) => {
    const files = withSummor({ ...madeUpBuild, [page]: inPage(markup) });
    expect(check(files, [checkChecksums])).toEqual([]);
    const found = check(files, rules);
    expect(found.length).toBeGreaterThan(0);
    expect([...new Set(found.map(({ path }) => path))]).toEqual([page]);
  });

  it('a page without policy', () => {
    const files = withSummor({ ...madeUpBuild, [page]: inPage('').replace('content-security-policy', 'x') });
    expect(check(files, rules).map(({ path }) => path)).toContain(page);
  });
});
