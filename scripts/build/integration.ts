import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { toHtaccess } from '../vard/apache.ts';
import { licensText, paketOf, readShipped } from '../vard/licenser.ts';
import { toWebConfig } from '../vard/iis.ts';
import { filesIn } from '../check-dist/files.ts';
import { basOf } from '../../src/domain/sajt.ts';
import { fileUnderBas } from './under-bas.ts';

/**
 * Gives the finished site what hosts read, and puts it under the path that it is to be served at. Pages, components and
 * scripts know the site's own paths alone, so that no template has to remember the path: it is set in one place, last.
 * @param sajt the site's whole address
 */
export default function hostedSite(sajt: string): AstroIntegration {
  const bas = basOf(sajt);
  const iSkripten = new Set<string>();
  let installed = '.';
  const note: Plugin = {
    name: 'note-packages',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle(_, bundle) {
      for (const part of Object.values(bundle))
        for (const id of part.type === 'chunk' ? part.moduleIds : []) {
          const paket = paketOf(id);
          if (paket) iSkripten.add(paket);
        }
    },
  };
  return {
    name: 'hosted-site',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        installed = fileURLToPath(config.root);
        updateConfig({ vite: { plugins: [note] } });
      },
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        writeFileSync(join(root, 'licenser.txt'), licensText(readShipped(installed, iSkripten)));
        writeFileSync(join(root, '.htaccess'), toHtaccess(bas));
        writeFileSync(join(root, 'web.config'), toWebConfig(bas));
        if (bas === '/') return;
        for (const { path } of filesIn(root)) {
          const file = join(root, path);
          const text = fileUnderBas(path, () => readFileSync(file, 'utf8'), sajt);
          if (text !== null) writeFileSync(file, text);
        }
      },
    },
  };
}
