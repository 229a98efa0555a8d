import { describe, expect, it } from 'vitest';
import { meningIds, meningsregister } from '../../../src/domain/mening/register.ts';
import { madeUpPage, madeUpSite } from '../made-up.ts';
import { notRecounted } from '../sentences/not-recounted.ts';
import { recounts } from '../sentences/recount.ts';
import { checkSentences } from './sentences.ts';

const cell = (region: string, svar: string, utgava = '1') => ({
  utgava,
  region,
  tema: 't',
  svar,
  niva: null,
  poster: svar === 'uttryckligt' ? ['p'] : [],
  handelser: [],
});
const data = {
  'data/utgavor.json': [
    { id: '1', ar: '2020', slag: 'avslutad', teman: ['t'] },
    { id: '2', ar: '2021–2026', slag: 'lopande', teman: ['t'] },
  ],
  'data/teman.json': [{ id: 't', namn: 'Äldre' }],
  'data/temamatris.json': {
    celler: [
      cell('a', 'uttryckligt'),
      cell('b', 'ej-namnt'),
      cell('c', 'underlag-saknas'),
      cell('d', 'ej-tillampligt'),
      cell('a', 'ej-funnet', '2'),
      cell('b', 'uttryckligt', '2'),
      cell('c', 'ej-granskat', '2'),
      cell('d', 'ej-tillampligt', '2'),
    ],
  },
};
const says = (id: string, text: string, url = 'teman/t/') =>
  checkSentences(
    madeUpSite({ ...data, [`${url}index.html`]: madeUpPage(`<p><span data-mening="${id}">${text}</span></p>`) }),
  ).map(({ message }) => message);
const tema =
  '1 av 3\u00a0regioner tog upp äldre i sitt arbete 2020. Hos 1 nämns det inte, för 1 saknas underlag, för 1 kan frågan inte gälla.';
const nu =
  'För 1\u00a0region finns en uppgift om äldre från 2021–2026. För 1 har sökning inte gett något, för 1 kan frågan inte gälla, för 1 har ingen ännu sökt.';

