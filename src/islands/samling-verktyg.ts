import { samlingAdress, samlingGranser, writeSamlingsfil, type SamlingRad } from '../domain/samling.ts';
import { felText, type SamlingLager } from './samling-lager.ts';
import { tal } from '../domain/sprak.ts';
import { samlingUnderlag } from './samling-underlag.ts';
import { copyText, makeButton, saveFile } from './save-file.ts';
import { underlagFil } from './underlag-fil.ts';
import type { Underlagsformat } from './underlag-slag.ts';
import { helAdress } from '../domain/sajt.ts';
import { hem } from './bas.ts';

/** What the tools are about. */
export interface Verktygslada {
  /** The rows as they stand on show, with notes that are not saved. */
  readonly rader: () => readonly SamlingRad[];
  readonly say: (text: string) => void;
}

const saveAll = (rader: readonly SamlingRad[]): void =>
  saveFile(writeSamlingsfil(rader), 'samling.json', 'application/json');

async function copyAddress({ rader, say }: Verktygslada): Promise<void> {
  const address = helAdress(samlingAdress(rader()), hem());
  if (address.length > samlingGranser.delad)
    return say('Samlingen är för stor för en adress. Välj ”Spara som fil” och skicka filen i stället.');
  say(
    (await copyText(address))
      ? 'Adressen är kopierad. Anteckningarna följer inte med.'
      : `Det gick inte att kopiera. Adressen är ${address}`,
  );
}

async function saveDocument({ rader, say }: Verktygslada, slag: Underlagsformat): Promise<void> {
  say('Skapar dokumentet …');
  try {
    saveFile(await underlagFil(await samlingUnderlag(rader()), slag), `underlag.${slag}`);
    say('Dokumentet är klart.');
  } catch {
    say(
      slag === 'md'
        ? 'Dokumentet kunde inte skapas. Välj ”Spara som fil” i stället.'
        : 'Dokumentet kunde inte skapas. Hämta Markdown i stället.',
    );
  }
}

/** The buttons that take the collection along. */
export const takeAlong = (lada: Verktygslada, onShow: (print: boolean) => void): HTMLElement[] => [
  makeButton('Visa underlaget', () => onShow(false)),
  makeButton('Hämta som Word', () => void saveDocument(lada, 'docx')),
  makeButton('Hämta som Excel', () => void saveDocument(lada, 'xlsx')),
  makeButton('Hämta som Markdown', () => void saveDocument(lada, 'md')),
  makeButton('Skriv ut', () => onShow(true)),
  makeButton('Kopiera delbar adress', () => void copyAddress(lada)),
  makeButton('Spara som fil', () => saveAll(lada.rader())),
];

/** Shows the memo in a place of the page; says why when it cannot. Whether it is there now. */
export async function showMemo({ rader, say }: Verktygslada, place: HTMLElement): Promise<boolean> {
  try {
    const [underlag, { showUnderlag }] = await Promise.all([samlingUnderlag(rader()), import('./underlag-vy.ts')]);
    const rubrik = document.createElement('h2');
    rubrik.className = 'underlagsrubrik';
    rubrik.textContent = underlag.titel;
    place.replaceChildren(rubrik, ...showUnderlag(underlag));
    place.hidden = false;
    return true;
  } catch {
    say('Underlaget kunde inte hämtas. Ladda om sidan och försök igen.');
    return false;
  }
}

async function copyMemo({ rader, say }: Verktygslada): Promise<void> {
  try {
    const memo = await underlagFil(await samlingUnderlag(rader()), 'md');
    if (!(await copyText(await memo.text()))) throw new Error('No clipboard.');
    say('Samlingen är kopierad som text, med anteckningarna.');
  } catch {
    say('Det gick inte att kopiera. Hämta samlingen som fil i stället.');
  }
}

const box = (text: string, buttons: readonly HTMLElement[]): HTMLElement[] => {
  const line = document.createElement('p');
  line.textContent = text;
  const row = document.createElement('p');
  row.className = 'taggar';
  row.append(...buttons);
  return buttons.length > 0 ? [line, row] : [line];
};

/** What is said as long as something in the page is not saved, with ways to take it out. */
export function unsavedBox(lager: SamlingLager, lada: Verktygslada, retry: () => void): HTMLElement[] {
  if (lager.fel === null) return [];
  if (lada.rader().length === 0 && lager.samling.size === 0)
    return box(`Det du samlar sparas inte. ${felText[lager.fel]}`, []);
  return box(
    `Samlingen är inte sparad. ${felText[lager.fel]} Det du har gjort finns bara på den här sidan, och försvinner när du stänger den. Ta ut det, eller försök igen.`,
    [
      makeButton('Försök spara igen', retry),
      makeButton('Hämta samlingen som fil', () => saveAll(lada.rader())),
      makeButton('Kopiera som text', () => void copyMemo(lada)),
    ],
  );
}

/** What is said of things on the device that could not be read, with ways to have them and to be rid of them. */
export function unreadBox(lager: SamlingLager, done: () => void): HTMLElement[] {
  if (lager.olasta().length === 0) return [];
  const save = (): void =>
    lager.olasta().forEach((text, i) => {
      saveFile(text, `samling-olast-${i + 1}.txt`, 'text/plain;charset=utf-8');
    });
  const drop = (): void => {
    if (!confirm('Det olästa tas bort från enheten. Det går inte att ångra.')) return;
    lager.dropOlasta();
    done();
  };
  return box([...lager.anmarkningar, 'Det som inte gick att läsa helt ligger kvar på enheten som det var.'].join(' '), [
    makeButton('Hämta det olästa', save),
    makeButton('Släng det olästa', drop),
  ]);
}

/** What was removed last, with a way to have it back. */
export function undoBox(last: readonly SamlingRad[] | undefined, undo: () => void): HTMLElement[] {
  if (!last) return [];
  const what = last.length === 1 ? `”${last[0]?.titel}” är borttagen.` : `${tal(last.length)} sidor är borttagna.`;
  const line = document.createElement('p');
  line.append(`${what} `, makeButton('Ångra', undo));
  return [line];
}
