import { expect, test } from 'vitest';
import { tatHtml } from './tat-html.ts';

test('a run of white space between tags is one space', () =>
  expect(tatHtml('<p>\n   Ett  ord,\n ett\ttill <b>nu</b>  </p>\n\n<p>x</p>')).toBe(
    '<p>Ett ord, ett till <b>nu</b></p> <p>x</p>',
  ));
test('a space that stands within a line stays, also at the edge of a tag', () =>
  expect(tatHtml('<li> a </li><td class="x"> <b> b </b> c </td>')).toBe('<li> a </li><td class="x"><b>b</b> c</td>'));
test('a link has no space at its edge where there is one beside it, and keeps the only one', () => {
  expect(tatHtml('<p> <a href="/"> a </a> b <span> c </span> </p>')).toBe('<p><a href="/">a</a> b <span>c</span></p>');
  expect(tatHtml('a<a href="/"> b </a>c')).toBe('a<a href="/"> b </a>c');
});
test('text with ">" in it is written the same', () =>
  expect(tatHtml('<p>a > b\n > c</p><p>d  > e</p>')).toBe('<p>a > b > c</p><p>d > e</p>'));
test('code keeps its spaces, and so do attributes', () => {
  const html = '<pre> a\n  b </pre> <script>const a = "x  y";\n</script> <a title="x  y">z</a>';
  expect(tatHtml(html)).toBe(html);
});
test('a page without either is as it was', () => expect(tatHtml('')).toBe(''));
