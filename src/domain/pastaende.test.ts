import { expect, test } from 'vitest';
import type { Svar } from '../schema/svar.ts';
import { regionPastaende, temaPastaende } from './pastaende.ts';

const celler = (...svar: Svar[]) => svar.map((one) => ({ svar: one }));

test('a theme says how many regions take it up and what is not known', () => {
  expect(temaPastaende('Vård i hemmet', celler('uttryckligt', 'ej-namnt', 'underlag-saknas'), 2020)).toBe(
    '1 av 3\u00a0regioner tar upp vård i hemmet i sitt arbete 2020. Hos 1 nämns det inte, för 1 saknas underlag.',
  );
});

test('a region says how many themes it takes up, with the condition for counting', () => {
  expect(regionPastaende('Skåne', celler('uttryckligt', 'delvis', 'ej-namnt'), 2020, ' i delen samverkan')).toBe(
    'Skåne tar upp 1 av 3\u00a0teman i sitt arbete 2020 i delen samverkan. 1 berörs delvis, 1 nämns inte.',
  );
});

test('nothing is added when every cell holds evidence', () => {
  expect(temaPastaende('Äldre', celler('uttryckligt'), 2020)).toBe(
    '1 av 1\u00a0region tar upp äldre i sitt arbete 2020.',
  );
});

test('evidence outside a choice is neither counted nor called missing', () => {
  expect(temaPastaende('Äldre', [{ svar: 'utanfor' }, { svar: 'uttryckligt' }], 2020, ' i delen målbild')).toBe(
    '1 av 2\u00a0regioner tar upp äldre i sitt arbete 2020 i delen målbild. 1 gör det bara utanför urvalet.',
  );
});
