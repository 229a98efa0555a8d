import { isSamlingAdress, samlingGranser, writeSamlingsfil, type SamlingRad } from '../domain/samling.ts';
import { addRader } from '../domain/samling-merge.ts';
import {
  buildUnderlag,
  toNotkalla,
  underlagFilnamn,
  type Notkalla,
  type Sidlasning,
  type Underlag,
} from '../domain/underlag.ts';
import type { HandelseKalla } from '../schema/handelse.ts';
import type { Utgava } from '../schema/utgava.ts';
import { readSamlad } from '../domain/samlad.ts';
import { readSida } from './read-sida.ts';
import { felText, guardLeave, onSamling, openLager, readPage } from './samling-lager.ts';
import { copyText, makeButton, saveFile } from './save-file.ts';
import { underlagFil } from './underlag-fil.ts';
import type { Underlagsformat } from './underlag-slag.ts';
import { pickVisade, readUtgavor } from './visade-utgavor.ts';
import { egenVag, vag } from './bas.ts';

const today = (): string => new Date().toLocaleDateString('sv-SE');

async function fetchRows<Row>(id: string): Promise<readonly Row[]> {
  const response = await fetch(vag(`/data/${id}.json`));
  if (!response.ok) throw new Error(`/data/${id}.json: ${response.status}`);
  return (await response.json()) as Row[];
}

/** The sources that the page's statements name: documents first, events and key figures only when they are needed. */
async function loadNotkallor({ svarBelagg, passager }: Sidlasning): Promise<Map<string, Notkalla>> {
  const named = [svarBelagg, ...passager.map((one) => (one.slag === 'rubrik' ? null : one.belagg))];
  const ids = new Set(named.map((one) => one?.kalla).filter((id) => typeof id === 'string'));
  const kallor = await fetchRows<Parameters<typeof toNotkalla>[0] & { id: string }>('kallor');
  const found = new Map(kallor.map((kalla) => [kalla.id, toNotkalla(kalla)]));
  for (const mangd of ['handelser', 'nyckeltal']) {
    if ([...ids].every((id) => found.has(id))) break;
    const rows = await fetchRows<{ id: string; kalla: HandelseKalla; datum?: string | null; per?: string }>(mangd);
    for (const { id, kalla, datum = null, per = datum } of rows) found.set(id, toNotkalla({ ...kalla, per }));
  }
  return found;
}

/** The address of the page with its choices, as the page itself says it or else as the browser does. */
const ownAdress = (): string => {
  const said = document.querySelector<HTMLElement>('[data-samlad]')?.dataset['samlad'];
  return said === undefined ? egenVag(location.pathname) + location.search : said;
};

/** What is said of a page that could not be pinned, for as long as it is not; the page can be had as a file. */
function pinProblem(row: Element | null, text: string | null, rad: SamlingRad): void {
  const said = row?.parentElement?.querySelector<HTMLElement>('[data-samling-fel]');
  // What is said already is not said again: each new try would be read aloud.
  if (said && said.dataset['samlingFel'] === text) return;
  said?.remove();
  if (text === null || !row) return;
  const box = document.createElement('p');
  box.dataset['samlingFel'] = text;
  box.className = 'ej-tryck';
  box.setAttribute('role', 'alert');
  const save = () => saveFile(writeSamlingsfil([rad]), 'samling.json', 'application/json');
  box.append(`Sidan är inte sparad i samlingen. ${text} `, makeButton('Hämta sidan som samlingsfil', save));
  row.after(box);
}

