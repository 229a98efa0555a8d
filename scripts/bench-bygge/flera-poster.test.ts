import { expect, test } from 'vitest';
import { copyPost, multiplyPoster, someOf } from './flera-poster.ts';

const post = `  - id: skane/bil
    titel: "Läkarbil: en bil"
    text: En bil.
    teman: [mobila-team, aldre]
    malgrupper: []
    begrepp: [läkarbil, vårdbil]
`;
const del = `---\nper: 2020\nposter:\n${post}---\n\nText med\n  - id: en lista\n`;

test('a copy has an id, title and words of its own, and some of the themes', () => {
  expect(copyPost(post, 3)).toBe(`  - id: skane/bil-kopia-3
    titel: "Läkarbil: en bil 3"
    text: En bil.
    teman: [mobila-team]
    malgrupper: []
    begrepp: [läkarbil, vårdbil 3]
`);
});

test('every choice of themes comes, none is empty, and of none there is none', () => {
  expect([0, 1, 2, 3].map((nr) => someOf(['a', 'b'], nr))).toEqual([['a'], ['b'], ['a', 'b'], ['a']]);
  expect(someOf([], 4)).toEqual([]);
});

test('the copies stand after the posts, in the front matter alone; once is as it was', () => {
  const tre = multiplyPoster(del, 3);
  expect(tre.match(/^ {2}- id: .*$/gm)).toEqual([
    '  - id: skane/bil',
    '  - id: skane/bil-kopia-2',
    '  - id: skane/bil-kopia-3',
    '  - id: en lista',
  ]);
  expect(tre.startsWith(`---\nper: 2020\nposter:\n${post}  - id: skane/bil-kopia-2\n`)).toBe(true);
  expect(tre.endsWith('---\n\nText med\n  - id: en lista\n')).toBe(true);
  expect(multiplyPoster(del, 1)).toBe(del);
});
