import { mening } from '../domain/mening/mening.ts';
import { describe, expect, test } from 'vitest';
import { buildFigurfil, lightTokens, resolveStyle, wrapText } from './figurfil.ts';

const tokens = lightTokens(':root { --petrol: light-dark(#111111, #eeeeee); --papper: light-dark(#ffffff, #000000); }');
const css = '/* marks */ .f-full { fill: var(--petrol); }\n.f-tom { fill: none; }';
const ram = {
  id: 'karta',
  titel: 'Barn & unga',
  mening: [mening('profil', 'Två av tre.', { utgava: 'atlasen', raknat: 'regioner', antal: 2, av: 3, okanda: {} })],
  tillagg: 'Målet är tre.',
  kalla: 'a',
  kallrad: 'Översikten, juni 2020',
  sida: '/teman/a/',
  nyckel: [{ form: 'ruta', klass: 'f-full', text: 'Uttryckligt' }],
} as const;
const avsandare = { utgava: 'Närvårdsatlas, version 1.0', adress: 'https://exempel.se/teman/a/' };
const svg = '<svg viewBox="0 0 10 20" role="img" class="karta"><path class="f-full" d="M0 0h1"></path></svg>';
const fil = buildFigurfil(ram, { svg, bredd: 100 }, avsandare, { css, tokens });

describe('wrapText', () => {
  test('breaks between words', () => expect(wrapText('ett två tre', 7)).toEqual(['ett två', 'tre']));
  test('a long word stands alone', () => expect(wrapText('a omställningen b', 4)).toEqual(['a', 'omställningen', 'b']));
  test('no text gives no lines', () => expect(wrapText('', 10)).toEqual([]));
});

describe('resolveStyle', () => {
  test('tokens become their light values', () => {
    expect(resolveStyle(css, tokens, 'class="f-full"')).toBe('.f-full{fill: #111111;}');
  });
  test('rules that the drawing does not use are left out', () => {
    expect(resolveStyle(css, tokens, 'class="annat"')).toBe('');
  });
});

describe('buildFigurfil', () => {
  test('carries title, sentence, legend, source, edition and address as text', () => {
    for (const text of [
      'Barn &amp; unga',
      'Två av tre. Målet är tre.',
      'Uttryckligt',
      'Översikten, juni 2020',
      'version 1.0',
    ])
      expect(fil).toContain(
        `>${text.startsWith('Översikten') ? `Källa: ${text}` : text.startsWith('version') ? `Närvårdsatlas, ${text}` : text}`,
      );
    expect(fil).toContain(`>${avsandare.adress}<`);
  });
  test('gives the drawing the size asked for and drops its role', () => {
    expect(fil).toMatch(/<svg x="\d+" y="\d+" width="100" height="200" viewBox="0 0 10 20">/);
  });
  test('leaves no token and no address of a style behind', () => {
    expect(fil).not.toMatch(/var\(|light-dark|href=|@import/);
  });
});
