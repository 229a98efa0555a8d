import { readSamling, writeSamling, type SamlingRad } from '../domain/samling.ts';

const KEY = 'narvardsatlas-samling';

/** The collection on this device; empty when there is none or storage is closed. */
export function loadSamling(): SamlingRad[] {
  try {
    return readSamling(localStorage.getItem(KEY) ?? '') ?? [];
  } catch {
    return [];
  }
}

/** Keeps the collection on this device. Says whether it could be kept. */
export function saveSamling(rader: readonly SamlingRad[]): boolean {
  try {
    localStorage.setItem(KEY, writeSamling(rader));
    return true;
  } catch {
    return false;
  }
}

const clean = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** A page of the site as a row: its heading, its answer and how it is cited. */
export function readPage(doc: Document, adress: string): SamlingRad {
  const [, citation] = [...doc.querySelectorAll('[data-citera] p:not(:has(button))')];
  return {
    adress,
    titel: clean(doc.querySelector('h1')?.textContent) || adress,
    svar: clean(doc.querySelector('.svar')?.textContent),
    hanvisning: clean(citation?.textContent),
    not: '',
  };
}

/** Hands a text or a blob to the reader as a file. */
export function saveFile(content: string | Blob, name: string, type: string): void {
  const anchor = document.createElement('a');
  anchor.href = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(anchor.href), 10_000);
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
