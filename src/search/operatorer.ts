import type { Vokabular } from './packad-uppgift.ts';
import { foldText } from './fold-text.ts';

/** One thing that a statement must hold, or must not. */
export type Villkor =
  /** Words, in any form and order. */
  | { readonly slag: 'ord'; readonly text: string }
  /** Exactly these words, after each other. */
  | { readonly slag: 'fras'; readonly text: string }
  | { readonly slag: 'tema'; readonly id: string }
  | { readonly slag: 'region'; readonly id: string };

/** What is asked for: one of the ways, and nothing of what is left out. */
export interface Sokuttryck {
  /** Ways that `OR` parts; within one, all is asked for. */
  readonly vagar: readonly (readonly Villkor[])[];
  readonly utan: readonly Villkor[];
  /** What was not understood, in sentences. */
  readonly besked: readonly string[];
}

const led = /([-−–]?)(?:(tema|region):(?:"([^"]*)"|”([^”]*)”|(\S+))|["”“]([^"”“]*)["”“]|(\S+))/giu;

const utanPrefix = (text: string): string =>
  foldText(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** The theme that is meant: by id, by name or by how the name begins, where only one does. */
function findTema(text: string, { teman }: Vokabular): string | null {
  const sokt = utanPrefix(text);
  const namn = (one: Vokabular['teman'][number]): string[] => [one.id, one.namn, ...one.synonymer].map(utanPrefix);
  const exakt = teman.find((one) => namn(one).includes(sokt));
  const borjar = teman.filter(
    (one) =>
      sokt !== '' &&
      namn(one)
        .slice(0, 2)
        .some((own) => own.startsWith(sokt)),
  );
  return exakt?.id ?? (borjar.length === 1 ? borjar[0]!.id : null);
}

/** The region that is meant: by id, by its name with or without "Region", or by how that begins. */
export function findRegion(text: string, { regioner }: Vokabular): string | null {
  const sokt = utanPrefix(text).replace(/^region(en)? /, '');
  const namn = (one: Vokabular['regioner'][number]): string[] => [one.id, one.kortnamn, one.namn].map(utanPrefix);
  const exakt = regioner.find((one) => namn(one).includes(sokt));
  const borjar = regioner.filter((one) => sokt !== '' && namn(one).some((own) => own.startsWith(sokt)));
  return exakt?.id ?? (borjar.length === 1 ? borjar[0]!.id : null);
}

const namnge = { tema: ['Temat', findTema, 'temasidorna'], region: ['Regionen', findRegion, 'regionerna'] } as const;

/**
 * Reads what a reader may write besides words: `"en fras"`, `-ord`, `OR`, `tema:`, `region:`, and `+` between two things
 * that must both hold. What is not understood is told and searched as words.
 */
export function readUttryck(fraga: string, vokabular: Vokabular): Sokuttryck {
  const vagar: Villkor[][] = [[]];
  const utan: Villkor[] = [];
  const besked: string[] = [];
  let ord: string[] = [];
  const vag = (): Villkor[] => vagar.at(-1)!;
  const close = (): void => {
    if (ord.length > 0) vag().push({ slag: 'ord', text: ord.join(' ') });
    ord = [];
  };
  const citat = (fraga.match(/["”“]/g) ?? []).length;
  if (citat % 2 === 1) besked.push('Ett citattecken saknar sitt par, så orden efter det söks var för sig.');
  for (const [hela, minus, nyckel, a, b, c, fras, ensamt] of fraga.matchAll(led)) {
    const varde = a ?? b ?? c;
    if (nyckel && varde !== undefined) {
      const slag = nyckel.toLowerCase() as 'tema' | 'region';
      const [namn, find, var_] = namnge[slag];
      const id = find(varde, vokabular);
      if (id === null) besked.push(`${namn} ”${varde}” finns inte. Namnen står på ${var_}.`);
      else if (minus) utan.push({ slag, id });
      else {
        close();
        vag().push({ slag, id });
      }
    } else if (fras !== undefined) {
      if (!/[\p{L}\p{N}]/u.test(fras)) continue;
      if (minus) utan.push({ slag: 'fras', text: fras });
      else {
        close();
        vag().push({ slag: 'fras', text: fras });
      }
    } else if (ensamt === 'OR' || ensamt === 'ELLER') {
      close();
      if (vag().length > 0) vagar.push([]);
      else besked.push('OR står mellan två ord: läkarbil OR tandvårdsbuss.');
    } else if (ensamt === 'AND' || ensamt === 'OCH' || ensamt === '+') close();
    else if (ensamt === 'NOT' || ensamt === 'NEAR' || ensamt?.includes('*')) {
      besked.push(
        ensamt.includes('*')
          ? '* behövs inte: ordets alla former söks ändå.'
          : `${ensamt} används inte här. Skriv -ord för att utesluta ett ord.`,
      );
      const rest = ensamt.replaceAll('*', '');
      if (/[\p{L}\p{N}]/u.test(rest) && ensamt.includes('*')) ord.push(rest);
    } else if (minus && ensamt && /^[\p{L}\p{N}]/u.test(ensamt)) utan.push({ slag: 'ord', text: ensamt });
    else if (ensamt?.startsWith('+') && ensamt.length > 1) ord.push(ensamt.slice(1));
    else ord.push((ensamt ?? hela).replace(/["”“]/g, ' '));
  }
  close();
  if (vagar.length > 1 && vag().length === 0) {
    vagar.pop();
    besked.push('OR står mellan två ord: läkarbil OR tandvårdsbuss.');
  }
  const fyllda = vagar.filter((one) => one.length > 0);
  if (fyllda.length === 0 && utan.length > 0)
    besked.push('Bara uteslutna ord ger inga träffar. Skriv också något att söka efter.');
  return { vagar: fyllda, utan, besked: [...new Set(besked)] };
}
