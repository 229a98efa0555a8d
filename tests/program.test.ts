import { describe, expect, test } from 'vitest';
import { findProgram, type Omgivning, type Program } from './program.ts';

const program: Program = {
  namn: 'Räven',
  variabel: 'RAV_PATH',
  kommandon: ['rav', 'rav-esr'],
  paket: ['rav-esr', 'lya'],
};
const empty: Omgivning = {
  env: { PATH: '/bin' },
  isExecutable: () => false,
  install: () => {
    throw new Error('ingen rätt');
  },
};

describe('findProgram', () => {
  test('takes the one that its variable names', () => {
    expect(findProgram(program, { ...empty, env: { RAV_PATH: '/x/rav' }, isExecutable: () => true })).toBe('/x/rav');
  });
  test('says so when the variable points at nothing', () => {
    expect(() => findProgram(program, { ...empty, env: { RAV_PATH: '/x/rav' } })).toThrow(/RAV_PATH pekar på/);
  });
  test('finds one on the path, by any of its names', () => {
    expect(findProgram(program, { ...empty, isExecutable: (path) => path === '/bin/rav-esr' })).toBe('/bin/rav-esr');
  });
  test('falls back to where it may lie besides', () => {
    const annars = () => '/pw/rav';
    expect(findProgram({ ...program, annars }, { ...empty, isExecutable: (path) => path === '/pw/rav' })).toBe(
      '/pw/rav',
    );
  });
  test('installs one when there is none', () => {
    let installed: readonly string[] = [];
    const omgivning: Omgivning = {
      ...empty,
      isExecutable: () => installed.length > 0,
      install: ({ paket }) => {
        installed = paket;
      },
    };
    expect(findProgram(program, omgivning)).toBe('/bin/rav');
    expect(installed).toEqual(['rav-esr', 'lya']);
  });
  test('says exactly what to do when none can be had', () => {
    expect(() => findProgram(program, empty)).toThrow(
      /Räven[\s\S]*apt-get install rav-esr lya[\s\S]*RAV_PATH=[\s\S]*SKIP_BROWSER=1[\s\S]*ingen rätt/,
    );
  });
});
