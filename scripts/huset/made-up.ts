import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A made-up house on disk with the given files beside one in each room that the laws read; its path. */
export function makeHouse(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'hus-'));
  const all = { 'src/schema/tema.ts': '', 'scripts/x.ts': '', 'tests/x.ts': '', ...files };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}
