import { expect, test } from 'vitest';
import { makeForklara, ordFor } from './ordnot.ts';

const not = (id: string, term: string, forkortning: string | null, markeras = true) => ({
  id,
  term,
  forkortning,
  markeras,
  forklaring: `Det är ${term}.`,
});
const ordlista = [
  not('sip', 'samordnad individuell plan', 'SIP'),
  not('fardplan', 'färdplan', null),
  not('cs-a', 'centralt organ', 'CS'),
  not('cs-b', 'civil service & "mer"', 'CS'),
  not('vard', 'vård', null, false),
];
const forklara = makeForklara(ordlista);
const sida = (main: string): string =>
  `<html><head><title>SIP</title></head><body><main id="x">${main}</main></body></html>`;
const markta = (html: string): string[] => [...html.matchAll(/class="ord"[^>]*>([^<]*)</g)].map((one) => one[1] ?? '');

test('a word becomes a button that opens its note, at the first place only', () => {
  const html = forklara(sida('<p>En SIP. En till SIP.</p>'));
  expect(html).toContain('<p>En <button class="ord" popovertarget="ord-sip">SIP</button>. En till SIP.</p>');
  expect(html).toContain('<div popover id="ord-sip"><p><b>Samordnad individuell plan</b> (SIP): Det är');
  expect(html.indexOf('id="ord-sip"')).toBeLessThan(html.indexOf('</main>'));
});
test('a page without a word is handed back untouched, and so is one without a main text', () => {
  const utan = sida('<p>Vård hemma.</p>');
  expect(forklara(utan)).toBe(utan);
  expect(forklara('<p>SIP</p>')).toBe('<p>SIP</p>');
});
test('what stands outside the main text is left', () =>
  expect(markta(forklara(`<header>SIP</header>${sida('Färdplan')}<footer>SIP</footer>`))).toEqual(['Färdplan']));
test('links, headings, buttons, scripts and attributes are left; the word is explained where it stands after them', () => {
  const html = forklara(
    sida('<h2>SIP</h2><a href="/x/"><b>SIP</b></a><script>const a = "SIP";</script><p title="SIP > SIP">och SIP</p>'),
  );
  expect(html).toContain(
    '<h2>SIP</h2><a href="/x/"><b>SIP</b></a><script>const a = "SIP";</script><p title="SIP > SIP">och <button',
  );
});
test('a term may begin a sentence and be inflected, but is not found inside another word', () =>
  expect([
    markta(forklara(sida('Färdplanen'))),
    markta(forklara(sida('målfärdplan färdplanering'))),
    markta(forklara(sida('SIP-möte'))),
    markta(forklara(sida('GOSSIP'))),
    markta(forklara(sida('sip'))),
  ]).toEqual([['Färdplanen'], [], ['SIP'], [], []]));
test('a note has the first sentence; a full stop inside one ends none', () => {
  const langa = makeForklara([
    { ...not('x', 'extern', 'EX'), forklaring: 'Kl. 8 och 1.5 t.ex. varje dag. Mer om det. Och mer.' },
  ]);
  expect(langa(sida('EX'))).toContain(': Kl. 8 och 1.5 t.ex. varje dag. <a');
});
test('an abbreviation with two meanings has one note with both, safely written', () => {
  const html = forklara(sida('<p>CS</p>'));
  expect(html.match(/id="ord-/g)).toHaveLength(1);
  expect(html).toContain('Centralt organ');
  expect(html).toContain('Civil service &amp; &quot;mer&quot;');
});
test('a citation is left, with what is folded in it; other folds are not', () => {
  const html = forklara(
    sida('<details data-citera="x"><details>SIP</details>CS</details><details><p>SIP</p></details>'),
  );
  expect(html).toContain('<details data-citera="x"><details>SIP</details>CS</details><details><p><button');
});
test('an abbreviation that the text spells out is left, here and further on', () =>
  expect(markta(forklara(sida('En samordnad individuell plan (SIP). Med SIP:en')))).toEqual([]));
test('a page about one region has what its abbreviations mean there', () => {
  const ord = [
    { id: 'a', regioner: null },
    { id: 'b', regioner: ['skane'] },
    { id: 'c', regioner: ['halland'] },
  ];
  expect(ordFor(ord, 'skane').map(({ id }) => id)).toEqual(['a', 'b']);
});
test('an empty glossary changes nothing', () => expect(makeForklara([])(sida('SIP'))).toBe(sida('SIP')));