/** Puts the page in the reader's collection, and says where it went or why it did not. */
function pinPage(row: Element | null, status: Element): void {
  const lager = openLager();
  const rad = readPage(document, ownAdress());
  const tell = (): void => {
    const { fel } = lager;
    pinProblem(row, fel && felText[fel], rad);
    guardLeave(fel !== null);
    if (fel !== null) {
      status.replaceChildren();
      return;
    }
    const link = document.createElement('a');
    link.href = vag('/samling/');
    link.textContent = 'Öppna samlingen';
    status.replaceChildren('Sparad på din enhet. ', link);
  };
  if (!isSamlingAdress(rad.adress)) {
    status.textContent = 'Sidan kunde inte sparas: adressen går inte att samla.';
    return;
  }
  let full = false;
  lager.change((samling, penna) => {
    const added = addRader(samling, [rad], penna);
    full = added.utanPlats > 0;
    return added.samling;
  });
  if (full) {
    pinProblem(row, `Den rymmer ${samlingGranser.sidor} sidor och är full.`, rad);
    return;
  }
  // Said until it is saved, and then no more: room may come when another tab makes it.
  onSamling(() => row?.parentElement?.querySelector('[data-samling-fel]') && tell());
  tell();
}

/** Shares the view on show: in the device's own way where it has one, else the address is copied. */
async function sharePage(status: Element): Promise<void> {
  const [title, url] = [document.title, location.href];
  if (typeof navigator.share === 'function') {
    // One who changes their mind is told nothing.
    await navigator.share({ title, url }).catch(() => undefined);
    return;
  }
  status.textContent = (await copyText(url)) ? 'Adressen är kopierad.' : `Kopiera adressen: ${url}`;
}

/** The page as a memo: a comparison out of the regions' sheets, any other page as it is read. */
async function makeUnderlag(citera: HTMLElement | null): Promise<Underlag> {
  const { citera: lank = '', titel = '', version = '', datum = '' } = citera?.dataset ?? {};
  const samlad = readSamlad(ownAdress());
  if (samlad.slag === 'jamforelse') {
    const { jamforelseUnderlag } = await import('./jamforelse-underlag.ts');
    return (await jamforelseUnderlag(samlad, 2, lank + location.search)).underlag;
  }
  const utgavor = pickVisade(readUtgavor(citera)).map(({ id }) => id);
  const sida = readSida({ titel, lank, version, datum, utgavor }, today());
  return buildUnderlag(sida, await loadNotkallor(sida), await fetchRows<Utgava>('utgavor'));
}

/** Says what must be chosen before the page has anything to take along; `null` when nothing must. */
const needsChoice = (slag: string): string | null => {
  const chosen = readSamlad(ownAdress()).slag === 'jamforelse';
  const bara = document.querySelector('jamfor-alla') !== null;
  return !chosen && (slag === 'xlsx' || bara) ? 'Välj minst två regioner först.' : null;
};

/** Does what a button of the row "Ta med" says: `docx`, `md`, `xlsx` or `samling`. Throws when the sources cannot be fetched. */
export async function takeAlong(button: HTMLElement): Promise<void> {
  const row = button.parentElement;
  // That of the row itself; what it holds has some of its own.
  const status = row?.querySelector(':scope > [role=status]');
  const citera = row?.querySelector<HTMLElement>('[data-citera]') ?? null;
  if (!status) return;
  const slag = button.dataset['taMed'] ?? '';
  if (slag === 'dela') return sharePage(status);
  const first = needsChoice(slag);
  if (first !== null) {
    status.textContent = first;
    return;
  }
  if (slag === 'samling') {
    // The citation of the row is that of the view on show.
    if (citera instanceof HTMLDetailsElement) (await import('./citera.ts')).openCitera(citera);
    return pinPage(row, status);
  }
  status.textContent = 'Skapar filen …';
  const underlag = await makeUnderlag(citera);
  const name = underlagFilnamn(egenVag(location.pathname));
  const ending: Underlagsformat = slag === 'md' || slag === 'xlsx' ? slag : 'docx';
  try {
    saveFile(await underlagFil(underlag, ending), `${name}.${ending}`);
  } catch {
    status.textContent =
      ending === 'md'
        ? 'Filen kunde inte skapas. Ladda om sidan och försök igen.'
        : `${ending === 'docx' ? 'Word' : 'Excel'}-filen kunde inte skapas. Välj Markdown i stället.`;
    return;
  }
  status.textContent = 'Filen är hämtad.';
}
