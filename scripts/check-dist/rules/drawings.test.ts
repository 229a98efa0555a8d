import { expect, it } from 'vitest';
import { madeUpSite } from '../made-up.ts';
import { checkDrawings } from './drawings.ts';

const svg = (inside: string, attributes = '') =>
  `<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inside}</svg>`;
const messages = (text: string) => checkDrawings(madeUpSite({ 'figurer/a.svg': text })).map(({ message }) => message);

it('lets a drawing with styles, patterns and symbols of its own through', () => {
  const inside = `<title>A</title><style>.a{fill:url(#p)}</style><defs><pattern id="p"/></defs>
    <rect fill="url(#p)"/><use href="#p"/><text>url(https://annan.example) &lt;script&gt;</text>`;
  expect(messages(svg(inside))).toEqual([]);
});

it.each([
  [svg('<script>a()</script>'), 'Bilden har elementet <script>.'],
  [svg('<x:script xmlns:x="http://www.w3.org/2000/svg">a()</x:script>'), 'Bilden har elementet <script>.'],
  [svg('<foreignObject/>'), 'Bilden har elementet <foreignObject>.'],
  [svg('', 'onload="a()"'), 'Bilden har attributet onload.'],
  [svg('<use href="https://annan.example/a.svg#a"/>'), 'Bilden leder till "https://annan.example/a.svg#a".'],
  [svg('<use xlink:href="/a.svg#a"/>'), 'Bilden leder till "/a.svg#a".'],
  [svg('<rect fill="url(https://annan.example/a)"/>'), 'Bilden hämtar url(https://annan.example/a).'],
  [
    svg('<style>@import "https://annan.example/a.css";</style>'),
    'Bilden hämtar @import "https://annan.example/a.css".',
  ],
  [`<?xml-stylesheet href="a.css"?>${svg('').slice(21)}`, 'Bilden börjar med xml-stylesheet.'],
  [`<!DOCTYPE svg [<!ENTITY a "b">]>${svg('').slice(21)}`, 'Bilden börjar med DOCTYPE.'],
  [svg('<g>'), 'Bilden är inte välformad.'],
  ['', 'Bilden är inte välformad.'],
  ['<html xmlns="http://www.w3.org/1999/xhtml"/>', 'Bilden är inte välformad.'],
])('reports %s', (text, message) => {
  expect(messages(text)).toEqual([message]);
});
