import { expect, test } from 'vitest';
import { mjukaNamn } from './mjuka-namn.ts';

test.each([
  ['Västernorrland', 'Väster\u00adnorrland'],
  ['Västmanland', 'Väst\u00admanland'],
  ['Jämtland Härjedalen', 'Jämtland Härje\u00addalen'],
  ['Västra Götaland', 'Västra Götaland'],
  ['Kalmar', 'Kalmar'],
])('%s may be cut as %s', (namn, mjukt) => expect(mjukaNamn(namn)).toBe(mjukt));
