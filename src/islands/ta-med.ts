import { addRad, isSamlingAdress } from '../domain/samling.ts';
import {
  buildUnderlag,
  toNotkalla,
  underlagFilnamn,
  underlagMarkdown,
  type Notkalla,
  type Sidlasning,
} from '../domain/underlag.ts';
import type { HandelseKalla } from '../schema/handelse.ts';
import { readSida } from './las-sida.ts';
import { loadSamling, readPage, saveFile, saveSamling } from './samling-lager.ts';

const today = (): string => new Date().toLocaleDateString('sv-SE');

async function fetchRows<Row>(id: string): Promise<readonly Row[]> {
  const response = await fetch(`/data/${id}.json`);
  if (!response.ok) throw new Error(`/data/${id}.json: ${response.status}`);
  return (await response.json()) as Row[];
}

/** The sources that the page's statements name: documents first, events and key figures only when they are needed. */
async function loadNotkallor({ svarBelagg, passager }: Sidlasning): Promise<Map<string, Notkalla>> {
  const named = [svarBelagg, ...passager.map((one) => (one.slag === 'rubrik' ? null : one.belagg))];
  const ids = new Set(named.map((one) => one?.kalla).filter((id) => typeof id === 'string'));
  const kallor = await fetchRows<HandelseKalla & { id: string; kortnamn: string }>('kallor');
  const found = new Map(kallor.map((kalla) => [kalla.id, toNotkalla(kalla)]));
  for (const mangd of ['handelser', 'nyckeltal']) {
    if ([...ids].every((id) => found.has(id))) break;
    const rows = await fetchRows<{ id: string; kalla: HandelseKalla }>(mangd);
    for (const { id, kalla } of rows) found.set(id, toNotkalla(kalla));
  }
  return found;
}

/** Puts the page in the reader's collection, and says where it went. */
function pinPage(status: Element): void {
  const adress = location.pathname + location.search;
  const kept = isSamlingAdress(adress) && saveSamling(addRad(loadSamling(), readPage(document, adress)));
  const link = document.createElement('a');
  link.href = '/samling/';
  link.textContent = 'Öppna samlingen';
  status.replaceChildren(kept ? 'Sparad på din enhet. ' : 'Sidan kunde inte sparas.', ...(kept ? [link] : []));
}

/** Does what a button of the row "Ta med" says: `docx`, `md` or `samling`. Throws when the sources cannot be fetched. */
export async function taMed(button: HTMLElement): Promise<void> {
  const row = button.parentElement;
  const status = row?.querySelector('[role=status]');
  const {
    citera: lank = '',
    titel = '',
    version = '',
    datum = '',
  } = row?.querySelector<HTMLElement>('[data-citera]')?.dataset ?? {};
  if (!status) return;
  const slag = button.dataset['taMed'];
  if (slag === 'samling') return pinPage(status);
  status.textContent = 'Skapar filen …';
  const sida = readSida({ titel, lank, version, datum }, today());
  const underlag = buildUnderlag(sida, await loadNotkallor(sida));
  const name = underlagFilnamn(location.pathname);
  if (slag === 'md') saveFile(underlagMarkdown(underlag), `${name}.md`, 'text/markdown;charset=utf-8');
  else {
    try {
      const { underlagDocx } = await import('../data/underlag-docx.ts');
      const blob = await underlagDocx(underlag);
      saveFile(blob, `${name}.docx`, blob.type);
    } catch {
      status.textContent = 'Word-filen kunde inte skapas. Välj Markdown i stället.';
      return;
    }
  }
  status.textContent = 'Filen är hämtad.';
}
