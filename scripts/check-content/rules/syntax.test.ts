import { expect, test } from 'vitest';
import { contentOf, mdxText } from '../made-up.ts';
import { checkMdxCode } from './mdx-code.ts';
import { checkMdxSyntax } from './mdx-syntax.ts';
import { checkYamlSyntax } from './yaml-syntax.ts';

const body = (text: string) => contentOf({ 'a.mdx': mdxText('per: 2020', text) });
const yaml = (text: string) => checkYamlSyntax(contentOf({ 'a.yaml': text })).map(({ message }) => message);

test('whole files have no findings', () => {
  for (const rule of [checkYamlSyntax, checkMdxSyntax, checkMdxCode]) {
    expect(rule(contentOf({}))).toEqual([]);
    expect(rule(body('En text med <cite>namn</cite>, 5 < 6 och **fetstil**.'))).toEqual([]);
  }
});

test('common mistakes in YAML are named', () => {
  expect(yaml('a: x: y')).toEqual([expect.stringContaining('kolon')]);
  expect(yaml('a:\n\t- x')).toEqual([expect.stringContaining('tabb')]);
  expect(yaml('a: 1\na: 2')).toEqual([expect.stringContaining('två gånger')]);
  expect(yaml('a: "x')).toEqual([expect.stringContaining('citattecken')]);
  expect(yaml('a: @x')).toEqual([expect.stringContaining('egen betydelse')]);
  expect(yaml('a: !!js/function x')).toEqual([expect.stringContaining('börjar med `!`')]);
});

test('the line in front matter is the line of the file', () => {
  expect(checkYamlSyntax(contentOf({ 'a.mdx': mdxText('per: 2020\na: b: c', 'Text.') }))).toMatchObject([{ line: 3 }]);
});

test('a missing front matter is told', () => {
  expect(checkYamlSyntax(contentOf({ 'a.mdx': 'Bara text.' }))).toMatchObject([{ line: 1 }]);
});

test('broken JSON is told as JSON', () => {
  expect(checkYamlSyntax(contentOf({ 'a.json': '{\n"a": 1,\n}' }))).toMatchObject([
    { line: 3, message: 'Trasig JSON. Filen är inte giltig JSON.' },
  ]);
});

test('common mistakes in MDX are named', () => {
  const messages = (text: string) => checkMdxSyntax(body(text)).map(({ message }) => message);
  expect(messages('Ett <b>ord')).toEqual(['Trasig MDX. Taggen `<b>` stängs aldrig.']);
  expect(messages('Ett {ord')).toEqual(['Trasig MDX. Klammerparentesen `{` stängs aldrig.']);
  expect(messages('Ett {ord till}')).toEqual(['Trasig MDX. Text inom klammerparentes `{…}` läses som kod.']);
  expect(messages('Under <5 år')).toEqual([expect.stringContaining('Tecknet `<` läses som början på en tagg')]);
  expect(messages('<!-- kommentar -->')).toEqual([expect.stringContaining('Kommentarer')]);
  expect(messages('Se <https://exempel.se>')).toEqual([expect.stringContaining('webbadress')]);
  expect(messages('import av varor')).toEqual([expect.stringContaining('`import`')]);
});

test('code is not allowed in content', () => {
  const lines = (text: string) => checkMdxCode(body(text)).map(({ line, message }) => [line, message]);
  expect(lines('export const a = 1')).toEqual([[5, '`import` och `export` får inte stå i innehållet.']]);
  expect(lines('Summa {1 + 1}.')).toEqual([[5, 'Kod inom klammerparentes `{…}` får inte stå i innehållet.']]);
  expect(lines('Text.\n\n<Diagram />')).toEqual([[7, 'Taggen `<Diagram>` får inte stå i innehållet.']]);
  expect(lines('<span style="color: red">Rött</span>')).toEqual([[5, 'Attributet `style` får inte stå i innehållet.']]);
  expect(lines('<span title={a}>Text</span>')).toHaveLength(1);
});
