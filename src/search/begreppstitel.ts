/** `Samordnad individuell plan (SIP)`; an abbreviation that the term already says is not said again. */
export function begreppstitel(term: string, forkortning: string | null): string {
  const titel = term.charAt(0).toUpperCase() + term.slice(1);
  return forkortning && !term.toLowerCase().includes(forkortning.toLowerCase()) ? `${titel} (${forkortning})` : titel;
}
