/** A number from a text, the same for the same text: FNV-1a, 32 bits (Fowler, Noll and Vo). Not for secrets. */
export function kortsumma(text: string): number {
  let value = 0x811c9dc5;
  for (const char of text) value = Math.imul(value ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return value;
}
