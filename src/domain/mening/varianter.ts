import type { Mening } from './mening.ts';
import { meningIds, type MeningId } from './register.ts';
import { forandringsvarianter } from './varianter/forandring.ts';
import { fordjupningsvarianter } from './varianter/fordjupning.ts';
import { fragevarianter } from './varianter/fragor.ts';
import { jamforelsevarianter } from './varianter/jamforelse.ts';
import { regionvarianter } from './varianter/region.ts';
import { sidvarianter } from './varianter/sidor.ts';
import { sokvarianter } from './varianter/sok.ts';
import { temavarianter } from './varianter/tema.ts';

/* A sentence without variants does not compile. */
const alla: Readonly<Record<MeningId, () => readonly (Mening | null)[]>> = {
  ...temavarianter,
  ...jamforelsevarianter,
  ...fragevarianter,
  ...forandringsvarianter,
  ...regionvarianter,
  ...sidvarianter,
  ...fordjupningsvarianter,
  ...sokvarianter,
};

/** The made-up variants of a sentence, each text once. */
export const varianterOf = (id: MeningId): Mening[] => [
  ...new Map(
    alla[id]()
      .filter((one) => one !== null)
      .filter((one) => one.id === id)
      .map((one) => [one.text, one]),
  ).values(),
];

/** Every sentence of the register with its made-up variants. */
export const allaVarianter = (): { readonly id: MeningId; readonly varianter: readonly Mening[] }[] =>
  meningIds.map((id) => ({ id, varianter: varianterOf(id) }));
