/// <reference types="vitest/config" />
import { availableParallelism } from 'node:os';
import { getViteConfig } from 'astro/config';
import { Ordning } from './tests/ordning.ts';

/** Vitest leaves one core to itself, which of two is half. */
const maxWorkers = availableParallelism();

export default getViteConfig({
  test: {
    sequence: { sequencer: Ordning },
    projects: [
      {
        test: {
          name: 'enhet',
          // The files share what they import: most of their time went to reading it anew for each.
          isolate: false,
          pool: 'threads',
          maxWorkers,
          // A busy machine is no fault: only what never ends is stopped.
          testTimeout: 30_000,
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/{ordning,program,sidurval}.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'webblasare',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/{ordning,program,sidurval}.test.ts'],
          globalSetup: 'tests/setup.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // The files of a worker share its browser.
          isolate: false,
          maxWorkers,
        },
      },
    ],
  },
});
