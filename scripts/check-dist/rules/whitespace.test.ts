import { expect, it } from 'vitest';
import { madeUpStart } from '../made-up.ts';
import { checkWhitespace } from './whitespace.ts';

it.each([
  'Se dag. <a href="#a">Läs</a>',
  'Se dag.\n<a href="#a">Läs</a>. Mer.',
  '<p>Se dag.</p><a href="#a">Läs</a>',
  'Se dag.<sup><a href="#a">fotnot</a></sup> Mer',
  'Se dag.<br>Läs',
  '<a href="#a">SIP</a>-möte',
  'kl.<span>15</span>',
])('lets %s through', (body) => {
  expect(checkWhitespace(madeUpStart(`<p>${body}</p>`))).toEqual([]);
});

it.each([
  ['i dag.<a href="#a">Läs mer</a>', 'i dag.Läs mer'],
  ['i dag.<a href="#a"><cite>Läs</cite></a>', 'i dag.Läs'],
  ['<cite>Plan</cite>, 2020:<code>a</code>', ', 2020:a'],
  ['<a href="#a">Läs mer.</a>Nästa', 'Läs mer.Nästa'],
  ['i dag.<span> </span>Ja. <b>Så.</b>Nej', 'Så.Nej'],
])('reports %s', (body, place) => {
  expect(checkWhitespace(madeUpStart(`<p>${body}</p>`)).map(({ message }) => message)).toEqual([
    `Mellanslag saknas i "${place}".`,
  ]);
});
