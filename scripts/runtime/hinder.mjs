/**
 * What stands in the way of running the house, as one line for the reader, or null. Node reads TypeScript by itself
 * from 22.18, and in the line 23 from 23.6. Plain JavaScript of an old kind, so that any Node can read it.
 * @param {string} version such as `20.20.2`
 * @param {boolean} installed whether the packages are there
 * @returns {string | null}
 */
export function findHinder(version, installed) {
  if (!installed) return 'Paketen är inte installerade. Kör "npm ci" först.';
  const parts = version.split('.').map(Number);
  const major = parts[0] || 0;
  const minor = parts[1] || 0;
  if (major > 23 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18)) return null;
  return (
    `Node ${version} är för gammal, det behövs 22.18 eller senare. Kör "npm ci": då följer en som räcker med till ` +
    'Linux, macOS och Windows. Hjälper inte det, installera Node 26.'
  );
}
