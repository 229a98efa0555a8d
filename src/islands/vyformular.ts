import { readAdress, type Adressfalt, type Adressvarde } from '../domain/adressbesked.ts';
import { writeVy, type Vy } from '../domain/vy.ts';
import { showAdressbesked } from './adressbesked.ts';
import { printAddress } from './print-address.ts';

type Field = HTMLSelectElement | HTMLInputElement;

const fields = (form: HTMLFormElement): Field[] => [...form.querySelectorAll<Field>('select[name], input[name]')];

/** The values of a field that nobody sees: those that what the page lists carries, `data-kalla`. */
const listade = (key: string): Adressvarde[] =>
  [...document.querySelectorAll<HTMLElement>(`[data-${key}]`)].flatMap((one) =>
    (one.dataset[key] ?? '').split(' ').map((id) => ({ id })),
  );

/** What the address may say of a field. */
function adressfalt(field: Field): Adressfalt {
  const label = field.closest('label');
  const text = label?.querySelector('span')?.textContent ?? label?.firstChild?.textContent ?? field.name;
  const options = 'options' in field ? [...field.options] : null;
  return {
    key: field.name,
    etikett: text.trim(),
    standard: options?.find(({ value }) => value === '')?.text ?? field.dataset['standard'] ?? '',
    // The number of rows that an option shows is no part of its name.
    varden:
      options?.map((one) => ({ id: one.value, namn: one.text.replace(/ \(\d+\)$/, '') })) ??
      (field.type === 'hidden' ? listade(field.name) : null),
  };
}

/** Sets the form to the view in the address, and tells above it what in the address the form does not offer. */
export function fillForm(form: HTMLFormElement): void {
  const { valda, besked } = readAdress(new URLSearchParams(location.search), fields(form).map(adressfalt));
  for (const field of fields(form)) field.value = valda[field.name]?.[0] ?? '';
  showAdressbesked(form, besked);
  printAddress();
}

/** What the form says now; chosen fields are marked. */
export function readForm(form: HTMLFormElement): Vy {
  for (const field of fields(form)) field.closest('.falt')?.classList.toggle('vald', field.value !== '');
  return Object.fromEntries(fields(form).map((field) => [field.name, field.value.trim()]));
}

/** Puts the view into the address without a new step in the history. */
export function saveVy(vy: Vy): void {
  history.replaceState(history.state, '', `${location.pathname}${writeVy(vy)}${location.hash}`);
  printAddress();
}

/** The label of the chosen option of a field; empty for the default. */
export function chosenText(form: HTMLFormElement, name: string): string {
  const field = form.elements.namedItem(name);
  return field instanceof HTMLSelectElement && field.value ? (field.selectedOptions[0]?.text ?? '') : '';
}

/** Runs `apply` at each change, also after the form is emptied. */
export function onVy(form: HTMLFormElement, apply: () => void): void {
  form.addEventListener('input', () => {
    showAdressbesked(form, []);
    apply();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => {
    showAdressbesked(form, []);
    // The browser empties the fields after this event, but never hidden ones.
    setTimeout(() => {
      for (const field of fields(form)) field.value = '';
      apply();
    });
  });
}
