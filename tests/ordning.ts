import { basename } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, the longest first: begun last, one of them would run alone while a core stands idle. */
const langst = [
  'tillganglighet',
  'utgavor',
  'adresser-fientligt',
  'paneler',
  'utan-skript',
  'tangentbord',
  'motorer',
  'samling-underlag',
  'sok-fel',
  'sok-sida',
];

/** Puts the specifications whose files are named first, in the order of their names; the rest stay as they are. */
export function longestFirst<Spec extends { readonly moduleId: string }>(
  specs: readonly Spec[],
  names: readonly string[] = langst,
): Spec[] {
  const place = ({ moduleId }: Spec): number => {
    const found = names.indexOf(basename(moduleId, '.test.ts'));
    return found === -1 ? names.length : found;
  };
  return specs.toSorted((a, b) => place(a) - place(b));
}

/** The order in which files of tests are begun. */
export class Ordning extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return longestFirst(await super.sort(files));
  }
}
