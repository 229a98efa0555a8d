/** Characters that a reader does not see, or that browsers drop or read as `/`: they make an address other than it looks. */
const hidden = /[\p{Cc}\p{Cf}\p{Z}\\]/u;
const user = /^https?:\/\/[^/?#]*@/i;

/**
 * Whether a link in content may go to an address: a web page, a mail address, a page of this site from its root, or
 * a place on the same page. Everything else is refused, so that no address can run code, carry a page in itself or
 * inherit the scheme of this one.
 * @param adress as the parser gives it: entities are read, percent signs are left
 */
export function isLankmal(adress: string): boolean {
  if (hidden.test(adress)) return false;
  if (/^https?:\/\/[^/]/i.test(adress)) return URL.canParse(adress) && !user.test(adress);
  return /^mailto:[^@:/?]+@[^@:/?]+(\?|$)/i.test(adress) || /^\/(?!\/)/.test(adress) || /^#./.test(adress);
}

/** An address fit to print in a message: hidden characters are written out, and a long one is cut. */
export function showAdress(adress: string): string {
  const start = adress.length > 60 ? `${adress.slice(0, 60)}…` : adress;
  return start.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}`]/gu, (tecken) => {
    const kod = tecken.codePointAt(0) ?? 0;
    return `U+${kod.toString(16).toUpperCase().padStart(4, '0')}`;
  });
}
