import type { Grundregister } from '../domain/grund.ts';
import type { Handelse } from '../schema/handelse.ts';
import type { RegionId } from '../schema/vokabular.ts';
import { kallaById } from './kallor.ts';

/** Where the grounds of a region's values are looked up, among all events and all sources. */
export const grundregister =
  (handelser: readonly Handelse[]) =>
  (region: RegionId): Grundregister => ({
    handelser: handelser.filter((one) => one.region === region),
    kallaOf: kallaById,
  });
