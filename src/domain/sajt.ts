/** Where the site is when nothing else is told. */
export const standardsajt = 'https://narvardsatlas.example/';

/**
 * The site's address as everything reads it: whole, with a `/` last. A path is part of it: `https://example.se/atlas/`.
 * @throws in words when no site can be at the address: not http(s), a query, a fragment, a name with a password, or a
 * path that hosts write in more than one way
 */
export function readSajt(given: string | undefined): string {
  const text = given?.trim() || standardsajt;
  const refuse = (why: string): never => {
    throw new Error(
      `SITE_URL är "${text}", men ${why}. Skriv hela adressen, till exempel https://example.se/ eller https://example.se/atlas/.`,
    );
  };
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) refuse('den börjar inte med https://');
  if (!URL.canParse(text)) refuse('det är ingen adress');
  const { protocol, username, password, search, hash, pathname, href } = new URL(text);
  if (protocol !== 'https:' && protocol !== 'http:') refuse('bara https och http går att publicera på');
  if (username || password) refuse('den innehåller ett användarnamn eller ett lösenord');
  if (search || /\?/.test(text)) refuse('den har en fråga (?)');
  if (hash || /#/.test(text)) refuse('den har en plats på sidan (#)');
  if (!/^\/([A-Za-z0-9_~-][\w.~-]*\/)*([A-Za-z0-9_~-][\w.~-]*)?$/.test(pathname))
    refuse('sökvägen får bara ha a–z, siffror, bindestreck, punkt och understreck, med ett snedstreck mellan delarna');
  if (/\.html?$/i.test(pathname)) refuse('den leder till en fil och inte till en mapp');
  return href.endsWith('/') ? href : `${href}/`;
}

/** The path that the site lies under, with `/` first and last: `/` or `/atlas/`. */
export const basOf = (sajt: string | URL): string => new URL(sajt).pathname;

/** A path on the site, `/teman/aldre/`, as a whole address: `https://example.se/atlas/teman/aldre/`. */
export const helAdress = (path: string, sajt: string | URL | undefined): string => new URL(`.${path}`, sajt).href;

/** A path on the site as its host knows it: `/teman/` → `/atlas/teman/`. What is no path from the root stays. */
export const underBas = (path: string, bas: string): string =>
  path.startsWith('/') && !path.startsWith('//') ? `${bas}${path.slice(1)}` : path;

/** The host's path as a path on the site: `/atlas/teman/` → `/teman/`. What is not under it stays. */
export const utanBas = (path: string, bas: string): string =>
  path.startsWith(bas) ? `/${path.slice(bas.length)}` : path;
