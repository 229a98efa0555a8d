// What the form does beside working without this: a tab that is closed with something unsaved asks first.
const form = document.querySelector('.formular, [data-ifyllt]');
// A form that came back with a fault, or is reviewed, holds what is written nowhere else.
let unsaved = form !== null && (form.matches('[data-ifyllt]') || document.querySelector('.felruta') !== null);
form?.addEventListener('input', () => {
  unsaved = true;
});
form?.addEventListener('submit', () => {
  unsaved = false;
});
window.addEventListener('beforeunload', (event) => {
  if (unsaved) event.preventDefault();
});
