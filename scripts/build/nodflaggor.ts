/**
 * How Node is started for what lives a moment and makes much: with its own 16 MB of room for new objects it sweeps so often
 * that a tenth of a build is sweeping.
 */
export const nodflaggor = ['--max-semi-space-size=64', '--no-opt'] as const;
