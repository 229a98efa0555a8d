import { expect, it } from 'vitest';
import { madeUpStart } from '../made-up.ts';
import { checkElements } from './elements.ts';

const messages = (body: string) => checkElements(madeUpStart(body)).map(({ message }) => message);

it('lets text, tables, forms, drawings and islands through', () => {
  const body = `<p>A <em>b</em><sup>1</sup></p><table><tr><td>A</table><form><input></form><min-samling></min-samling>
    <svg><defs><linearGradient><stop/></linearGradient></defs><text><tspan>A</tspan></text></svg>`;
  expect(messages(body)).toEqual([]);
});

it.each(['iframe', 'object', 'embed', 'template', 'base', 'applet', 'portal', 'marquee', 'math', 'audio'])(
  'reports <%s>',
  (name) => {
    expect(messages(`<div><${name}></${name}></div>`)).toEqual([`Elementet <${name}> får inte stå på en sida.`]);
  },
);

it.each(['animate', 'set', 'foreignObject', 'feImage'])('reports <%s> in a drawing', (name) => {
  expect(messages(`<svg><g><${name}></${name}></g></svg>`)).toHaveLength(1);
});

it('reports an element once a page, at the first', () => {
  const found = checkElements(madeUpStart('<iframe></iframe>\n<iframe></iframe>'));
  expect(found).toEqual([expect.objectContaining({ path: 'index.html', line: 4 })]);
});

it('reports what a browser with scripts takes for the end of a noscript', () => {
  expect(messages('<noscript><p title="A">A</p></noscript>')).toEqual([]);
  expect(messages('<noscript><p title="</noscript><iframe></iframe>">A</p></noscript>')).toHaveLength(1);
});
