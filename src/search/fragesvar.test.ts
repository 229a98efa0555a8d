import { describe, expect, test } from 'vitest';
import { makeUppgift } from '../../tests/underlag/uppgift.ts';
import type { Raknad } from '../domain/mening/mening.ts';
import { findVarden } from './findvarden.ts';
import { answerFraga } from './fragesvar.ts';
import type { Fragedata, Frageregioner } from './fragevarden.ts';
import { isFraga } from './fragor.ts';
import { orderUppgifter, type Register } from './packad-uppgift.ts';
import { buildSokmotor } from './sokmotor.ts';

const stangd: Raknad = { ar: '2020', slag: 'avslutad' };
const rullande: Raknad = { ar: '2021–2026', slag: 'lopande' };
const varde = (changes: Partial<Frageregioner>): Frageregioner => ({
  verb: 'hade',
  varde: 'Program',
  sak: 'Styrform styrformen',
  fras: 'styrformen ”program”',
  utgava: stangd,
  regioner: ['skane', 'blekinge'],
  hela: 21,
  slag: 'har',
  tema: '',
  href: '/jamfor/profil/?styrform=program',
  ...changes,
});
const varden = [
  varde({}),
  varde({ varde: 'Linje' }),
  varde({ varde: 'Program och linje' }),
  varde({ utgava: rullande }),
  varde({ varde: '2030', sak: 'Målår år', fras: 'målåret 2030' }),
  varde({ varde: 'Kommuner i styrningen', sak: 'kommuner styrgruppen', fras: 'kommuner i styrningen' }),
  varde({ varde: 'Kommuner i styrningen', sak: 'kommuner styrgruppen', slag: 'nej', regioner: ['skane'] }),
  varde({ varde: 'Mobila team', sak: 'tema', tema: 'mobila-team', fras: 'temat Mobila team' }),
  varde({ varde: 'Mobila team', sak: 'tema', tema: 'mobila-team', slag: 'saknas', fras: 'temat Mobila team' }),
];
const utanTema = { region: null, vagar: [] };
const find = (fraga: string, nekad = false) => findVarden(fraga, varden, utanTema, nekad);

describe('a question of regions', () => {
  test('gives exactly the value that it names, in the edition of its year', () => {
    expect(find('vilka regioner drev omställningen som program 2020')).toEqual([varden[0]]);
    expect(find('vilka regioner har program och linje')).toEqual([varden[2]]);
    expect(find('hur många regioner hade styrform program')).toEqual([varden[0], varden[3]]);
  });
  test('reads a year as a value where it is one', () =>
    expect(find('vilka regioner har målår 2030')).toEqual([varden[4]]));
  test('asked for what is lacking, gives the explicit no, else those that have it', () => {
    expect(find('vilka regioner har inte kommuner i styrgruppen', true)).toEqual([varden[6]]);
    expect(find('vilka regioner saknar mobila team', true)).toEqual([varden[8]]);
    expect(find('vilka regioner saknar styrform linje', true)).toEqual([varden[1]]);
  });
  test('names no value, has no value', () => {
    expect(find('vilka regioner har rullstolar')).toEqual([]);
    expect(find('vilka regioner')).toEqual([]);
  });
  test('finds a theme by what else it is called', () => {
    const segment = [{ termer: [], teman: [{ id: 'mobila-team', styrka: 1 }] }];
    const vagar = [{ segment, fraser: [], teman: [], regioner: [] }];
    expect(findVarden('vilka regioner har läkarbil', varden, { region: null, vagar }, false)).toEqual([varden[7]]);
  });
});