describe('checkSentences', () => {
  it('lets sentences through that say what the data say', () => {
    expect([
      ...says('tema', tema),
      ...says('tema', nu),
      ...says('svar', 'Region A tog 2020 upp äldre i 1\u00a0post.', 'teman/t/a/'),
    ]).toEqual([]);
  });

  it.each([
    ['the number', tema.replace('1 av 3', '2 av 3')],
    ['the whole', tema.replace('av 3', 'av 4')],
    ['an unknown that is left out', tema.replace(', för 1 saknas underlag', '')],
    ['an unknown told as another', tema.replace('Hos 1 nämns', 'Hos 2 nämns')],
    ['a number of a rolling edition', nu.replace('För 1\u00a0region', 'För 2\u00a0regioner')],
  ])('catches %s that is corrupted', (_, text) => {
    expect(says('tema', text)).toContainEqual(expect.stringContaining('(tema): datafilen ger'));
  });

  it('counts an edition that nobody has searched as not searched, and the one before it as before', () => {
    const oppnad = ['a', 'b', 'c', 'd'].map((region) =>
      cell(region, region === 'd' ? 'ej-tillampligt' : 'ej-granskat', '3'),
    );
    const site = (id: string, text: string, url: string) =>
      checkSentences(
        madeUpSite({
          ...data,
          'data/utgavor.json': [...data['data/utgavor.json'], { id: '3', ar: '2027–2028', slag: 'lopande', teman: [] }],
          'data/temamatris.json': { celler: [...data['data/temamatris.json'].celler, ...oppnad] },
          [`${url}index.html`]: madeUpPage(`<p><span data-mening="${id}">${text}</span></p>`),
        }),
      );
    const osokt = 'Ingen har ännu sökt efter uppgifter om äldre från 2027–2028. För 1 kan frågan inte gälla.';
    expect(site('tema', osokt, 'teman/t/')).toEqual([]);
    expect(site('tema', osokt.replace('sökt', 'funnit'), 'teman/t/')).toHaveLength(1);
    expect(site('tema', nu, 'teman/t/')).toEqual([]);
    const andring = 'För 1 finns en uppgift från 2021–2026, uttrycklig eller bara delvis.';
    expect(site('andring', andring, 'jamfor/forandring/1/2/')).toEqual([]);
    expect(site('andring', andring.replace('För 1', 'För 2'), 'jamfor/forandring/1/2/')).toHaveLength(1);
    const tema =
      'Från 2021–2026 till 2027–2028, efter vad den nyare uppgiften säger: för 1 region har ingen ännu sökt efter något nyare.';
    expect(site('tema-andring', tema, 'teman/t/')).toEqual([]);
    expect(site('tema-andring', tema.replace('för 1', 'för 2'), 'teman/t/')).toHaveLength(1);
  });

  it('catches a wrong number of posts behind an answer', () => {
    expect(says('svar', 'Region A tog 2020 upp äldre i 3\u00a0poster.', 'teman/t/a/')).toHaveLength(1);
  });

  it.each([
    ['underlag', 'Inga uppgifter från 2021–2026 ännu, till och med den 28 november 2026.', 0],
    ['underlag', 'Inga poster ännu ur ett underlag som täcker alla regioner: Uppföljningen 2028.', 0],
    ['underlag', 'Inga poster ännu ur ett underlag som täcker alla regioner: Översikten 2020.', 1],
    ['malbild-karta', 'Gemensam målbild 2020 i den region där frågan kan gälla: ej nämnt i 1.', 0],
    ['malbild-karta', 'Gemensam målbild 2020 i de 2\u00a0regioner där frågan kan gälla: ej nämnt i 2.', 1],
  ])('counts %s of the edition it is of, in the singular too: %s', (id, text, fel) => {
    const site = madeUpSite({
      ...data,
      'data/utgavor.json': [
        { id: '1', ar: '2020', namn: 'Översikten 2020', slag: 'avslutad', teman: ['t'] },
        { id: '2', ar: '2021–2026', namn: 'Offentliga sidor', slag: 'lopande', teman: ['t'] },
        { id: '3', ar: '2028', namn: 'Uppföljningen 2028', slag: 'avslutad', teman: ['t'] },
      ],
      'data/poster.json': [{ id: 'a/p', utgava: '1', kalla: { id: 'k' } }],
      'data/regioner.json': [
        { id: 'a', antalKommuner: 3 },
        { id: 'd', antalKommuner: 1 },
      ],
      'index.html': madeUpPage(`<p><span data-mening="${id}">${text}</span></p>`),
    });
    expect(checkSentences(site)).toHaveLength(fel);
  });

  it.each([
    [
      'led',
      'uppfoljning/',
      'För 2\u00a0regioner (A och B) har atlasen funnit en plan. För 1\u00a0region har ingen sökt.',
      0,
    ],
    ['led', 'uppfoljning/', 'För 3\u00a0regioner (A, B och C) har atlasen funnit en plan.', 2],
    ['ovanliga', 'jamfor/min-region/a/', 'I underlaget från 2020 finns 1\u00a0tema som också tas upp för högst 5.', 0],
    ['ovanliga', 'jamfor/min-region/b/', 'I underlaget från 2020 finns 1\u00a0tema som också tas upp för högst 5.', 1],
  ])('counts %s of %s again: %s', (id, url, text, fel) => {
    const led = ['funnen', 'funnen', 'ej-sokt'].map((one) => ({ led: 'plan', svar: one }));
    const site = madeUpSite({
      ...data,
      'data/uppfoljning.json': led,
      [`${url}index.html`]: madeUpPage(`<p><span data-mening="${id}">${text}</span></p>`),
    });
    expect(checkSentences(site)).toHaveLength(fel);
  });

  describe('a theme that an edition has not been read for', () => {
    const celler = ['a', 'b'].flatMap((region) => [
      { ...cell(region, 'ej-granskat'), tema: 'ny' },
      { ...cell(region, 'uttryckligt'), tema: 't' },
    ]);
    const med = (id: string, text: string) =>
      checkSentences(
        madeUpSite({
          ...data,
          'data/teman.json': [
            { id: 't', namn: 'Äldre' },
            { id: 'ny', namn: 'Husläkarträffar' },
          ],
          'data/temamatris.json': { celler },
          'teman/index.html': madeUpPage(`<p><span data-mening="${id}">${text}</span></p>`),
        }),
      );
    const olast = 'Ingen har ännu läst underlaget från 2020 efter husläkarträffar.';
    const spann =
      'Varje tema togs upp av 2\u00a0regioner 2020. 1\u00a0tema är inte läst i alla regioner för 2020 och räknas inte.';

    it('is said without a number, and is no silent region of the span', () => {
      expect([...med('tema', olast), ...med('smakartor', spann)]).toEqual([]);
    });
    it.each([
      ['tema', 'Ingen av 2\u00a0regioner tog upp husläkarträffar i sitt arbete 2020.'],
      ['smakartor', spann.replace('2\u00a0regioner', 'mellan 0 och 2\u00a0regioner')],
      ['smakartor', spann.replace(/ 1\u00a0tema.*/, '')],
    ])('is not said as a no: %s, %s', (id, text) => expect(med(id, text).length).toBeGreaterThan(0));
  });

  it('refuses a sentence that the register does not have', () => {
    expect(says('pahittad', 'Något.')).toEqual(['Meningen "pahittad" finns inte i registret.']);
  });

  it('says nothing of numbers where there is no data', () => {
    expect(checkSentences(madeUpSite({ 'index.html': madeUpPage(`<span data-mening="tema">${tema}</span>`) }))).toEqual(
      [],
    );
  });
});

describe('every sentence of the pages', () => {
  const onPages = meningIds.filter((id) => meningsregister[id].var === 'sida');
  it.each(onPages)('%s is counted again, or says why not, and not both', (id) => {
    expect([id in recounts, id in notRecounted].filter(Boolean)).toHaveLength(1);
  });
  it('neither table names a sentence that no page has', () => {
    expect(
      [...Object.keys(recounts), ...Object.keys(notRecounted)].filter((id) => !onPages.includes(id as never)),
    ).toEqual([]);
  });
});
