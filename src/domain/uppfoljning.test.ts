import { expect, test } from 'vitest';
import type { Sokt } from '../schema/sokt.ts';
import type { Uppfoljningsfil } from '../schema/uppfoljning.ts';
import { ledMening, ledSvar } from './mening/led.ts';
import { buildUppfoljning, soktEfter, type Uppfoljningsunderlag } from './uppfoljning.ts';

const ingen = { teman: [], attribut: [], ord: [], om: [] };
const regler: Uppfoljningsfil['sokt'] = {
  plan: { ...ingen, attribut: ['strategi'] },
  atgarder: { ...ingen, ord: ['handlingsplan'], om: ['nära vård'] },
  uppfoljning: { ...ingen, teman: ['uppfoljning'] },
  granskning: { ...ingen, ord: ['revis'], om: ['nära vård'] },
};
const sokning = (more: Partial<Sokt>): Sokt => ({ dag: '2026-11-28', teman: [], attribut: [], ord: ['x'], ...more });
const kalla = { titel: 'Sida', utgivare: 'Region Skåne', url: null, publicerad: null, typ: 'media' } as const;
const handelse = (id: string, datum: string | null) =>
  ({ id: `skane/${id}`, region: 'skane', titel: `Om ${id}`, datum, kalla }) as const;
const build = (fynd: Uppfoljningsfil['fynd'], sokt: readonly Sokt[] = [], more: Partial<Uppfoljningsunderlag> = {}) =>
  buildUppfoljning({
    fil: { sokt: regler, fynd },
    regioner: [{ id: 'skane', sokt }],
    poster: [],
    handelser: [handelse('h-a', '2021'), handelse('h-b', '2024-05')],
    kallor: [],
    kallaHref: (id) => `/kallor/#${id}`,
    ...more,
  });
const fynd = (led: Uppfoljningsfil['fynd'][number]['led'], lage: 'finns' | 'pagar' | 'planerad', id = 'h-a') =>
  ({ region: 'skane', led, lage, slag: 'handelse', id: `skane/${id}` }) as const;
const svar = (celler: ReturnType<typeof build>) => celler.map((cell) => cell.svar);

test('what nobody looked for is not told as missing, and a search for something else is no search', () => {
  expect(svar(build([]))).toEqual(['ej-sokt', 'ej-sokt', 'ej-sokt', 'ej-sokt']);
  expect(svar(build([], [sokning({ teman: ['aldre'], attribut: ['forum'] })]))).not.toContain('ej-funnet');
});

test('a search makes the step looked for, with its day and words', () => {
  const celler = build([], [sokning({ teman: ['uppfoljning'], ord: ['färdplan uppföljning'] })]);
  expect(svar(celler)).toEqual(['ej-sokt', 'ej-sokt', 'ej-funnet', 'ej-sokt']);
  expect(celler[2]?.sokt).toEqual([{ dag: '2026-11-28', ord: ['färdplan uppföljning'] }]);
});

test('words count only when they are about the shift', () => {
  const ord = ['handlingsplan suicid', 'Skåne Nära vård handlingsplan', 'nära vård'];
  expect(soktEfter(regler.atgarder, [sokning({ ord })])).toEqual([
    { dag: '2026-11-28', ord: ['Skåne Nära vård handlingsplan'] },
  ]);
  expect(soktEfter(ingen, [sokning({ ord })])).toEqual([]);
});

test('what is only planned is not found', () => {
  expect(build([fynd('uppfoljning', 'planerad')])[2]).toMatchObject({ svar: 'planerad' });
  expect(build([fynd('uppfoljning', 'planerad'), fynd('uppfoljning', 'pagar', 'h-b')])[2]).toMatchObject({
    svar: 'funnen',
    fynd: [{ id: 'skane/h-b', kallslag: 'Mediekälla' }, { id: 'skane/h-a' }],
  });
});

test('a finding that names nothing is an error', () => {
  expect(() => build([fynd('plan', 'finns', 'h-z')])).toThrow('skane/h-z');
});

test('the sentence counts what was found and says of the rest only whether somebody looked', () => {
  const namn = () => 'Skåne';
  expect(ledMening('granskning', build([]), namn, '2020').text).toBe(
    'Atlasen har inte funnit en granskning av omställningen för någon region. För 1\u00a0region har ingen sökt, så där går det inte att säga om någon granskning finns.',
  );
  const funnen = ledMening('granskning', build([fynd('granskning', 'finns')]), namn, '2020').text;
  expect(funnen).toBe('För 1\u00a0region (Skåne) har atlasen funnit en granskning av omställningen.');
});

test('what is old, what has but an old date, and what has none are told apart', () => {
  const text = (...datum: (string | null)[]) =>
    ledMening(
      'plan',
      build(
        datum.map((_, i) => fynd('plan', 'finns', `h-${i}` as 'h-a')),
        [],
        { handelser: datum.map((one, i) => handelse(`h-${i}`, one)) },
      ),
      () => 'Skåne',
      '2020',
    ).text;
  expect(text('2020')).toContain('För 1 av dem är inget nyare än 2020 funnet.');
  expect(text('2020', null)).toContain('För 1 är det enda daterade inte nyare än 2020.');
  expect(text(null)).toContain('För 1 är allt odaterat.');
  expect(text('2021', null)).not.toContain('Om det gäller nu');
});

