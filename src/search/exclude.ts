import type { Villkor } from './operatorer.ts';
import type { Uppgift } from './uppgift.ts';
import { foldText } from './fold-text.ts';

/** Whether a statement holds what a reader has left out: the word anywhere in what is seen, also inside a longer word. */
export function isUtesluten(villkor: Villkor, uppgift: Uppgift): boolean {
  if (villkor.slag === 'tema') return uppgift.teman.includes(villkor.id);
  if (villkor.slag === 'region') return uppgift.region === villkor.id;
  const text = foldText(` ${uppgift.titel} ${uppgift.text} ${uppgift.ord.join(' ')} `).replace(/[^\p{L}\p{N}]+/gu, ' ');
  const sokt = foldText(villkor.text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return sokt !== '' && text.includes(villkor.slag === 'fras' ? ` ${sokt} ` : sokt.length > 3 ? sokt : ` ${sokt} `);
}
