import { mdxToMdast } from 'satteri';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { checkBrodtext, checkHuvud, type Nod } from './brodtext.ts';

const remark = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx);
/** The two parsers that a text meets: one in the check, one in the build. */
const parsers: readonly (readonly [string, (text: string) => Nod])[] = [
  ['remark', (text) => remark.parse(text) as Nod],
  ['the build', (text) => mdxToMdast(text) as Nod],
];

const bilder = ['fordjupning/kronoberg/bild.png', 'teman/bild.png', 'karta.webp', 'fordjupning/kronoberg/bild.mjs'];
const fil = 'fordjupning/kronoberg/traden.mdx';

describe.each(parsers)('the law of running text, as %s reads it', (_, parse) => {
  const brott = (text: string) => checkBrodtext(parse(text), { fil, finns: (path) => bilder.includes(path) });
  const messages = (text: string): string[] => brott(text).map(({ message }) => message);

  test.each([
    ['text', 'Vanlig *text* med **fetstil**, ~~struket~~, `kod` och 5 < 6.'],
    ['names', 'Planen <cite>Närmare dig</cite>, <span data-namn>Team A</span> och <q lang="en">close care</q>.'],
    ['an explained abbreviation', '<abbr title="samordnad plan">SIP</abbr>'],
    [
      'headings, lists, tables and quotes',
      '## Rubrik\n\n- a\n- b\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\n> citat\n\n---\n',
    ],
    ['footnotes', 'Text.[^1]\n\n[^1]: Källa, [sidan](https://exempel.se/a?b=1#c).'],
    [
      'links',
      '[a](https://exempel.se) [b](HTTP://exempel.se) [c](mailto:a@exempel.se) [d](/teman/aldre/) [e](#rubrik)',
    ],
    ['autolinks', 'Se www.exempel.se, https://exempel.se/å och a@exempel.se.'],
    ['a link by reference', 'Se [planen][p] och [p].\n\n[p]: https://exempel.se'],
    ['an image of the folder', '![En karta](./bild.png) ![En till](../../karta.webp)'],
    ['front matter', '---\nper: 2020\n---\n\nText.'],
  ])('%s may stand', (_name, text) => expect(brott(text)).toEqual([]));

  test.each([
    ['set:html', '<p set:html="<meta http-equiv=refresh content=\'0;url=https://evil.example/\'>" />'],
    ['set:text', '<p set:text="x" />'],
    ['client:load', '<span client:load>x</span>'],
    ['server:defer', '<span server:defer>x</span>'],
    ['define:vars', '<span define:vars="x">x</span>'],
    ['is:raw', '<p is:raw>x</p>'],
    ['class:list', '<p class:list="x">x</p>'],
    ['transition:name', '<p transition:name="x">x</p>'],
    ['onclick', '<span onclick="alert(1)">x</span>'],
    ['onClick', '<span onClick="alert(1)">x</span>'],
    ['style', '<span style="color: red">x</span>'],
    ['id', '<p id="innehall">x</p>'],
    ['class', '<p class="x">x</p>'],
    ['slot', '<p slot="head">x</p>'],
    ['href', '<span href="https://exempel.se">x</span>'],
    ['xlink:href', '<span xlink:href="x">x</span>'],
    ['constructor', '<span constructor="x">x</span>'],
    ['innerHTML', '<span innerHTML="x">x</span>'],
  ])('the attribute %s is refused', (name, text) => {
    expect(messages(text)).toEqual([`Attributet \`${name}\` får inte stå i innehållet.`]);
  });

  test.each(
    'script style iframe object embed meta base link form input button svg math img video audio source a area map template slot portal frame marquee noscript textarea select details dialog canvas html head body title Fragment Content Image'
      .split(' ')
      .map((tag) => [tag]),
  )('the tag <%s> is refused, alone, in text and in a note', (tag) => {
    const message = `Taggen \`<${tag}>\` får inte stå i innehållet.`;
    expect(messages(`<${tag} />`)).toEqual([message]);
    expect(messages(`Text <${tag}>x</${tag}> text`)).toEqual([message]);
    expect(messages(`Text.[^1]\n\n[^1]: En <${tag} />.`)).toEqual([message]);
    expect(messages(`- > <${tag} />`)).toEqual([message]);
  });

  test.each([
    ['a fragment', '<>x</>'],
    ['a member', '<Astro.self />'],
    ['a namespace', '<svg:script>x</svg:script>'],
    ['other case', '<P>x</P>'],
  ])('a tag that is %s is refused', (_name, text) => expect(messages(text)).toHaveLength(1));

  test.each([
    ['an expression', 'Summa {1 + 1}.'],
    ['an expression as a block', '{process.exit(1)}'],
    ['a comment', 'a {/* x */} b'],
    ['a spread', '<span {...props}>x</span>'],
    ['an expression as value', '<span title={a}>x</span>'],
    ['a template as value', '<span title={`a`}>x</span>'],
    ['an import', "import x from './bild.mjs'"],
    ['an export', 'export const a = 1'],
    ['a task list', '- [ ] x'],
    ['a value of lang', '<q lang="x y">x</q>'],
    ['a value of data-namn', '<q data-namn="x">x</q>'],
  ])('%s is refused', (_name, text) => expect(messages(text)).toHaveLength(1));

  test.each([
    ['javascript:alert(1)'],
    ['JavaScript:alert(1)'],
    ['javascript&#58;alert(1)'],
    ['javascript&colon;alert(1)'],
    ['&#x6A;avascript:alert(1)'],
    ['java&Tab;script:alert(1)'],
    ['java&NewLine;script:alert(1)'],
    ['<&#32;javascript:alert(1)>'],
    ['&#1;javascript:alert(1)'],
    ['javascript%3Aalert(1)'],
    ['vbscript:x'],
    ['data:text/html,x'],
    ['blob:x'],
    ['file:///etc/passwd'],
    ['ftp://exempel.se'],
    ['tel:112'],
    ['view-source:https://exempel.se'],
    ['//evil.example'],
    ['/&#92;evil.example'],
    ['\\\\\\\\evil.example'],
    ['/&Tab;/evil.example'],
    ['https:evil.example'],
    ['https:///evil.example'],
    ['https://'],
    ['https://exempel.se@evil.example'],
    ['https://a:b@evil.example'],
    ['https://exempel.se/&#x202E;x'],
    ['https://exempel&#x200B;.se'],
    ['./granne/'],
    ['granne'],
    ['?tema=aldre'],
    ['#'],
    ['mailto:'],
    [''],
  ])('a link to %j is refused, in the text and by reference', (adress) => {
    const refused = [expect.stringMatching(/^Länken går till `.*`, som inte är ett tillåtet mål\.$/)];
    expect(messages(`Ett [ord](${adress}) till.`)).toEqual(refused);
    expect(messages(`Text.[^1]\n\n[^1]: Ett [ord](${adress} "titel").`)).toEqual(refused);
    if (adress === '') return;
    expect(messages(`Ett [ord][x] till.\n\n[x]: ${adress}`)).toEqual(refused);
  });

  test.each([
    ['./bild.mjs', 'ingen bild'],
    ['./bild.svg', 'ingen bild'],
    ['./bild.astro', 'ingen bild'],
    ['./bild.png.mjs', 'ingen bild'],
    ['../../../../etc/passwd', 'ingen bild'],
    ['../../../bild.png', 'utanför innehållets mapp'],
    ['../../../content/karta.webp', 'utanför innehållets mapp'],
    ['./saknas.png', 'finns inte'],
    ['../kronoberg/saknas.png', 'finns inte'],
    ['bild.png', 'går inte att använda'],
    ['astro/logo.png', 'går inte att använda'],
    ['/bild.png', 'går inte att använda'],
    ['./bild.png?raw', 'ingen bild'],
    ['./bild.mjs?x=.png', 'går inte att använda'],
    ['./bild.mjs#.png', 'går inte att använda'],
    ['./%2e%2e/bild.png', 'går inte att använda'],
    ['./bild&#46;mjs', 'ingen bild'],
    ['./a/../bild.png', 'går inte att använda'],
    ['virtual:x.png', 'annan webbplats'],
    ['file:///etc/passwd', 'annan webbplats'],
    ['https://evil.example/x.png', 'annan webbplats'],
    ['//evil.example/x.png', 'annan webbplats'],
    ['data:image/png;base64,x', 'annan webbplats'],
    ['javascript:x', 'annan webbplats'],
    ['', 'går inte att använda'],
  ])('an image at %j is refused, also in notes, links and tables', (adress, reason) => {
    const refused = [expect.stringContaining(reason)];
    expect(messages(`![x](${adress})`)).toEqual(refused);
    expect(messages(`Text.[^1]\n\n[^1]: ![x](${adress})`)).toEqual(refused);
    expect(messages(`[![x](${adress})](https://exempel.se)`)).toEqual(refused);
    expect(messages(`| a |\n| - |\n| ![x](${adress}) |`)).toEqual(refused);
  });

  test('an image by reference is refused, whatever it refers to', () => {
    expect(messages('![x][y]\n\n[y]: https://exempel.se/x.png')).toEqual([expect.stringContaining('En bild kan inte')]);
    expect(messages('![y]\n\n[y]: ./bild.mjs')).toHaveLength(2);
  });

  test('a remedy for an image says how its address is written from that very file', () => {
    const tip = (path: string) => checkBrodtext(parse('![x](x)'), { fil: path, finns: () => true })[0]?.tip;
    expect(tip('regioner/blekinge/malbild.mdx')).toContain('](../../bilder/bild.png)');
    expect(tip('teman/aldre.mdx')).toContain('](../bilder/bild.png)');
    expect(tip('a.mdx')).toContain('](./bilder/bild.png)');
  });

  test('each breach has its line and a remedy', () => {
    expect(brott('Text.\n\nEtt [ord](x).\n\n<Diagram />')).toEqual([
      { line: 3, message: expect.stringContaining('Länken'), tip: expect.stringContaining('https://') },
      { line: 5, message: expect.stringContaining('<Diagram>'), tip: expect.stringContaining('Markdown') },
    ]);
  });
});

test('a kind of node that nobody has thought of is refused', () => {
  const sammanhang = { fil, finns: () => true };
  for (const type of ['html', 'toml', 'math', 'containerDirective', 'custom'])
    expect(checkBrodtext({ type: 'root', children: [{ type }] }, sammanhang)).toHaveLength(1);
});

test('a text that is nested deep is judged too', () => {
  let nod: Nod = { type: 'mdxjsEsm' };
  for (let i = 0; i < 100_000; i += 1) nod = { type: 'blockquote', children: [nod] };
  expect(checkBrodtext(nod, { fil, finns: () => true })).toHaveLength(1);
});

test('front matter can name no layout', () => {
  expect(checkHuvud(['per', 'layout'])).toMatchObject([{ line: 1, message: expect.stringContaining('`layout`') }]);
  expect(checkHuvud(['per'])).toEqual([]);
});

test.each(['# Rubrik', '#### Rubrik', '###### Rubrik', 'Rubrik\n======'])(
  '%j is a heading of the wrong level',
  (text) => {
    for (const [, parse] of parsers)
      expect(checkBrodtext(parse(text), { fil, finns: () => false })).toMatchObject([
        { message: expect.stringContaining('nivå') },
      ]);
  },
);