const uppgift = makeUppgift;
const register: Register = {
  utgavor: [
    { id: '2020', ar: '2020', slag: 'avslutad' },
    { id: '2026', ar: '2021–2026', slag: 'lopande' },
  ],
  teman: [{ id: 'mobila-team', namn: 'Mobila team', synonymer: ['läkarbil'] }],
  regioner: [
    { id: 'skane', namn: 'Region Skåne', kortnamn: 'Skåne' },
    { id: 'blekinge', namn: 'Region Blekinge', kortnamn: 'Blekinge' },
  ],
  uppgifter: orderUppgifter([
    uppgift('skane/buss', 'Tandvårdsbuss', 'En buss för tänder.'),
    uppgift('blekinge/h-buss', 'Bussen invigdes', 'En tandvårdsbuss åker ut.', {
      del: 'handelse',
      sort: 'annat',
      utgava: '2026',
      datum: '2023-03-07',
    }),
    uppgift('begrepp/sip', 'Samordnad individuell plan (SIP)', 'En plan.', {
      del: 'begrepp',
      region: '',
      utgava: '',
      datum: '',
    }),
  ]),
  sammansatta: [],
  vardagsord: [],
  ordklasser: {},
};
const motor = buildSokmotor(register);
const fakta = { id: 'ledsav', region: 'skane', sak: 'leds av', href: '/regioner/skane/#organisation' };
const data: Fragedata = {
  varden,
  fakta: [
    { ...fakta, varde: 'en strateg', utgava: stangd },
    { ...fakta, id: 'kommuner', sak: 'antalet kommuner är', varde: '33', utgava: null },
    { ...fakta, id: 'beslutsar', sak: 'strategin är beslutad', varde: '2019', utgava: stangd },
  ],
};
const svar = (fraga: string): string[] =>
  answerFraga(fraga, motor.search(fraga), motor, data).map(({ mening }) => mening.text.replaceAll('\u00a0', ' '));

describe('the answer', () => {
  test('to who leads a region is what each edition says', () =>
    expect(svar('Vem leder omställningen i Skåne?')).toEqual([
      'Region Skåne: leds av en strateg, enligt underlaget från 2020.',
    ]));
  test('to who leads, without a region, is for how many it is told', () =>
    expect(svar('vem leder omställningen')).toEqual([
      'Ännu finns ingen uppgift från 2021–2026 om vem som leder arbetet.',
      'För 1 av 2 regioner säger underlaget från 2020 något om vem som leder arbetet. Skriv också regionens namn för att få veta vad.',
    ]));
  test('to when something was decided is the coded year, else the dated hit', () => {
    expect(svar('när beslutades strategin i Skåne')).toEqual([
      'Region Skåne: strategin är beslutad 2019, enligt underlaget från 2020.',
    ]);
    expect(svar('när invigdes bussen')).toEqual(['Närmast frågan: Bussen invigdes (Blekinge), 7 mars 2023.']);
  });
  test('to what a word means is the glossary', () =>
    expect(svar('vad betyder SIP')).toEqual(['Samordnad individuell plan (SIP): En plan.']));
  test('to the newest is the newest hit', () =>
    expect(svar('senaste om tandvårdsbuss')).toEqual([
      'Senast daterat bland träffarna: Bussen invigdes (Blekinge), 7 mars 2023.',
    ]));
  test('to a number of one region is its fact', () =>
    expect(svar('hur många kommuner har Skåne')).toEqual(['Region Skåne: antalet kommuner är 33.']));
  test('to what a region lacks is what its read text does not mention', () =>
    expect(svar('vad saknas i Skåne')).toEqual([
      'Region Skåne: källan från 2020 nämner inte 1 av 1 tema: mobila team. Det betyder inte nej.',
    ]));
  test('to what is coded nowhere is who has the words, edition by edition', () =>
    expect(svar('vilka regioner har en tandvårdsbuss')).toEqual([
      'Alla orden står i 1 uppgift från 2021–2026, om 1 region: Blekinge. Det säger inget om de andra.',
      'Alla orden står i 1 uppgift från 2020, om 1 region: Skåne. Det säger inget om de andra.',
    ]));
  test('to what is no question is none', () => {
    expect(isFraga('tandvårdsbuss')).toBe(false);
    expect(svar('tandvårdsbuss')).toEqual([]);
  });
});
