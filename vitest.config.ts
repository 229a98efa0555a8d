/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

export default getViteConfig({
  test: {
    projects: [
      {
        test: {
          name: 'enhet',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/{program,sidurval}.test.ts'],
          // The files share their modules: reading them anew for each file costs four times the tests themselves.
          isolate: false,
          pool: 'threads',
          // Stops a test that hangs. No test may rest on time: the machine may be busy.
          testTimeout: 300_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'webblasare',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/{program,sidurval}.test.ts'],
          globalSetup: 'tests/setup.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
