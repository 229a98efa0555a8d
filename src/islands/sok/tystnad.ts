import { Hamtfel } from './hamtning.ts';

/** So long nothing at all may come before a fetch is held to be lost; the slowest mobile network is never so silent. */
export const MAX_TYSTNAD = 15_000;

/** Watches work that waits for the network: it may take any time, as long as something comes. */
export interface Tystnadsvakt {
  /** Something came. */
  readonly livstecken: () => void;
  /** The work, or {@link Hamtfel} when nothing has come for too long. */
  vakta<T>(arbete: Promise<T>): Promise<T>;
}

/** @param max the longest silence, in milliseconds */
export function createTystnadsvakt(max = MAX_TYSTNAD): Tystnadsvakt {
  let senast = 0;
  const livstecken = (): void => {
    senast = performance.now();
  };
  return {
    livstecken,
    vakta: (arbete) =>
      new Promise((resolve, reject) => {
        let timer: ReturnType<typeof setTimeout> | undefined;
        const check = (): void => {
          const kvar = senast + max - performance.now();
          if (kvar > 0) timer = setTimeout(check, kvar);
          else reject(new Hamtfel('tyst för länge'));
        };
        livstecken();
        check();
        const end = (): void => clearTimeout(timer);
        arbete.then(resolve, reject).then(end, end);
      }),
  };
}
