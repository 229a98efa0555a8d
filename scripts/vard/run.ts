/** `npm run vard:nginx`: writes out a configuration for nginx that serves the site at `SITE_URL`. */
import { parseArgs } from 'node:util';
import { basOf, readSajt } from '../../src/domain/sajt.ts';
import { toNginx } from './nginx.ts';

const { values } = parseArgs({
  options: {
    root: { type: 'string', default: '/srv/atlas' },
    port: { type: 'string', default: '8080' },
    ipv4: { type: 'boolean', default: false },
  },
});
try {
  process.stdout.write(
    toNginx(basOf(readSajt(process.env['SITE_URL'])), values.root, Number(values.port), !values.ipv4),
  );
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
