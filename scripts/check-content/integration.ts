import { spawnSync } from 'node:child_process';
import { lstatSync, realpathSync } from 'node:fs';
import { basename, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { defineMdastPlugin } from 'satteri';
import { checkBrodtext, checkHuvud, type Nod } from '../../src/regler/brodtext.ts';
import { nodflaggor } from '../build/nodflaggor.ts';
import { isGodkant, teckenOf } from './godkant.ts';
import { findingText } from './report.ts';

const command = fileURLToPath(new URL('run.ts', import.meta.url));

/** Whether a path in the content folder is a file of its own, and not a link or in a folder that is one. */
function isOwnFile(folder: string, fil: string): boolean {
  const path = resolve(folder, fil);
  return (
    lstatSync(path, { throwIfNoEntry: false })?.isFile() === true &&
    realpathSync(path) === resolve(realpathSync(folder), fil)
  );
}

/**
 * Stops the build of a text that the law refuses, before anything in it is imported or run. The check has said so
 * already; this holds for a file that is changed under `astro dev`, and judges the very tree that is compiled.
 * @param folder the content folder
 */
export const brodtextPlugin = (folder: string) =>
  defineMdastPlugin({
    name: 'brodtext',
    options: { position: true },
    before(root, { fileURL, data }) {
      const fil = relative(folder, fileURL ? fileURLToPath(fileURL) : folder)
        .split(sep)
        .join('/');
      const huvud = (data as { astro?: { frontmatter?: object } }).astro?.frontmatter ?? {};
      const brott = [
        ...checkHuvud(Object.keys(huvud)),
        ...checkBrodtext(root as Nod, { fil, finns: (bild) => isOwnFile(folder, bild) }),
      ];
      if (brott.length === 0) return;
      throw new Error(brott.map((one) => findingText(basename(folder), { path: fil, ...one })).join('\n'));
    },
  });

/**
 * Runs the check as an editor does, and ends this process when it finds something. What has just been checked, by the same
 * laws and on the same day, is not checked twice.
 */
function stopOnFindings(folder: string): void {
  if (isGodkant(() => teckenOf(folder))) return;
  const { status } = spawnSync(process.execPath, [...nodflaggor, command, '--content', folder], { stdio: 'inherit' });
  if (status === 0) return;
  console.error('\nWebbplatsen byggs inte förrän felen är rättade.');
  process.exit(1);
}

/**
 * Lets no build begin on content with faults, however it is started: the same check as `npm run check:content`, with
 * the same findings. It runs in a process of its own, so that it reads the vocabularies anew each time, and when Vite
 * starts, before anything in content is read or imported. Tools that only look at the configuration start no Vite.
 */
export default function checkedContent(): AstroIntegration {
  return {
    name: 'checked-content',
    hooks: {
      'astro:config:setup': ({ command: doing, config, updateConfig }) => {
        const folder = fileURLToPath(new URL('content', config.root));
        const { processor } = config.markdown;
        const plugins = (processor.options as { mdastPlugins?: unknown[] }).mdastPlugins;
        if (processor.name !== 'satteri' || !plugins)
          throw new Error('The Markdown processor takes no mdast plugins, so nothing would keep code out of content.');
        plugins.push(brodtextPlugin(folder));
        // Unit tests start Vite as a server does; content with faults is not theirs to tell.
        const serves = doing === 'dev' && process.env['VITEST'] === undefined;
        let left = doing === 'build' || serves;
        const check = () => {
          if (left) stopOnFindings(folder);
          left = false;
        };
        updateConfig({ vite: { plugins: [{ name: 'checked-content', enforce: 'pre', config: check }] } });
      },
    },
  };
}
