import { describe, expect, test } from 'vitest';
import { malbildLageIds } from '../../schema/dokument-lage.ts';
import { styrformer, type Styrform } from '../../schema/organisation.ts';
import { svarIds, type Svar } from '../../schema/svar.ts';
import { regionIds } from '../../schema/vokabular.ts';
import { buildProfil, profilkolumner } from '../profilmatris.ts';
import type { RegionUnderlag } from '../region-underlag.ts';
import { bildMening } from './bild.ts';
import { delMening } from './del.ts';
import { buildTemakort } from './temakort.ts';
import { kolumnMening } from './kolumn.ts';
import { malbildKartMening, malbildMening } from './malbild.ts';
import { mening, type Mening } from './mening.ts';
import { kantOmTema, nyareMening } from './nyare.ts';
import { celler, gotland, malbildStatus, olast, region, rullande, stangd } from './pahittat.ts';
import { ingaHandelserMening, regionPastaende, temaPastaende } from './pastaende.ts';
import { temaAntal } from './region-teman.ts';
import { rutorMening } from './sidor.ts';
import { spridningMening } from './spridning.ts';

/** Every way in which three members of a group can answer. */
const trippler: Svar[][] = svarIds.flatMap((a) => svarIds.flatMap((b) => svarIds.map((c) => [a, b, c])));
const n = (svaren: readonly Svar[], ...vilka: Svar[]) => svaren.filter((one) => vilka.includes(one)).length;
const bild = {
  en: 'region',
  flera: 'regioner',
  ingen: 'Ingen',
  raknat: 'regioner',
  avslutad: 'tog upp',
  lopande: 'har',
} as const;
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('over every way that three can answer', () => {
  const counted: Record<string, (svaren: readonly Svar[]) => Mening> = {
    tema: (svaren) => temaPastaende('Äldre', celler(svaren), stangd),
    region: (svaren) => regionPastaende('Blekinge', celler(svaren), stangd),
    bild: (svaren) => bildMening(celler(svaren), stangd, bild).mening,
    'region-kort': (svaren) => temaAntal(celler(svaren), stangd),
    rutor: (svaren) => rutorMening(celler(svaren), stangd),
  };
  test.each(Object.entries(counted))(
    '%s: the whole holds nobody unread, and nobody the question cannot apply to',
    (_, make) => {
      for (const svaren of trippler)
        expect(make(svaren).galler.av, svaren.join()).toBe(3 - n(svaren, 'ej-granskat', 'ej-tillampligt'));
    },
  );
  test.each([stangd, rullande])('no member is passed over in silence in edition $id', (utgava) => {
    for (const svaren of trippler) {
      for (const make of [temaPastaende, regionPastaende]) {
        const text = plain(make('Äldre', celler(svaren), utgava).text);
        // "Nobody has read yet" and "it could apply to none" are said of all at once.
        if (/^Ingen har ännu|kunde (inte )?gälla/.test(text)) {
          expect(n(svaren, 'ej-granskat', 'ej-tillampligt'), text).toBe(3);
          continue;
        }
        const said = (text.match(/(?<![\d–])\d(?!\d)/g) ?? []).map(Number);
        const whole = utgava === stangd ? 3 - n(svaren, 'ej-granskat', 'ej-tillampligt') : 0;
        const sum = said.reduce((all, one) => all + one, 0) - whole;
        expect(sum, text).toBe(3);
      }
    }
  });
  test('a group is told to be silent only where each of it was read and is silent', () => {
    const platser = regionIds
      .slice(0, 3)
      .map((id) => ({ id, kortnamn: id, sjukvardsregion: ['Södra sjukvårdsregionen'] }));
    for (const svaren of trippler) {
      const { text } = spridningMening(celler(svaren), platser, stangd);
      expect(/nämndes inte/.test(text), svaren.join()).toBe(n(svaren, 'ej-namnt') === 3);
      expect(/nämn|saknas|inte i/.test(spridningMening(celler(svaren), platser, rullande).text)).toBe(false);
    }
  });
  test('that nothing newer is found is never said of one that nobody looked for', () => {
    for (const svaren of trippler) {
      const olasta = n(svaren, 'ej-granskat');
      const [nyare, handelser] = [
        nyareMening(kantOmTema(celler(svaren)), rullande).text,
        ingaHandelserMening(celler(svaren), rullande).text,
      ];
      const found = n(svaren, 'uttryckligt', 'delvis', 'nej') > 0;
      if (olasta > 0 && !found)
        expect(nyare, svaren.join()).toMatch(/där någon har läst eller sökt|^Ingen har ännu sökt/);
      if (olasta > 0) expect(handelser, svaren.join()).toMatch(/har ingen ännu sökt|^Ingen har ännu sökt/);
    }
  });
});

