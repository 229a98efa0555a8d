import { copyText, makeButton, saveFile } from './save-file.ts';
import { buildCitering } from '../domain/citering.ts';
import { toApa, toBibtex, toCslJson, toOxford, toRis, type Hanvisning } from '../domain/citeringsformat.ts';
import { pickVisade, readUtgavor } from './visade-utgavor.ts';

/** Makes an opened "Länk och citera" say the view on show, with buttons that copy and files for reference managers. */
export function openCitera(details: HTMLDetailsElement): void {
  const page = details.dataset['citera'] ?? '';
  const link = page.includes('#') ? page : page + location.search + location.hash;
  const [linkText, citation] = [...details.querySelectorAll('p:not(:has(button))')];
  const code = linkText?.querySelector('code');
  if (!code || !citation) return;
  code.textContent = link;
  const opened = details.querySelector('button') !== null;
  details.querySelector('[data-format]')?.remove();
  const underlag = readUnderlag(details, link);
  if (underlag) citation.textContent = buildCitering(underlag).text;
  const name = ['narvardsatlas', details.dataset['datamangd']].filter(Boolean).join('-');
  if (underlag) citation.parentElement?.append(formatBox(underlag, name));
  if (opened) return;
  linkText?.after(copyButton('Kopiera länken', () => code.textContent ?? ''));
  citation.after(copyButton('Kopiera hänvisningen', () => `${citation.textContent} (hämtad ${today()})`));
}

const today = (): string => new Date().toLocaleDateString('sv-SE');

/** What the element says is cited; `null` when it says nothing. */
function readUnderlag(details: HTMLDetailsElement, lank: string): Hanvisning | null {
  const { titel, version, datum, datamangd, fler = '0', kallor = '[]' } = details.dataset;
  if (!titel || !version || !datum) return null;
  const rows = JSON.parse(kallor) as [string, number | null, string, string | null, string | null][];
  return {
    titel,
    version,
    datum,
    lank,
    hamtad: today(),
    arDatamangd: datamangd !== undefined,
    utgavor: pickVisade(readUtgavor(details)),
    fler: Number(fler),
    kallor: rows.map(([utgivare, ar, title, url, last]) => ({ utgivare, ar, titel: title, url, last })),
  };
}

const formats = [
  ['RIS', 'ris', 'application/x-research-info-systems', toRis],
  ['BibTeX', 'bib', 'application/x-bibtex', toBibtex],
  ['CSL-JSON', 'json', 'application/vnd.citationstyles.csl+json', toCslJson],
] as const;

/** The citation in each style and format; files are called `name` with the ending of their format. */
function formatBox(underlag: Hanvisning, name: string): HTMLElement {
  const box = document.createElement('div');
  box.className = 'flode';
  box.dataset['format'] = '';
  for (const [style, text] of [
    ['APA', toApa(underlag)],
    ['Oxford', toOxford(underlag)],
  ] as const) {
    const line = document.createElement('p');
    line.textContent = `${style}: ${text}`;
    box.append(
      line,
      copyButton(`Kopiera ${style}`, () => text),
    );
  }
  const files = document.createElement('p');
  for (const [label, ending, type, format] of formats) {
    const save = () => saveFile(format(underlag), `${name}.${ending}`, type);
    files.append(makeButton(`Hämta ${label}`, save), ' ');
  }
  box.append(files);
  return box;
}

function copyButton(label: string, text: () => string): HTMLElement {
  const row = document.createElement('p');
  const said = document.createElement('span');
  said.className = 'liten';
  said.setAttribute('role', 'status');
  const button = makeButton(label, () => {
    void copyText(text()).then((copied) => {
      said.textContent = copied ? ' Kopierat.' : ' Det gick inte att kopiera. Markera texten i stället.';
    });
  });
  row.append(button, said);
  return row;
}
