import { expect, it } from 'vitest';
import { madeUpSite } from '../made-up.ts';
import { checkDataSchema } from './data-schema.ts';

const schema = { type: 'array', items: { type: 'object', required: ['id'] } };
const messages = (files: Record<string, unknown>): string[] =>
  checkDataSchema(madeUpSite(files)).map(({ message }) => message);

it('lets a file through that follows its schema', () =>
  expect(messages({ 'data/a.json': [{ id: 'x' }], 'data/schema/a.json': schema })).toEqual([]));
it('reports a file that does not', () =>
  expect(messages({ 'data/a.json': [{}], 'data/schema/a.json': schema })[0]).toContain('/0'));
it('reports a file without schema', () =>
  expect(messages({ 'data/a.json': [] })).toEqual(['Datafilen saknar JSON Schema.']));
it('reports a schema that cannot be used', () =>
  expect(messages({ 'data/a.json': [], 'data/schema/a.json': { type: 'x' } })[0]).toContain('går inte att använda'));
it('asks no schema of a site without data', () => expect(messages({})).toEqual([]));
