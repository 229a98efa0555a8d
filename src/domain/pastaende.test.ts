import { expect, test } from 'vitest';
import { regionPastaende, temaPastaende } from './pastaende.ts';

test('says how many out of how many, then what is not known', () => {
  const celler = (['uttryckligt', 'uttryckligt', 'ej-namnt', 'underlag-saknas'] as const).map((svar) => ({ svar }));
  expect(temaPastaende('Mobila team', celler, 2020)).toBe(
    '2 av 4\u00a0regioner tar upp mobila team i sitt arbete 2020. Hos 1 nämns det inte, för 1 saknas underlag.',
  );
});
test('says only the count when every region takes it up', () => {
  expect(temaPastaende('Äldre', [{ svar: 'uttryckligt' }], 2020)).toBe(
    '1 av 1\u00a0region tar upp äldre i sitt arbete 2020.',
  );
});
test('a state that occurs is never left out', () => {
  const celler = (['delvis', 'nej', 'ej-tillampligt', 'ej-granskat'] as const).map((svar) => ({ svar }));
  expect(temaPastaende('Äldre', celler, 2020)).toMatch(/delvis.*nej.*inte gälla.*inte lästa/);
});
test('a region says how many themes it takes up, with the condition for counting', () => {
  expect(
    regionPastaende(
      'Skåne',
      (['uttryckligt', 'delvis', 'ej-namnt'] as const).map((svar) => ({ svar })),
      2020,
      ' i delen samverkan',
    ),
  ).toBe('Skåne tar upp 1 av 3\u00a0teman i sitt arbete 2020 i delen samverkan. 1 berörs delvis, 1 nämns inte.');
});
test('evidence outside a choice is neither counted nor called missing', () => {
  expect(temaPastaende('Äldre', [{ svar: 'utanfor' }, { svar: 'uttryckligt' }], 2020, ' i delen målbild')).toBe(
    '1 av 2\u00a0regioner tar upp äldre i sitt arbete 2020 i delen målbild. 1 gör det bara utanför urvalet.',
  );
});
