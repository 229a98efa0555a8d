import type { Import } from './importer.ts';

/**
 * The circles among files: each a list of files in which every one reaches every other, in the order of paths.
 *
 * Strongly connected components after Tarjan (SIAM J. Comput. 1, 1972), of more than one file or of one that imports
 * itself. An import of types alone counts as any other: such a circle harms no running code, but the two files can
 * still not be read, moved or tested apart.
 */
export function findKretsar(importer: readonly Import[]): string[][] {
  const targets = new Map<string, Set<string>>();
  for (const { from, to } of importer) {
    targets.set(from, (targets.get(from) ?? new Set()).add(to));
    if (!targets.has(to)) targets.set(to, new Set());
  }
  const number = new Map<string, number>();
  const stack: string[] = [];
  const onStack = new Set<string>();
  const kretsar: string[][] = [];
  const visit = (file: string): number => {
    number.set(file, number.size);
    let low = number.get(file)!;
    stack.push(file);
    onStack.add(file);
    for (const target of targets.get(file)!) {
      if (!number.has(target)) low = Math.min(low, visit(target));
      else if (onStack.has(target)) low = Math.min(low, number.get(target)!);
    }
    if (low === number.get(file)) {
      const krets = stack.splice(stack.indexOf(file));
      for (const one of krets) onStack.delete(one);
      if (krets.length > 1 || targets.get(file)!.has(file)) kretsar.push(krets.sort());
    }
    return low;
  };
  for (const file of [...targets.keys()].sort()) if (!number.has(file)) visit(file);
  return kretsar.sort();
}
