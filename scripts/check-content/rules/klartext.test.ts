import { expect, test } from 'vitest';
import { cleanFiles, contentOf } from '../made-up.ts';
import { checkKlartext } from './klartext.ts';

const found = (text: string) => checkKlartext(contentOf({ 'a.yaml': `- id: x\n  text: ${JSON.stringify(text)}\n` }));

test('the made-up atlas is plain text', () => expect(checkKlartext(contentOf(cleanFiles))).toEqual([]));

test.each([
  'Ett **viktigt** projekt.',
  'Ett *viktigt* projekt.',
  'Ett _viktigt_ projekt.',
  'Det står [här](https://example.se).',
  'Ett projekt.[^1]',
  'Ett <b>viktigt</b> projekt.',
  'Rad ett<br/>rad två',
  'Vård&nbsp;nära',
  'Skriv `kod`.',
  ' Ett projekt.',
  'Ett projekt. ',
  '  ',
  '=HYPERLINK("https://example.se")',
  '@SUM(A1)',
  '”Leder',
  'Ett projekt (pågår',
  'x'.repeat(61),
  `${'ord '.repeat(400)}slut`,
])('%j is told on its line, with a remedy', (text) => {
  expect(found(text)).toMatchObject([{ path: 'a.yaml', line: 2, tip: expect.stringMatching(/\S/) }]);
});

test.each([
  'Andelen var <18 år och > 65 år.',
  'Fråga 2 * 3 * 4, och snake_case_namn.',
  'Id of the statement, <region>/<name>.',
  'Vård & omsorg; FoU',
  '”Leder”, som de säger (alla)',
  'a'.repeat(64),
  `${'hälso-'.repeat(20)}vård`,
  '',
  '+46 och -5 grader',
  'Nivå [1] enligt källan',
  'https://example.se/a_b_c/**x**',
])('%j stands', (text) => expect(found(text)).toEqual([]));
