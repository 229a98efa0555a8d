import type { Mening } from './mening.ts';
import type { MeningId } from './register.ts';

/** Makes the variants of some sentences; one function may give those of several, and what is no sentence. */
export type Varianter = Readonly<Partial<Record<MeningId, () => readonly (Mening | null)[]>>>;
