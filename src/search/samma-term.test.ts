import { expect, test } from 'vitest';
import { sammaTerm } from './samma-term.ts';

test.each([
  ['Mobila team', 'mobilt team'],
  ['Mini-Maria', 'MiniMaria'],
  ['kontinuitet', 'kontinuiteten'],
  ['palliativ vård', 'palliativa vården'],
])('%s is the term %s', (a, b) => expect([sammaTerm(a, b), sammaTerm(b, a)]).toEqual([true, true]));
test.each([
  ['mobil vård', 'mobil vårdform'],
  ['folkhälsa', 'Folkhälso-Z'],
  ['SIP', 'SIP på distans'],
  ['team', 'mobila team'],
])('%s is another term than %s', (a, b) => expect([sammaTerm(a, b), sammaTerm(b, a)]).toEqual([false, false]));
