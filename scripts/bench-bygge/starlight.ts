import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const paket = {
  private: true,
  type: 'module',
  dependencies: { astro: '7.3.5', '@astrojs/starlight': 'latest', sharp: '0.35.5' },
};
const config = `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({ site: 'https://x.example', integrations: [starlight({ title: 'Prov', sidebar: [{ label: 'Delar', items: [{ autogenerate: { directory: 'del-0' } }] }] })] });
`;
const samling = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;
const sida = (nr: number): string => `---
title: Sida ${nr}
description: En sida om arbetssätt nummer ${nr}.
---

Regionen ska skapa center ${nr} som tar hand om akuta vårdflöden i primärvården och ger tillgång till experter.

## Vad det gäller

- planerat, **2020**, region
- mobila team, äldre, fast kontakt

## Vad hände sedan

Det här är den senast kända uppgiften. Se [den förra](/del-${(nr - 1) % 20}/sida-${nr - 1}/).
`;

/**
 * A site of as many pages with Starlight, of the length of an example of the atlas, installed and ready to build.
 * Its side menu lists a twentieth of them.
 */
export function makeStarlight(mapp: string, sidor: number): void {
  const docs = join(mapp, 'src/content/docs');
  const files: Record<string, string> = {
    'package.json': JSON.stringify(paket),
    'astro.config.mjs': config,
    'src/content.config.ts': samling,
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(mapp, path, '..'), { recursive: true });
    writeFileSync(join(mapp, path), text);
  }
  for (let nr = 1; nr < sidor; nr++) {
    const folder = join(docs, `del-${nr % 20}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `sida-${nr}.md`), sida(nr));
  }
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: mapp, stdio: 'ignore' });
}
