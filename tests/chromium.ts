import { chromium } from 'playwright-core';
import { findProgram, type Omgivning, type Program } from './program.ts';

export { dator } from './program.ts';

const program: Program = {
  namn: 'Chromium',
  variabel: 'CHROMIUM_PATH',
  // The one without windows costs half as much as the others.
  kommandon: ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
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

/** Switches that keep a headless Chromium to itself, also as root and without a network. It knows no host but this machine. */
export const switches = [
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE 127.0.0.1',
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * Switches that halve what a window costs the processor and change nothing of a page: no process that imitates a
 * graphics card, and no pages of the browser's own behind the address field. Only the last list of features counts, so
 * what Playwright turns off stands here too.
 */
export const sparsamma = [
  '--disable-gpu',
  `--disable-features=${[
    'WebUIOmniboxPopup',
    'WebUIOmniboxAimPopup',
    'AimEnabled',
    'AvoidCorsURLLoaderRestartOnRedirect',
    'AvoidUnnecessaryBeforeUnloadCheckSync',
    'DestroyProfileOnBrowserClose',
    'HttpsFirstBalancedModeAutoEnable',
    'HttpsUpgrades',
    'LensOverlay',
    'MediaRouter',
    'NetworkTimeServiceQuerying',
    'OptimizationHints',
    'PaintHolding',
    'PreconnectToSearch',
    'ThirdPartyStoragePartitioning',
  ].join()}`,
];
