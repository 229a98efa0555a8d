import type { RegionId } from '../../../schema/vokabular.ts';
import {
  fragaDatumMening,
  fragaEjNamntMening,
  fragaFaktaMening,
  fragaKantMening,
  fragaOkandMening,
  fragaOrdMening,
  fragaRegionensTystaMening,
  fragaRegionerMening,
  fragaTraffarMening,
} from '../fragesvar.ts';
import { namnen, rullande, stangd } from '../pahittat.ts';
import type { Varianter } from '../variantform.ts';

const namn = (id: string): string => namnen.get(id as RegionId)!;
const nagra = [[], ['kalmar'], ['blekinge', 'kalmar', 'orebro']];
const program = { verb: 'hade' as const, fras: 'styrformen ”program”', hela: 21 };
const tema = { verb: 'tog upp' as const, fras: 'temat Mobila team', hela: 19, utgava: stangd };

/** Variants of the answers to questions of the search. */
export const sokvarianter = {
  'fraga-regioner': () => [
    ...nagra.flatMap((regioner) => [
      fragaRegionerMening({ ...program, utgava: stangd, regioner }, namn),
      fragaRegionerMening({ ...program, utgava: rullande, regioner }, namn),
      fragaRegionerMening({ ...tema, regioner }, namn),
    ]),
    // Nobody has read for it yet.
    fragaRegionerMening({ ...program, utgava: stangd, regioner: [], hela: 0 }, namn),
  ],
  'fraga-ej-namnt': () => nagra.map((regioner) => fragaEjNamntMening({ ...tema, regioner }, namn)),
  'fraga-regionens-tysta': () => [
    fragaRegionensTystaMening('Region Kalmar län', [], 30, stangd),
    fragaRegionensTystaMening('Region Kalmar län', ['Mobila team'], 30, stangd),
    fragaRegionensTystaMening('Region Kalmar län', ['Mobila team', 'Vård i hemmet'], 30, stangd),
  ],
  'fraga-traffar': () =>
    nagra
      .slice(1)
      .flatMap((regioner) => [
        fragaTraffarMening(stangd, regioner, regioner.length, namn),
        fragaTraffarMening(rullande, regioner, regioner.length + 4, namn),
      ]),
  'fraga-fakta': () => [
    fragaFaktaMening('Region Kalmar län', [{ sak: 'leds av', varde: 'sjukvårdsledningen' }], stangd),
    fragaFaktaMening(
      'Region Kalmar län',
      [
        { sak: 'strategin är beslutad', varde: '2023' },
        { sak: 'målåret är', varde: '2030' },
      ],
      rullande,
    ),
    fragaFaktaMening('Region Kalmar län', [{ sak: 'antalet kommuner är', varde: '12' }], null),
  ],
  'fraga-okand': () => [
    fragaOkandMening('Region Kalmar län', 'kommuner i styrningen', stangd),
    fragaOkandMening('Region Kalmar län', 'kommuner i styrningen', rullande),
  ],
  'fraga-kant': () =>
    [0, 1, 20].flatMap((n) => [
      fragaKantMening('vem som leder arbetet', n, 21, stangd),
      fragaKantMening('vem som leder arbetet', n, 21, rullande),
    ]),
  'fraga-datum': () => [
    fragaDatumMening('nar', { titel: 'Målbilden antogs', datum: '2023-03-07' }, 'Kalmar län'),
    fragaDatumMening('nar', { titel: 'En ny lag', datum: '2022' }, ''),
    fragaDatumMening('nar', { titel: 'Ett team startade', datum: null }, 'Kalmar län'),
    fragaDatumMening('senast-av-allt', { titel: 'Ett team startade', datum: '2026-02' }, 'Kalmar län'),
    fragaDatumMening('senast', { titel: 'Ett team startade', datum: '2026-02' }, 'Kalmar län'),
  ],
  'fraga-ord': () => [
    fragaOrdMening('Samordnad individuell plan (SIP)', 'En plan som region och kommun gör tillsammans med personen.'),
    fragaOrdMening('närsjukvård', 'Vård som behövs ofta och av många.'),
  ],
} satisfies Varianter;
