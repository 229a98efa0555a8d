/** A glossary entry, as far as it explains an abbreviation. */
export interface Forklarad {
  readonly forkortning: string | null;
  /** The regions where the abbreviation means this; `null` where it means it everywhere. */
  readonly regioner: readonly string[] | null;
}

const ord = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;
/** Several words written with capitals are a name that shouts, as `NÄRA VÅRD`. */
const rop = /(?<!\p{L})\p{Lu}{4,}(?: \p{Lu}{4,})+(?!\p{L})/gu;
const romersk = /^[IVX]+$/;
const LANGST = 8;

const count = (text: string, mark: RegExp): number => text.match(mark)?.length ?? 0;

/** Two capitals or more, and no more small letters than capitals: `SIP`, `FoU`, `iKBT`, but not `BarnSam`. */
function isForkortning(text: string): boolean {
  const stora = count(text, /\p{Lu}/gu);
  const bokstaver = count(text, /\p{L}/gu);
  return stora >= 2 && stora * 2 >= bokstaver && bokstaver <= LANGST && !romersk.test(text);
}

/**
 * The abbreviations of a text that the glossary does not explain, each once, in the order they stand. A compound is
 * explained as a whole (`RF-SISU`) or by its parts (`SIP-möte`).
 * @param region whose statement it is; `null` for the whole country
 */
export function oforklarade(text: string, region: string | null, ordlista: readonly Forklarad[]): string[] {
  const kanda = new Set(
    ordlista.flatMap(({ forkortning, regioner }) =>
      forkortning !== null && (regioner === null || (region !== null && regioner.includes(region)))
        ? [forkortning]
        : [],
    ),
  );
  const found = (text.replace(rop, ' ').match(ord) ?? []).flatMap((helt) =>
    helt === helt.toLowerCase() || kanda.has(helt)
      ? []
      : helt.split('-').filter((one) => isForkortning(one) && !kanda.has(one)),
  );
  return [...new Set(found)];
}