describe('no count about municipalities has Gotland in its whole', () => {
  const on = (utgava = stangd) =>
    region(
      { malbild: { gemensamMalbild: malbildStatus('ej-tillampligt') }, organisation: { styrform: 'gemensam' } },
      utgava,
      gotland,
    );
  const alla21 = (one: RegionUnderlag): RegionUnderlag[] => [...Array.from({ length: 20 }, () => one), on(one.utgava)];
  const lagen: RegionUnderlag[] = [stangd, rullande].flatMap((utgava) => [
    ...malbildLageIds
      .filter((status) => status !== 'ej-tillampligt')
      .map((status) => region({ malbild: { gemensamMalbild: malbildStatus(status) } }, utgava)),
    ...(Object.keys(styrformer) as Styrform[]).map((styrform) => region({ organisation: { styrform } }, utgava)),
    ...[true, false, null].map((politiskSamverkan) => region({ samverkan: { politiskSamverkan } }, utgava)),
    ...[true, false, null].map((one) => region({ organisation: { styrgruppMedKommuner: one } }, utgava)),
    region({ samverkan: olast, malbild: olast, organisation: olast }, utgava),
  ]);
  const omKommuner = profilkolumner.filter(({ attribut }) => attribut?.kraverKommuner);
  test.each(lagen.map((one, i) => [i, one] as const))('state %i', (_, one) => {
    const regioner = alla21(one);
    const rader = buildProfil(regioner);
    const meningar = [
      ...delMening('malbild', regioner),
      ...delMening('samverkan', regioner),
      ...omKommuner.map(({ id }) =>
        kolumnMening(rader.map((rad) => rad.celler.find(({ kolumn }) => kolumn.id === id)!)),
      ),
    ].filter((each) => each !== null);
    expect(meningar.length).toBeGreaterThan(3);
    for (const { text, galler } of meningar) {
      expect(galler.raknat).toBe('regioner-med-kommuner');
      expect(plain(text)).not.toMatch(/av (de )?21\b|\b21 region/);
      if (typeof galler.av === 'number') expect(galler.av).toBeLessThanOrEqual(20);
    }
  });
  test('nor the målbild then and now, nor what is done together', () => {
    const rad = { region: 'blekinge', namn: 'Blekinge', da: 'utkast', nu: null } as const;
    const rader = [
      ...Array.from({ length: 20 }, () => rad),
      { ...rad, namn: 'Gotland', da: 'ej-tillampligt' } as const,
    ];
    const meningar = [...malbildMening(rader, stangd), ...malbildKartMening(rader, stangd)];
    for (const { text } of meningar) expect(plain(text)).not.toMatch(/\b21\b/);
    expect(plain(meningar.map(({ text }) => text).join())).toMatch(/av 20 regioner/);
    const kort = buildTemakort(
      'aldre',
      celler(Array.from({ length: 21 }, () => 'uttryckligt' as const)),
      stangd,
      new Set(['gotland']),
    );
    expect(plain(kort.at(-1)!.svar[0]!.text)).not.toMatch(/\b21\b/);
  });
});

describe('a sentence that cannot be true is not made', () => {
  const galler = { utgava: stangd, raknat: 'regioner', antal: 2, av: 3, okanda: {} } as const;
  test('a share of a rolling edition', () => {
    expect(() => mening('tema', 'X.', { ...galler, utgava: rullande })).toThrow(/ingen andel/);
  });
  test('more than the whole', () => {
    expect(() => mening('tema', 'X.', { ...galler, antal: 4 })).toThrow(/fler än/);
  });
  test('one without whole, edition or unknown does not compile', () => {
    // @ts-expect-error the whole is missing
    mening('tema', 'X.', { utgava: stangd, raknat: 'regioner', antal: 1, okanda: {} });
    // @ts-expect-error the edition is missing
    mening('tema', 'X.', { raknat: 'regioner', antal: 1, av: 2, okanda: {} });
    // @ts-expect-error the unknown are missing
    mening('tema', 'X.', { utgava: stangd, raknat: 'regioner', antal: 1, av: 2 });
    // @ts-expect-error the register does not have it
    mening('pahittad', 'X.', galler);
    // @ts-expect-error a sentence is made by `mening` alone
    const egen: Mening = { id: 'tema', text: 'X.', galler };
    expect(egen.text).toBe('X.');
  });
});
