/**
 * How Node is started for what lives a moment and makes much: room for it from the beginning. With Node's own 16 MB for new
 * objects, and an old room that grows by steps, a tenth of a build is sweeping.
 */
export const nodflaggor = [
  '--max-semi-space-size=64',
  '--min-semi-space-size=64',
  '--initial-old-space-size=512',
] as const;
