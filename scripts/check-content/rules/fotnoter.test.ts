import { expect, test } from 'vitest';
import { cleanFiles, contentOf, frontText, mdxText } from '../made-up.ts';
import { checkFotnoter } from './fotnoter.ts';

const path = 'regioner/skane/2020/samverkan.mdx';
const inBody = (body: string, front = frontText()) =>
  checkFotnoter(
    contentOf({
      'kallor.json': cleanFiles['kallor.json'] ?? '',
      'fordjupning/skane/kallor.json':
        '{ "skane-plan": { "kortnamn": "Planen 2024", "avsnitt": ["Ledning, arbete och stöd"] } }',
      [path]: mdxText(front, body),
    }),
  );
const note = '[^1]: Regionöversikten 2020, avsnittet Samverkan.';

test('marks with definitions that name source and section are right', () => {
  expect(inBody(`Text.[^1] Mer.[^1]\n\n${note}`)).toEqual([]);
  expect(inBody('Text.[^1]\n\n[^1]: Planen 2024, avsnittet Ledning, arbete och stöd.')).toEqual([]);
  expect(checkFotnoter(contentOf({}))).toEqual([]);
});

test('a body without a footnote, or no body at all, is told', () => {
  expect(inBody('Text utan källa.')).toMatchObject([{ line: 9, message: 'Brödtexten har ingen fotnot.' }]);
  expect(inBody('')).toMatchObject([{ line: null, message: 'Brödtexten saknas.' }]);
});

test('a part that is not read needs no footnote', () => {
  expect(inBody('Ännu inte läst.', 'granskad: null')).toEqual([]);
});

test('a mark without a definition is told', () => {
  expect(inBody(`Text.[^1] Mer.[^2]\n\n${note}`)).toMatchObject([{ message: 'Fotnoten `[^2]` förklaras inte.' }]);
});

test('a definition that is not used, or written twice, is told', () => {
  expect(inBody(`Text.[^1]\n\n${note}\n[^2]: Regionöversikten 2020, avsnittet Fallstudie.`)).toMatchObject([
    { line: 12, message: 'Fotnoten `[^2]:` används inte i texten.' },
  ]);
  expect(inBody(`Text.[^1]\n\n${note}\n${note}`)).toMatchObject([{ message: expect.stringContaining('två gånger') }]);
});

test('a definition of another form, source or section is told', () => {
  expect(inBody('Text.[^1]\n\n[^1]: Översikten, s. 3')).toMatchObject([
    { message: expect.stringContaining('fel form') },
  ]);
  expect(inBody('Text.[^1]\n\n[^1]: Regionöversikt 2020, avsnittet Samverkan.')).toMatchObject([
    { tip: expect.stringContaining('Menade du `Regionöversikten 2020`?') },
  ]);
  expect(inBody('Text.[^1]\n\n[^1]: Regionöversikten 2020, avsnittet Samvekan.')).toMatchObject([
    { line: 11, tip: expect.stringContaining('Menade du `Samverkan`?') },
  ]);
});

test('other pages may do without footnotes, but those they have are whole', () => {
  const page = (body: string) => checkFotnoter(contentOf({ 'teman/aldre.mdx': mdxText('', body) }));
  expect(page('Text.')).toEqual([]);
  expect(page('Text.[^1]')).toHaveLength(1);
});

test.each(['Nytt.¹', 'Nytt¹² här.', 'Nytt.[1]', 'Nytt [12]'])('%s: a note of a word processor is told', (text) => {
  const found = inBody(`Text.[^1]\n\n${text}\n\n${note}`);
  expect(found).toMatchObject([{ path, line: 11, tip: expect.stringContaining('[^1') }]);
});
