/** What is known of a request before anything in it is believed. */
export interface Fraga {
  readonly metod: string;
  readonly host: string | undefined;
  readonly origin: string | undefined;
  /** The browser's own word on where the request comes from: `same-origin`, `cross-site` … */
  readonly fran: string | undefined;
  readonly typ: string | undefined;
}

/** A request that is turned away. */
export interface Avvisad {
  readonly status: 400 | 403 | 405 | 415;
  readonly text: string;
}

/**
 * Why a request is turned away; `null` for one that may come in. A page elsewhere may send the browser here, or let a
 * name of its own lead here: so the host must be this machine's by name, and what writes must come from our own page.
 * @param port the port that the server listens on
 */
export function findAvvisad({ metod, host, origin, fran, typ }: Fraga, port: number): Avvisad | null {
  if (host !== `127.0.0.1:${port}` && host !== `localhost:${port}`)
    return { status: 403, text: `Öppna http://127.0.0.1:${port}/ i stället.` };
  if (metod === 'GET' || metod === 'HEAD') return null;
  if (metod !== 'POST') return { status: 405, text: 'Så går det inte att fråga.' };
  if (origin !== `http://${host}` || (fran !== undefined && fran !== 'same-origin'))
    return { status: 403, text: 'Formuläret kom inte härifrån. Inget är skrivet.' };
  if (typ?.split(';')[0]?.trim() !== 'application/x-www-form-urlencoded')
    return { status: 415, text: 'Formuläret har fel form. Inget är skrivet.' };
  return null;
}
