import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { toHtaccess } from '../vard/apache.ts';
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
  return {
    name: 'hosted-site',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
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
