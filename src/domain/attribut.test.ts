import { describe, expect, test } from 'vitest';
import { z } from 'astro/zod';
import { makeMedDelar } from '../../tests/underlag/delar.ts';
import { makeRegion } from '../../tests/underlag/region.ts';
import { delIds, type DelId } from '../schema/del.ts';
import { malbildSchema } from '../schema/malbild.ts';
import { organisationSchema } from '../schema/organisation.ts';
import { prioriteringarSchema } from '../schema/prioriteringar.ts';
import { samverkanSchema } from '../schema/samverkan.ts';
import { attributI, buildAttribut } from './attribut.ts';
import { attribut } from './attributlista.ts';

const { delar } = makeRegion();
const schemas = {
  malbild: malbildSchema,
  organisation: organisationSchema,
  prioriteringar: prioriteringarSchema,
  samverkan: samverkanSchema,
};
/** What a part has beside its attributes: what it rests on, its posts, and the evidence of single values. */
const ejAttribut = ['underlag', 'granskad', 'kalla', 'per', 'poster'];
const ejAttributI: Partial<Record<DelId, string[]>> = {
  malbild: ['belagg', 'gemensamMalbild.per', 'gemensamMalbild.kalla', 'gemensamMalbild.handelse'],
  organisation: ['belagg'],
  samverkan: ['belagg'],
};

/** The keys of a schema, those of an object in it one by one. */
function keysOf(shape: Record<string, unknown>): string[] {
  return Object.entries(shape).flatMap(([key, value]) => {
    const inner = value instanceof z.ZodNullable ? value.unwrap() : value;
    if (key === 'kalla') return [key];
    return inner instanceof z.ZodObject ? keysOf(inner.shape).map((sub) => `${key}.${sub}`) : [key];
  });
}

describe('attribut', () => {
  test.each(delIds)('every key of %s is an attribute, or said not to be one', (del) => {
    const beskrivna = attribut.filter((one) => one.del === del).flatMap(({ nycklar }) => nycklar);
    const undantag = [...ejAttribut, ...(ejAttributI[del] ?? [])];
    const keys = keysOf(schemas[del].shape);
    expect(keys.filter((key) => !beskrivna.includes(key) && !undantag.includes(key))).toEqual([]);
    expect([...beskrivna, ...undantag].filter((key) => !keys.includes(key))).toEqual([]);
  });
  test('each has an id and a name of its own and is shown somewhere', () => {
    for (const key of ['id', 'namn'] as const)
      expect(new Set(attribut.map((one) => one[key])).size).toBe(attribut.length);
    expect(attribut.filter(({ visas }) => visas.length === 0)).toEqual([]);
  });
  test('each column of the matrix has words for a sentence', () => {
    expect(attributI('matris').filter(({ fras }) => fras === undefined)).toEqual([]);
  });
});

describe('buildAttribut', () => {
  const kommuner = (styrgruppMedKommuner: boolean | null) =>
    buildAttribut(makeMedDelar({ organisation: { styrgruppMedKommuner } }).delar).organisation.find(
      ({ falt }) => falt === 'styrgruppMedKommuner',
    )?.varde;
  test('no is a word, unknown is null', () => {
    expect([kommuner(true), kommuner(false), kommuner(null)]).toEqual(['Ja', 'Nej', null]);
  });
  test('every region has the same rows, known or not', () => {
    const [tom, full] = [buildAttribut(delar), buildAttribut(makeMedDelar({ malbild: { inriktningar: ['A'] } }).delar)];
    expect(full.malbild.map(({ namn }) => namn)).toEqual(tom.malbild.map(({ namn }) => namn));
    expect(tom.malbild[0]).toMatchObject({ namn: 'Strategi eller program', varde: null });
  });
  test('the county’s joint document is never told as the region’s own strategy', () => {
    const strategi = { avser: 'lan' as const, namn: 'Länets plan', beslutsar: 2022, beslutsinstans: null, malar: 2030 };
    const rader = buildAttribut(makeMedDelar({ malbild: { strategi } }).delar).malbild;
    const varde = (namn: string) => rader.find((rad) => rad.namn === namn)?.varde;
    expect(['Strategi eller program', 'Beslutad', 'Målår i egen strategi'].map(varde)).toEqual([null, null, null]);
    expect(['Länsgemensam strategi', 'Länsstrategin beslutad', 'Länsstrategins målår'].map(varde)).toEqual([
      'Länets plan',
      '2022',
      2030,
    ]);
  });
});
