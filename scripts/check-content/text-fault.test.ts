import { describe, expect, test } from 'vitest';
import { parseBytes, parseFile } from './content.ts';
import { mostBytes } from './text-fault.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string) => Uint8Array.from([...text].flatMap((letter) => [letter.charCodeAt(0), 0]));
const text = 'namn: Vård\ntext: Läkare åker hem\n';
const faultOf = (bytes: Uint8Array, path = 'a.yaml') => parseBytes(path, bytes).fault;

test('UTF-8 is read, with a byte order mark and Windows line ends as without', () => {
  const plain = parseBytes('a.yaml', utf8(text));
  expect(plain.data?.value).toEqual({ namn: 'Vård', text: 'Läkare åker hem' });
  expect(parseBytes('a.yaml', utf8(`\uFEFF${text.replaceAll('\n', '\r\n')}`))).toEqual(plain);
});

describe('another encoding is one fault with its cause, and nothing is read', () => {
  test.each(['a.yaml', 'a.json', 'a.mdx'])('%s', (path) => {
    expect(faultOf(latin1(text), path)).toMatchObject({ line: 1, message: expect.stringContaining('inte UTF-8') });
    expect(faultOf(utf16(text), path)?.message).toContain('UTF-16');
    expect(faultOf(Uint8Array.from([0xff, 0xfe, ...utf16(text)]), path)?.message).toContain('UTF-16');
    expect(parseBytes(path, latin1(text))).toMatchObject({ data: null, body: null });
  });
  test('the line is that of the first letter that is lost', () => {
    expect(faultOf(latin1('namn: a\ntext: å\n'))?.line).toBe(2);
  });
  test('text saved a second time in the wrong encoding', () => {
    expect(parseFile('a.yaml', 'a: 1\nnamn: VÃ¥rd')).toMatchObject({ fault: { line: 2 } });
    expect(parseFile('a.yaml', 'namn: Ã… är inte vård')).toMatchObject({ fault: { line: 1 } });
    expect(parseFile('a.yaml', 'namn: São Paulo, Ãr').fault).toBeNull();
  });
});

describe('letters that are not seen, or lost', () => {
  test.each([
    ['NUL', 'namn: a\u0000b'],
    ['soft hyphen', 'namn: läk\u00adar'],
    ['zero width', 'namn: läk\u200bar'],
    ['a byte order mark inside', 'namn: läk\ufeffar'],
    ['direction', 'namn: \u202ea'],
    ['isolate', 'namn: \u2066a'],
    ['C1', 'namn: a\u0085b'],
    ['line separator', 'namn: a\u2028b'],
    ['lost letter', 'namn: v\ufffdrd'],
    ['an escape in YAML', 'namn: "a\\u202eb"'],
    ['half a letter', 'namn: "a\\ud800b"'],
  ])('%s', (_, line) => {
    expect(parseFile('a.yaml', `x: 1\n${line}\n`)).toMatchObject({ fault: { line: 2 }, data: null });
  });
  test('escapes in JSON, in keys and in a body', () => {
    expect(parseFile('a.json', '{\n"namn": "\\ud800"}').fault?.line).toBe(2);
    expect(parseFile('a.json', '{\n"na\\u200bmn": 1}').fault?.line).toBe(2);
    expect(parseFile('a.mdx', '---\na: 1\n---\n\nLäk&shy;are.\n').fault?.line).toBe(5);
  });
  test('ordinary signs are no fault', () => {
    const signs = 'namn: "Å ä – ”x” … é 1\u00a0000 €\\t½ ü"\n';
    expect(parseFile('a.yaml', signs).fault).toBeNull();
  });
});

test('letters in two pieces are told, with the letter', () => {
  expect(parseFile('a.yaml', 'a: 1\nnamn: utvecklingsomra\u030aden').fault).toMatchObject({
    line: 2,
    message: expect.stringMatching(/^`å` är skriven som två tecken/),
  });
});

test('old line ends, an empty file and a file that is too large are told', () => {
  expect(parseFile('a.yaml', 'a: 1\rb: 2\r').fault?.message).toContain('radslut');
  for (const empty of ['', '\n \n', '\uFEFF']) expect(parseFile('a.yaml', empty).fault?.message).toBe('Filen är tom.');
});

test.each([
  ['a.yaml', mostBytes.data, '200 kB'],
  ['a.mdx', mostBytes.text, '60 kB'],
])('%s may weigh %i bytes and not one more', (path, most, limit) => {
  const weighing = (size: number) => faultOf(utf8(`---\na: ${'x '.repeat(size)}`.slice(0, size)), path);
  expect(weighing(most)).toBeNull();
  expect(weighing(most + 1)?.message).toContain(`Gränsen är ${limit}`);
});

test.each([
  ['brackets in JSON', 'a.json', '['.repeat(20_000)],
  ['closed brackets', 'a.json', '['.repeat(20_000) + ']'.repeat(20_000)],
  ['lists in lists', 'a.yaml', `${'- '.repeat(20_000)}a`],
  ['quotations', 'a.mdx', '>'.repeat(20_000)],
  ['lists in a body', 'a.mdx', `${'- '.repeat(20_000)}a`],
  ['groups in YAML', 'a.yaml', '{a: '.repeat(20_000)],
])('%s, 20 000 deep, do not crash', (_, path, deep) => {
  expect(parseFile(path, deep).fault?.message).toContain('för djupt');
});

test('a name that is no text is not read', () => {
  expect(parseBytes('karta.png', Uint8Array.from([0x89, 0, 0xff]))).toMatchObject({ fault: null, data: null });
});
