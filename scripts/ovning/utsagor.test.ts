import { describe, expect, test } from 'vitest';
import { ovningens, ovningsAr } from './ovningar.ts';
import { checkUtsagor, synligText } from './utsagor.ts';

const tema = `/teman/${ovningens.tema}/`;
const djup = `/fordjupning/${ovningens.region}/`;

describe('an edition that nobody has searched', () => {
  const om = (text: string) => checkUtsagor([{ url: '/regioner/skane/', text }], ['utgava']);
  const sagt = `Ingen har ännu sökt efter uppgifter om Region Skåne från ${ovningsAr}.`;
  test('is told as not searched', () => {
    expect(om(sagt)).toEqual([]);
    expect(om('Region Skåne.')).toHaveLength(1);
  });
  test.each([
    `Inget hittat för ${ovningsAr}.`,
    `Uppgifter från ${ovningsAr}. För 3 har sökning inte gett något.`,
    `0 uppgifter finns från ${ovningsAr}.`,
  ])('is not told as: %s', (text) => expect(om(`${sagt} ${text}`)).toHaveLength(1));
  test('says nothing of what was not found before it', () =>
    expect(om(`${sagt} Inget hittat för 2021–2026.`)).toEqual([]));
});

test('a theme that nobody has looked for is told so, and not as left out', () => {
  const om = (text: string) => checkUtsagor([{ url: tema, text }], ['tema']);
  expect(om('Ingen har ännu läst underlaget från 2020 efter övningstema.')).toEqual([]);
  expect(om('Ingen av 21 regioner tog upp övningstema. Hos 21 nämns det inte.')).toHaveLength(1);
});

describe('a region in depth', () => {
  const om = (text: string) => checkUtsagor([{ url: djup, text }], ['fordjupning']);
  test('has no number for what it has not, nor words for it', () => {
    expect(om('2 initiativ i Plan 2023.')).toEqual([]);
    expect(om('0 svarande.')).toHaveLength(1);
    expect(om('Granskningen nämner det inte.')).toHaveLength(1);
    expect(om('Initiativ från 2022.')).toHaveLength(1);
  });
});

test('where there is no page nothing is proved, and that is told', () =>
  expect(checkUtsagor([], ['tema'])).toMatchObject([expect.stringContaining('ingen sida')]));

test('the text of a page is that of its main part, without its citation', () =>
  expect(
    synligText(
      '<p>Före</p><main><p>A&nbsp;b\n c</p><details data-citera="x"><p>Citera</p></details><script>d()</script></main>',
    ).trim(),
  ).toBe('A b c'));
