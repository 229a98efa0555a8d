import { expect, test } from 'vitest';
import { inText } from '../../../tests/underlag/mening.ts';
import { sokningMening as sokningMening_ } from './sokning.ts';

const sokningMening = inText(sokningMening_);
const utgava = { ar: '2021–2026', slag: 'lopande' } as const;
const sokt = (teman: ('aldre' | 'glesbygd')[], dag = '2026-11-28') => ({ dag, teman, attribut: [], ord: ['vård'] });
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test('says how many themes were searched for, until when, and for how many nobody has', () => {
  expect(plain(sokningMening([sokt(['aldre']), sokt(['aldre'], '2026-11-20')], utgava, ['aldre', 'glesbygd']))).toBe(
    'Offentliga sidor från 2021–2026 söktes i 2 omgångar, efter 1 tema av 2, till och med den 28 november 2026. Efter 1 har ingen sökt för sig.',
  );
});

test('says nothing of the rest when all were searched for', () => {
  expect(sokningMening([sokt(['aldre', 'glesbygd'])], utgava, ['aldre', 'glesbygd'])).not.toContain('ingen');
});
