/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

export default getViteConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'enhet',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/{program,sidurval}.test.ts'],
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
