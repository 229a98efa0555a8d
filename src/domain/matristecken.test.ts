import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { nivaIds } from '../schema/niva.ts';
import { svarIds } from '../schema/svar.ts';
import { readTecken, teckenKlass } from './matristecken.ts';

const klasser = [
  ...svarIds.filter((svar) => svar !== 'uttryckligt').map((svar) => teckenKlass(svar, -1)),
  teckenKlass('utanfor', -1),
  ...[0, ...nivaIds.map((_, i) => i + 1)].map((steg) => teckenKlass('uttryckligt', steg)),
];

test('a sign is read back among other classes', () => {
  expect(readTecken(`pa ${teckenKlass('uttryckligt', 4)} x`)).toEqual({ lage: 'uttryckligt', steg: 4 });
  expect(readTecken(teckenKlass('ej-funnet', -1))).toEqual({ lage: 'ej-funnet', steg: 0 });
  expect(readTecken('pa')).toBeNull();
});

test('every state and step has a class of its own, drawn in the style sheet', () => {
  expect(new Set(klasser).size).toBe(klasser.length);
  const css = readFileSync('src/styles/matristecken.css', 'utf8');
  expect(klasser.filter((klass) => !new RegExp(`\\.${klass}[ ,)]`).test(css))).toEqual([]);
  const [, onPaper = ''] = css.split('@media print');
  const pictures = klasser.map((klass) => new RegExp(`\\.${klass} \\{\\s*--bild: (url\\([^)]+\\))`).exec(onPaper)?.[1]);
  expect(new Set(pictures).size).toBe(klasser.length);
  expect(pictures).not.toContain(undefined);
});
