import { expect, it } from 'vitest';
import { madeUpStart } from '../made-up.ts';
import { checkAddresses } from './addresses.ts';

it('lets web addresses, mail, paths and data images through', () => {
  const body = `<a href="https://annan.example/">A</a><a href="mailto:a@annan.example">A</a><a href="/a/?b=c:d#e">A</a>
    <img src="data:image/png;base64,x" alt=""><form action="/sok/"></form><p title="data: 3">A</p><a href="#a:b">A</a>`;
  expect(checkAddresses(madeUpStart(body))).toEqual([]);
});

it.each([
  '<a href="javascript:a()">A</a>',
  '<a href=" Java&#10;Script:a()">A</a>',
  '<a href="&#1;vbscript:a()">A</a>',
  '<a href="data:text/html,A">A</a>',
  '<a href="blob:https://atlas.example/x">A</a>',
  '<form action="javascript:a()"></form>',
  '<button formaction="data:text/html,A">A</button>',
  '<svg><a href="javascript:a()"></a></svg>',
  '<img src="data:text/html,A" alt="">',
  '<svg><use href="data:image/svg+xml,A"/></svg>',
  '<link rel="stylesheet" href="data:text/css,A">',
])('reports %s', (body) => {
  expect(checkAddresses(madeUpStart(body))).toHaveLength(1);
});

it.each([
  '<svg><a xlink:href="javascript:a()"></a></svg>',
  '<a href="/" ping="/a">A</a>',
  '<table background="/a.png"></table>',
  '<iframe srcdoc="A"></iframe>',
])('reports an attribute that the site has no use for: %s', (body) => {
  expect(checkAddresses(madeUpStart(body))).toEqual([
    expect.objectContaining({ message: expect.stringContaining('inte används här') }),
  ]);
});
