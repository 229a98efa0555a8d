import { describe, expect, test } from 'vitest';
import { findChromium, type Omgivning } from './chromium.ts';

const empty: Omgivning = {
  env: { PATH: '/bin' },
  isExecutable: () => false,
  playwrightPath: () => '',
  install: () => {
    throw new Error('ingen rätt');
  },
};

describe('findChromium', () => {
  test('takes the browser that CHROMIUM_PATH names', () => {
    expect(findChromium({ ...empty, env: { CHROMIUM_PATH: '/x/chromium' }, isExecutable: () => true })).toBe(
      '/x/chromium',
    );
  });
  test('says so when CHROMIUM_PATH points at nothing', () => {
    expect(() => findChromium({ ...empty, env: { CHROMIUM_PATH: '/x/chromium' } })).toThrow(/CHROMIUM_PATH pekar på/);
  });
  test('finds one on the path', () => {
    expect(findChromium({ ...empty, isExecutable: (path) => path === '/bin/chromium' })).toBe('/bin/chromium');
  });
  test('falls back to the one Playwright has', () => {
    expect(
      findChromium({ ...empty, playwrightPath: () => '/pw/chrome', isExecutable: (path) => path === '/pw/chrome' }),
    ).toBe('/pw/chrome');
  });
  test('installs one when there is none', () => {
    let installed = false;
    const omgivning = {
      ...empty,
      isExecutable: () => installed,
      install: () => {
        installed = true;
      },
    };
    expect(findChromium(omgivning)).toBe('/bin/chromium');
  });
  test('says exactly what to do when none can be had', () => {
    expect(() => findChromium(empty)).toThrow(/apt-get install chromium[\s\S]*CHROMIUM_PATH[\s\S]*SKIP_BROWSER/);
  });
});
