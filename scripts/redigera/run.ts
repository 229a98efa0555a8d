/** `npm run redigera`: forms for the content, on this machine alone. */
import { parseArgs } from 'node:util';
import { openMapp } from './mapp.ts';
import { startServer } from './server.ts';

const usage = 'Så här: npm run redigera [-- --content MAPP] [--port 4322]';

/** What went wrong at the start, as a sentence with a remedy. */
function remedyOf(error: unknown): string {
  const { code, message, path } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') return `Porten är upptagen, kanske av ett formulär som redan är igång. ${usage}`;
  if (code === 'ENOENT' || code === 'ENOTDIR') return `Mappen går inte att läsa: ${path}. Kontrollera att den finns.`;
  return `${message} ${usage}`;
}

try {
  const { values } = parseArgs({
    options: { content: { type: 'string', default: 'content' }, port: { type: 'string', default: '4322' } },
  });
  const { adress } = await startServer(await openMapp(values.content), values.content, Number(values.port));
  console.log(`Öppna ${adress} i webbläsaren. Bara den här datorn kommer åt den. Avsluta med Ctrl+C.`);
} catch (error) {
  console.error(remedyOf(error));
  process.exitCode = 1;
}
