import { makeButton, saveFile } from './samling-lager.ts';
import { toApa, toBibtex, toCslJson, toOxford, toRis, type Hanvisning } from '../domain/citeringsformat.ts';

/** Makes an opened "Länk och citera" say the view on show, with buttons that copy and files for reference managers. */
export function openCitera(details: HTMLDetailsElement): void {
  const page = details.dataset['citera'] ?? '';
  const link = page + location.search + location.hash;
  const [linkText, citation] = [...details.querySelectorAll('p:not(:has(button))')];
  const code = linkText?.querySelector('code');
  if (!code || !citation) return;
  const shown = code.textContent ?? page;
  code.textContent = link;
  citation.textContent = `${citation.textContent?.slice(0, -shown.length)}${link}`;
  const opened = details.querySelector('button') !== null;
  details.querySelector('[data-format]')?.remove();
  const underlag = readUnderlag(details, link);
  if (underlag) citation.parentElement?.append(formatBox(underlag));
  if (opened) return;
  linkText?.after(copyButton('Kopiera länken', () => code.textContent ?? ''));
  citation.after(copyButton('Kopiera hänvisningen', () => `${citation.textContent} (hämtad ${today()})`));
}

const today = (): string => new Date().toLocaleDateString('sv-SE');

/** What the element says is cited; `null` when it says nothing. */
function readUnderlag(details: HTMLDetailsElement, lank: string): Hanvisning | null {
  const { titel, version, datum, kallor = '[]' } = details.dataset;
  if (!titel || !version || !datum) return null;
  const rows = JSON.parse(kallor) as [string, number, string][];
  return {
    titel,
    version,
    datum,
    lank,
    hamtad: today(),
    kallor: rows.map(([utgivare, ar, title]) => ({ utgivare, ar, titel: title })),
  };
}

function formatBox(underlag: Hanvisning): HTMLElement {
  const box = document.createElement('div');
  box.className = 'flode';
  box.dataset['format'] = '';
  for (const [name, text] of [
    ['APA', toApa(underlag)],
    ['Oxford', toOxford(underlag)],
  ] as const) {
    const line = document.createElement('p');
    line.textContent = `${name}: ${text}`;
    box.append(
      line,
      copyButton(`Kopiera ${name}`, () => text),
    );
  }
  const files = document.createElement('p');
  files.append(
    fileButton('RIS', 'ris', 'application/x-research-info-systems', () => toRis(underlag)),
    ' ',
    fileButton('BibTeX', 'bib', 'application/x-bibtex', () => toBibtex(underlag)),
    ' ',
    fileButton('CSL-JSON', 'json', 'application/vnd.citationstyles.csl+json', () => toCslJson(underlag)),
  );
  box.append(files);
  return box;
}

const fileButton = (label: string, ext: string, type: string, text: () => string): HTMLButtonElement =>
  makeButton(`Hämta ${label}`, () => saveFile(text(), `narvardsatlas.${ext}`, type));

function copyButton(label: string, text: () => string): HTMLElement {
  const row = document.createElement('p');
  const said = document.createElement('span');
  said.className = 'liten';
  said.setAttribute('role', 'status');
  const button = makeButton(label, () => {
    navigator.clipboard
      .writeText(text())
      .then(() => {
        said.textContent = ' Kopierat.';
      })
      .catch(() => {
        said.textContent = ' Det gick inte att kopiera. Markera texten i stället.';
      });
  });
  row.append(button, said);
  return row;
}
