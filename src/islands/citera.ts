import { toApa, toBibtex, toCslJson, toOxford, toRis, type Hanvisning } from '../domain/citeringsformat.ts';

/** Makes an opened "Länk och citera" say the view on show, with buttons that copy and files for reference managers. */
export function openCitera(details: HTMLDetailsElement): void {
  const page = details.dataset['citera'] ?? '';
  const link = page + location.search + location.hash;
  const [linkText, citation] = [...details.querySelectorAll('p')];
  const code = linkText?.querySelector('code');
  if (!code || !citation) return;
  const shown = code.textContent ?? page;
  code.textContent = link;
  citation.textContent = `${citation.textContent?.slice(0, -shown.length)}${link}`;
  details.querySelector('[data-format]')?.remove();
  const underlag = readUnderlag(details, link);
  if (underlag) citation.parentElement?.append(formatBox(underlag));
  if (details.querySelector('button.kopiera')) return;
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

function makeButton(label: string, onClick: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'knapp liten-knapp';
  button.textContent = label;
  button.addEventListener('click', onClick);
  return button;
}

const fileButton = (label: string, ext: string, type: string, text: () => string): HTMLButtonElement =>
  makeButton(`Hämta ${label}`, () => {
    const anchor = document.createElement('a');
    anchor.href = URL.createObjectURL(new Blob([text()], { type }));
    anchor.download = `narvardsatlas.${ext}`;
    anchor.click();
    setTimeout(() => URL.revokeObjectURL(anchor.href), 10_000);
  });

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
  button.classList.add('kopiera');
  row.append(button, said);
  return row;
}
