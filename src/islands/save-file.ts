/** Hands a text or a blob to the reader as a file. */
export function saveFile(content: string | Blob, name: string, type = ''): void {
  const anchor = document.createElement('a');
  anchor.href = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(anchor.href), 10_000);
}

/** Puts a text on the clipboard. Says whether it could: a page without a secure connection has no clipboard. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** A small button. */
export function makeButton(label: string, onClick: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'knapp liten-knapp';
  button.textContent = label;
  button.addEventListener('click', onClick);
  return button;
}
