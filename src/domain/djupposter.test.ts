import { expect, test } from 'vitest';
import type { Dokument } from '../schema/fordjupning/dokument.ts';
import { groupDjupposter } from './djupposter.ts';

const dokument = (kalla: string): Dokument => ({
  id: kalla,
  kalla,
  sort: 'strategi',
  kort: kalla,
  rubrik: 'En rubrik',
  fraga: 'Vad?',
  svar: 'Ett svar i en mening.',
  beslut: 'Beslutat av någon.',
  beslutKalla: { id: kalla, avsnitt: 'Mål' },
  saknas: [],
});
const post = (kalla: string) => ({ kalla: { id: kalla, avsnitt: 'Mål' } });

test('posts stand under the document that says them, in its order; documents without posts are left out', () => {
  const grupper = groupDjupposter(
    [post('plan'), post('strategi'), post('plan')],
    ['strategi', 'granskning', 'plan'].map(dokument),
  );
  expect(grupper.map((one) => [one.dokument.id, one.poster.length])).toEqual([
    ['strategi', 1],
    ['plan', 2],
  ]);
});
