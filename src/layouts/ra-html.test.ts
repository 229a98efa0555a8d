import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const files = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(astro|ts)$/.test(entry.name) && !entry.name.endsWith('.test.ts'))
  .map((entry) => join(entry.parentPath, entry.name));

/** What makes a text into HTML as it stands. Everywhere else a text is shown as text, whatever it holds. */
const raw =
  /set:html=\{[^}]*\}|innerHTML|outerHTML|insertAdjacentHTML|document\.write|createContextualFragment|srcdoc/g;

test('texts become HTML only where what they hold is known', () => {
  const found = files.flatMap((path) => (readFileSync(path, 'utf8').match(raw) ?? []).map((use) => `${path}: ${use}`));
  expect(found.sort()).toEqual([
    // The rendered body, which the law of running text has judged.
    'src/components/Brodtext.astro: set:html={medNoter ? text : stripHanvisningar(text)}',
    'src/components/Brodtext.astro: set:html={noter}',
    // Drawn from the figure's own names of forms and colours.
    'src/components/Figurnyckel.astro: set:html={nyckelMarkup(rad)}',
    // JSON with every `<` escaped.
    'src/layouts/Sida.astro: set:html={jsonLdText(one)}',
  ]);
});
