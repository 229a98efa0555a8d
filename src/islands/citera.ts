/** Makes an opened "Länk och citera" say the view on show, with buttons that copy the link and the citation. */
export function openCitera(details: HTMLDetailsElement): void {
  const page = details.dataset['citera'] ?? '';
  const link = page + location.search + location.hash;
  const [linkText, citation] = [...details.querySelectorAll('p')];
  const code = linkText?.querySelector('code');
  if (!code || !citation) return;
  const shown = code.textContent ?? page;
  code.textContent = link;
  citation.textContent = `${citation.textContent?.slice(0, -shown.length)}${link}`;
  if (details.querySelector('button')) return;
  linkText?.after(copyButton('Kopiera länken', () => code.textContent ?? ''));
  citation.after(copyButton('Kopiera hänvisningen', () => citation.textContent ?? ''));
}

function copyButton(label: string, text: () => string): HTMLElement {
  const row = document.createElement('p');
  const button = document.createElement('button');
  const said = document.createElement('span');
  button.type = 'button';
  button.className = 'knapp liten-knapp';
  button.textContent = label;
  said.className = 'liten';
  said.setAttribute('role', 'status');
  button.addEventListener('click', () => {
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
