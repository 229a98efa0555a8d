import { inText } from '../../../tests/underlag/mening.ts';
import {
  ingaHandelserMening as ingaHandelserMening_,
  regionPastaende as regionPastaende_,
  temaPastaende as temaPastaende_,
} from './pastaende.ts';
import { describe, expect, test } from 'vitest';
import { makeLopande, makeUtgava } from '../../../tests/underlag/region.ts';
import { svarIds, type Svar } from '../../schema/svar.ts';

const ingaHandelserMening = inText(ingaHandelserMening_);
const regionPastaende = inText(regionPastaende_);
const temaPastaende = inText(temaPastaende_);

const da = makeUtgava();
const nu = makeLopande();
const rutor = (...svar: (Svar | 'utanfor')[]) => svar.map((one) => ({ svar: one, odaterad: false }));

test('what rests on undated facts alone is told beside the number of a rolling edition, and only there', () => {
  const [daterad, odaterad] = rutor('uttryckligt', 'uttryckligt').map((one, i) => ({ ...one, odaterad: i === 1 }));
  const utan = 'För 1 av de 2 är uppgiften odaterad och kan vara äldre.';
  for (const make of [temaPastaende, regionPastaende]) {
    expect(make('Äldre', [daterad!, odaterad!], nu)).toContain(utan);
    expect(make('Äldre', [odaterad!], nu)).toContain('Uppgiften är odaterad och kan vara äldre.');
    expect(make('Äldre', [daterad!, daterad!], nu)).not.toContain('odaterad');
    // Of a cell that is only touched nothing is counted, so that its date is not told either.
    expect(make('Äldre', [daterad!, { svar: 'delvis', odaterad: true }], nu)).not.toContain('odaterad');
    expect(make('Äldre', [daterad!, daterad!], da)).not.toContain('odaterad');
  }
});

describe('a closed edition', () => {
  test('says how many out of how many, then what is not known', () => {
    expect(temaPastaende('Mobila team', rutor('uttryckligt', 'uttryckligt', 'ej-namnt', 'underlag-saknas'), da)).toBe(
      '2 av 4\u00a0regioner tog upp mobila team i sitt arbete 2020. Hos 1 nämns det inte, för 1 saknas underlag.',
    );
  });
  test('says only the count when every region took it up, and counts none as 0', () => {
    expect(temaPastaende('Äldre', rutor('uttryckligt'), da)).toBe(
      '1 av 1\u00a0region tog upp äldre i sitt arbete 2020.',
    );
    expect(temaPastaende('Äldre', rutor('ej-namnt', 'ej-namnt'), da)).toMatch(/^Ingen av 2.regioner tog upp/);
  });
  test('counts nothing where nobody has read for the theme, and does so as soon as one has', () => {
    expect(temaPastaende('Äldre', rutor('ej-granskat', 'ej-granskat'), da)).toBe(
      'Ingen har ännu läst underlaget från 2020 efter äldre.',
    );
    expect(temaPastaende('Äldre', rutor('ej-granskat', 'ej-namnt'), da)).toBe(
      'Ingen av 1\u00a0region tog upp äldre i sitt arbete 2020. Hos 1 nämns det inte, 1 är ännu inte läst.',
    );
  });
  test('counts out of those that it can apply to', () => {
    expect(temaPastaende('Äldre', rutor('uttryckligt', 'ej-namnt', 'ej-tillampligt'), da)).toBe(
      '1 av 2\u00a0regioner tog upp äldre i sitt arbete 2020. Hos 1 nämns det inte, för 1 kan frågan inte gälla.',
    );
  });
  test('evidence outside a choice is neither counted nor called missing', () => {
    expect(temaPastaende('Äldre', rutor('utanfor', 'uttryckligt'), da, ' i delen målbild')).toBe(
      '1 av 2\u00a0regioner tog upp äldre i sitt arbete 2020 i delen målbild. 1 gjorde det bara utanför urvalet.',
    );
  });
  test('a region says how many themes it took up, with the condition for counting', () => {
    expect(regionPastaende('Skåne', rutor('uttryckligt', 'delvis', 'ej-namnt'), da, ' i delen samverkan')).toBe(
      'Skåne tog upp 1 av 3\u00a0teman i sitt arbete 2020 i delen samverkan. 1 berördes delvis, 1 nämns inte.',
    );
  });
});

describe('a rolling edition', () => {
  test('says for how many there is something', () => {
    expect(temaPastaende('Äldre', rutor('uttryckligt', 'uttryckligt', 'ej-funnet', 'ej-granskat'), nu)).toBe(
      'För 2\u00a0regioner finns en uppgift om äldre från 2021–2026. För 1 har sökning inte gett något, för 1 har ingen ännu sökt.',
    );
    expect(temaPastaende('Äldre', rutor('uttryckligt'), nu)).toBe(
      'För 1\u00a0region finns en uppgift om äldre från 2021–2026.',
    );
  });
  test('nothing found is not none', () => {
    expect(temaPastaende('Äldre', rutor('ej-granskat'), nu)).toBe(
      'Ingen har ännu sökt efter uppgifter om äldre från 2021–2026.',
    );
    expect(temaPastaende('Äldre', rutor('ej-granskat', 'ej-funnet'), nu)).toBe(
      'Ännu finns ingen uppgift om äldre från 2021–2026. För 1 har sökning inte gett något, för 1 har ingen ännu sökt.',
    );
    expect(regionPastaende('Skåne', rutor('ej-granskat', 'ej-tillampligt'), nu)).toBe(
      'Ingen har ännu sökt efter uppgifter om Skåne från 2021–2026. För 1 kan frågan inte gälla.',
    );
    expect(regionPastaende('Skåne', rutor('ej-funnet'), nu)).toMatch(/^Ännu finns ingen uppgift om Skåne/);
  });
  test('never counts a share of the country', () => {
    const alla = rutor(...svarIds, 'utanfor');
    expect([temaPastaende('Äldre', alla, nu), regionPastaende('Skåne', alla, nu)].join()).not.toMatch(/\d av \d/);
  });
});

test.each([da, nu])('a state that occurs is never left out in edition $id', (utgava) => {
  for (const svar of [...svarIds, 'utanfor' as const].filter((one) => one !== 'uttryckligt')) {
    for (const pastaende of [temaPastaende, regionPastaende]) {
      expect(pastaende('Äldre', rutor('uttryckligt', svar), utgava), svar).not.toBe(
        pastaende('Äldre', rutor('uttryckligt', 'uttryckligt'), utgava),
      );
      expect(pastaende('Äldre', rutor('uttryckligt', svar), utgava).split('. ').length, svar).toBe(2);
    }
  }
});

test('no events is told as found none only where somebody has looked', () => {
  expect(ingaHandelserMening(rutor('ej-granskat', 'ej-funnet'), nu)).toBe(
    'Inget senare har hittats för den region där någon har läst eller sökt; för 1 har ingen ännu sökt. Det betyder inte att inget har hänt.',
  );
  expect(ingaHandelserMening(rutor('ej-granskat', 'ej-tillampligt'), nu)).toMatch(/^Ingen har ännu sökt/);
});
test('a region whose themes nobody has read is not counted', () => {
  expect(regionPastaende('Blekinge', rutor('ej-granskat'), da)).toBe(
    'Ingen har ännu läst underlaget från 2020 om Blekinge.',
  );
  expect(regionPastaende('Blekinge', rutor('ej-granskat', 'ej-namnt'), da)).toMatch(
    /^Blekinge tog upp inget av 1.tema /,
  );
});
