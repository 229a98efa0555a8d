import { chromium } from 'playwright-core';
import { findProgram, type Omgivning, type Program } from './program.ts';

export { dator } from './program.ts';

const program: Program = {
  namn: 'Chromium',
  variabel: 'CHROMIUM_PATH',
  kommandon: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
  paket: ['chromium'],
  // The one that Playwright downloads itself.
  annars: () => {
    try {
      return chromium.executablePath();
    } catch {
      return '';
    }
  },
};

/** Path of a Chromium. @throws with the remedy when there is none, as {@link findProgram} */
export const findChromium = (omgivning: Omgivning): string => findProgram(program, omgivning);

/** Switches that keep a headless Chromium to itself, also as root and without a network. */
export const switches = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
