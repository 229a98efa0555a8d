import { expect, test } from 'vitest';
import type { Ordalydelse } from './review.ts';
import { draw, drawOrdalydelser, findUppfoljda, uppfoljdText } from './urval.ts';

const ord = (id: string, text: string): Ordalydelse => ({ id, text, tal: [], sidor: 1, adress: '/', bakom: '' });
const alla = [...['a', 'b', 'c', 'd', 'e', 'f'].map((text) => ord('svar', text)), ord('kors', 'g'), ord('led', 'h')];

test('a draw follows from its seed alone', () => {
  const av = (fro: string, list = alla) => draw(list, 3, fro, ({ text }) => text).map(({ text }) => text);
  expect(av('ett')).toEqual(av('ett', alla.toReversed()));
  expect(['ett', 'två', 'tre', 'fyra'].some((fro) => av(fro).join() !== av('ett').join())).toBe(true);
});

test('each sentence is drawn once before any is drawn twice, and none is drawn twice in the same words', () => {
  expect(new Set(drawOrdalydelser(alla, 3, 'x').map(({ id }) => id))).toEqual(new Set(['svar', 'kors', 'led']));
  const sex = drawOrdalydelser(alla, 6, 'x').map(({ text }) => text);
  expect(new Set(sex).size).toBe(6);
  expect(drawOrdalydelser(alla, 99, 'x')).toHaveLength(alla.length);
});

test('an event is read with the post that it follows up', () => {
  const en = (id: string) => ({ id, titel: `Titel ${id}`, text: 'Text.', url: `/${id}/` });
  const uppfoljda = findUppfoljda(
    [
      { ...en('h1'), uppfoljer: 'p1' },
      { ...en('h2'), uppfoljer: null },
    ],
    [en('p1'), en('p2')],
  );
  expect(uppfoljda.map(({ handelse, post }) => [handelse.id, post.id])).toEqual([['h1', 'p1']]);
  expect(uppfoljdText(uppfoljda)).toBe(
    '1. Titel h1. Text.\n    h1 · /h1/\n   följer upp: Titel p1. Text.\n    p1 · /p1/',
  );
});
