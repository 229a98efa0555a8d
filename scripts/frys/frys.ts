import type { Frusen } from '../../src/schema/frusen.ts';

/** What freezing a version would do. */
export type Beslut =
  | { readonly slag: 'ny'; readonly versioner: readonly Frusen[] }
  | { readonly slag: 'fryst' }
  | { readonly slag: 'andrad'; readonly besked: string };

/**
 * A version is frozen once. The same archive again changes nothing; another one is refused, since somebody may have
 * cited the first.
 */
export function decideFrys(frusna: readonly Frusen[], ny: Omit<Frusen, 'doi'>): Beslut {
  const gammal = frusna.find(({ version }) => version === ny.version);
  if (!gammal) return { slag: 'ny', versioner: [{ ...ny, doi: null }, ...frusna] };
  if (gammal.sha256 === ny.sha256) return { slag: 'fryst' };
  return {
    slag: 'andrad',
    besked: `Version ${ny.version} är redan fryst med ett annat innehåll. Lägg till en ny version överst i content/andringar.yaml, bygg och frys den.`,
  };
}
