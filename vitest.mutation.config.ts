import { defineConfig } from 'vitest/config';

/** The unit tests that mutants are run against: those that stand beside the code of the named rooms. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['src/{data,domain,regler,search}/**/*.test.ts'],
    isolate: false,
    // A test that is slow under load is not a fault noticed: what never ends is stopped by the tool.
    testTimeout: 300_000,
  },
});
