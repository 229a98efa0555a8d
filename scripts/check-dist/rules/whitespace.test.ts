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
  '<a href="#a">Läs</a>, sen',
  '<p>Läs</p> . Sen',
  '<b>Läs</b> …',
  '<b>a</b> .example',
  'filen .csv och Ja! … sen',
  'kvoten 3 : 4 och kl. 15',
])('lets %s through', (body) => {
  expect(checkWhitespace(madeUpStart(`<p>${body}</p>`))).toEqual([]);
});

it.each([
  ['i dag.<a href="#a">Läs mer</a>', 'i dag.Läs mer'],
  ['i dag.<a href="#a"><cite>Läs</cite></a>', 'i dag.Läs'],
  ['<cite>Plan</cite>, 2020:<code>a</code>', 'Plan, 2020:a'],
  ['<a href="#a">Läs mer.</a>Nästa', 'Läs mer.Nästa'],
  ['i dag.<span> </span>Ja. <b>Så.</b>Nej', 'i dag. Ja. Så.Nej'],
])('reports %s', (body, place) => {
  expect(checkWhitespace(madeUpStart(`<p>${body}</p>`)).map(({ message }) => message)).toEqual([
    `Mellanslag saknas i "${place}".`,
  ]);
});

it.each([
  ['<a href="#a">Läs</a> , sen', 'Läs , sen'],
  ['<a href="#a"><cite>Läs</cite>\n</a>\n, sen', 'Läs , sen'],
  ['<a href="#a">Läs </a>. Sen', 'Läs . Sen'],
  ['(<a href="#a">Läs</a> ). Sen', '(Läs ). Sen'],
  ['alla texter\n , 2020 och', 'alla texter , 2020 och'],
  ['augusti 2023\n. <a href="#a">Läs</a>', 'augusti 2023 .'],
  ['Framtagen \n: <cite>Plan</cite>', 'Framtagen :'],
  ['<b>Framtagen</b>\n: Plan', 'Framtagen : Plan'],
])('reports a mark that stands apart: %s', (body, place) => {
  expect(checkWhitespace(madeUpStart(`<p>${body}</p>`)).map(({ message }) => message)).toEqual([
    `Mellanslag före skiljetecken i "${place}".`,
  ]);
});
