/** Three-letter words that end compounds in our texts; other three-letter ends are taken for chance. */
export const kortaEfterled: ReadonlySet<string> = new Set('rum bil hus råd rad tal mål mal bok'.split(' '));
