import { delimiter, join } from 'node:path';

/** What the search for LibreOffice looks at; a test hands over its own. */
export interface Omgivning {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isExecutable: (path: string) => boolean;
}

/** What to do when there is no LibreOffice. */
export const remedy =
  'LibreOffice hittas inte, så KONTORSFILERNA ÄR INTE PRÖVADE. Gör ett av detta:\n' +
  '  • installera det: sudo apt-get install --no-install-recommends libreoffice-calc libreoffice-writer\n' +
  '  • peka ut ett som finns: npm run check:office -- --soffice /sökväg/till/soffice, eller SOFFICE=/sökväg/till/soffice';

const places = [
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

/**
 * Path of LibreOffice: the one that is pointed out, else the first on `PATH` or in a usual place; `null` without one.
 * @throws when one is pointed out that cannot be run
 */
export function findSoffice(pointedOut: string | undefined, { env, isExecutable }: Omgivning): string | null {
  const chosen = pointedOut ?? env['SOFFICE'];
  if (chosen) {
    if (isExecutable(chosen)) return chosen;
    throw new Error(`${chosen} går inte att köra.\n${remedy}`);
  }
  const onPath = (env['PATH'] ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => ['soffice', 'libreoffice'].map((name) => join(folder, name)));
  return [...onPath, ...places].find(isExecutable) ?? null;
}
