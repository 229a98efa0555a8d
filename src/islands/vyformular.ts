import { readVy, writeVy, type Vy } from '../domain/vy.ts';
import { printAddress } from './print-address.ts';

const fields = (form: HTMLFormElement): (HTMLSelectElement | HTMLInputElement)[] => [
  ...form.querySelectorAll<HTMLSelectElement | HTMLInputElement>('select[name], input[name]'),
];

/** Sets the form to the view in the address; values that the form does not offer are left out. */
export function fillForm(form: HTMLFormElement): void {
  const known = fields(form).map(
    (field) => [field.name, 'options' in field ? [...field.options].map((one) => one.value) : null] as const,
  );
  const vy = readVy(new URLSearchParams(location.search), Object.fromEntries(known));
  for (const field of fields(form)) field.value = vy[field.name] ?? '';
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
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => {
    // The browser empties the fields after this event, but never hidden ones.
    setTimeout(() => {
      for (const field of fields(form)) field.value = '';
      apply();
    });
  });
}
