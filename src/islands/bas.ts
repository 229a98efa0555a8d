import { underBas, utanBas } from '../domain/sajt.ts';

/** The path that the site lies under, as the build was told: `/` or `/atlas/`. */
const bas: string = import.meta.env.BAS;

/**
 * A path on the site as this host knows it. Scripts, data and what the reader keeps know the site's own paths alone
 * (`/teman/aldre/`); one that is to be followed or fetched goes through here.
 */
export const vag = (path: string): string => underBas(path, bas);

/** The site's own path of an address on this host: of the page, or of a link in it. */
export const egenVag = (pathname: string): string => utanBas(pathname, bas);

/** The address of the start page. */
export const hem = (): string => location.origin + bas;
