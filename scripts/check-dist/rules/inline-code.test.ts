import { expect, it } from 'vitest';
import { madeUpStart } from '../made-up.ts';
import { checkInlineCode } from './inline-code.ts';

it('lets classes, drawings, data blocks and linked scripts through', () => {
  const body = `<p class="a">A</p><svg><path stroke-width="2"/></svg><script type="application/json">{}</script>
    <script type="application/ld+json">{}</script><script src="/a.js" defer></script>`;
  expect(checkInlineCode(madeUpStart(body))).toEqual([]);
});

it.each([
  '<p style="color: red">A</p>',
  '<svg><path style="fill: red"/></svg>',
  '<button onclick="a()">A</button>',
  '<style>p { color: red }</style>',
  '<script>a()</script>',
  '<script type="module">a()</script>',
  '<script type="importmap">{}</script>',
  '<script type="speculationrules">{}</script>',
  '<script type="text/javascript+json">a()</script>',
  '<svg><script href="/a.js"></script></svg>',
  '<noscript><p style="color: red">A</p></noscript>',
])('reports %s', (body) => {
  expect(checkInlineCode(madeUpStart(body))).toHaveLength(1);
});
