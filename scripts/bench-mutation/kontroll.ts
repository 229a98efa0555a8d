import { relative } from 'node:path';
import { isDrawn, type Mutant } from './urval.ts';

/** The tool asks a "checker" which mutants are worth running: this one says no to those that are not drawn. */
class Urvalskontroll {
  async init() {}

  async check(mutanter: (Mutant & { id: string; fileName: string })[]) {
    const urval = { andel: Number(process.env['MUTATION_ANDEL']), fro: process.env['MUTATION_FRO'] ?? '' };
    return Object.fromEntries(
      mutanter.map((mutant) => [
        mutant.id,
        isDrawn(relative(process.cwd(), mutant.fileName), mutant, urval)
          ? { status: 'passed' }
          : { status: 'compileError', reason: 'not drawn' },
      ]),
    );
  }

  group(mutanter: { id: string }[]) {
    return [mutanter.map(({ id }) => id)];
  }
}

export const strykerPlugins = [{ kind: 'Checker', name: 'urval', injectableClass: Urvalskontroll }];