test('what is planned by old information alone is told with its age', () => {
  const text = (datum: string) =>
    ledMening(
      'plan',
      build([fynd('plan', 'planerad')], [], { handelser: [handelse('h-a', datum)] }),
      () => 'Skåne',
      '2020',
    ).text;
  expect(text('2020')).toContain('är en plan planerad, enligt uppgift som inte är nyare än 2020; om det är gjort');
  expect(text('2023')).toContain('är en plan planerad; om det är gjort');
});

test('the answer of the page tells what nobody looked for beside what was found', () => {
  const svar = ledSvar(build([fynd('granskning', 'finns'), fynd('uppfoljning', 'planerad')]), () => 'Skåne').text;
  expect(svar).toBe(
    'En uppföljning av omställningen eller dess plan är funnen för ingen region och en granskning för 1\u00a0region (Skåne). Uppgifterna är från 2021. För 1\u00a0region är en uppföljning planerad utan att det är känt om den är gjord.',
  );
});

test('the answer says from when what was found is, and nothing of when nothing was', () => {
  const svar = (...some: Parameters<typeof build>[0]) => ledSvar(build(some), () => 'Skåne').text;
  expect(svar(fynd('granskning', 'finns'), fynd('uppfoljning', 'pagar', 'h-b'))).toContain('är från 2021 till 2024.');
  expect(svar(fynd('uppfoljning', 'finns'), fynd('uppfoljning', 'planerad', 'h-b'))).toContain('är från 2021.');
  expect(svar()).not.toContain('Det som är funnet');
});

test('a finding that is a post, an event or a source leads to it, with its kind, date and publisher', () => {
  const sida = (utgivartyp: 'region' | 'media') => ({ utgivartyp }) as never;
  const kallor = [
    { id: 'plan', titel: 'Planen', utgivare: 'Region Skåne', typ: 'strategi', publicerad: null, ar: 2022, sida: null },
    { id: 'odat', titel: 'Odaterad', utgivare: 'X', typ: 'granskning', publicerad: null, ar: null, sida: null },
    {
      id: 'nyhet',
      titel: 'Nyhet',
      utgivare: 'Tidningen',
      typ: 'sida',
      publicerad: '2023-02',
      ar: 2023,
      sida: sida('media'),
    },
    {
      id: 'egen',
      titel: 'Egen sida',
      utgivare: 'Region Skåne',
      typ: 'sida',
      publicerad: null,
      ar: null,
      sida: sida('region'),
    },
  ] as unknown as Uppfoljningsunderlag['kallor'];
  const post = (id: string, per: string | null, kalla = 'plan') => ({
    id,
    titel: `Post ${id}`,
    per,
    kalla: { id: kalla, avsnitt: 'A' },
  });
  const poster = [
    post('skane/p', '2021'),
    post('skane/q', null, 'nyhet'),
    post('skane/r', null, 'finns-inte'),
  ] as unknown as Uppfoljningsunderlag['poster'];
  const en = (slag: 'post' | 'handelse' | 'kalla', id: string) =>
    build([{ region: 'skane', led: 'plan', lage: 'finns', slag, id }], [], { kallor, poster })[0]?.fynd[0];
  expect(en('kalla', 'plan')).toMatchObject({
    titel: 'Planen',
    datum: '2022',
    kallslag: 'Strategi',
    url: '/kallor/#plan',
  });
  expect(en('kalla', 'odat')).toMatchObject({ datum: null, kallslag: 'Revisionsgranskning' });
  expect(en('kalla', 'nyhet')).toMatchObject({ datum: '2023-02', kallslag: 'Mediekälla', utgivare: 'Tidningen' });
  expect(en('kalla', 'egen')?.kallslag).not.toBe('Webbsida');
  expect(en('post', 'skane/p')).toMatchObject({
    titel: 'Post skane/p',
    datum: '2021',
    kallslag: 'Strategi',
    url: '/exempel/skane/p/',
  });
  expect(en('post', 'skane/q')).toMatchObject({ datum: null, kallslag: 'Mediekälla' });
  expect(en('handelse', 'skane/h-a')).toMatchObject({
    titel: 'Om h-a',
    datum: '2021',
    kallslag: 'Mediekälla',
    utgivare: 'Region Skåne',
  });
  // What is named must be of the kind that is said.
  expect(() => en('post', 'skane/h-a')).toThrow('skane/h-a');
  expect(() => en('handelse', 'skane/p')).toThrow('skane/p');
  expect(() => en('kalla', 'skane/p')).toThrow('källan ”skane/p”');
  expect(() => en('post', 'skane/r')).toThrow('källan ”finns-inte”');
});

test('each region has its own findings and searches, step by step', () => {
  const celler = build(
    [fynd('plan', 'finns'), { ...fynd('plan', 'finns'), region: 'kalmar' }],
    [sokning({ attribut: ['strategi'] })],
    {
      regioner: [
        { id: 'skane', sokt: [sokning({ attribut: ['strategi'] })] },
        { id: 'halland', sokt: [sokning({ attribut: ['strategi'] })] },
      ],
    },
  );
  expect(celler.map(({ region, led, svar: own }) => [region, led, own]).slice(0, 5)).toEqual([
    ['skane', 'plan', 'funnen'],
    ['skane', 'atgarder', 'ej-sokt'],
    ['skane', 'uppfoljning', 'ej-sokt'],
    ['skane', 'granskning', 'ej-sokt'],
    ['halland', 'plan', 'ej-funnet'],
  ]);
  expect(celler[0]?.sokt).toEqual([]);
  expect(celler[4]?.sokt).toHaveLength(1);
});
