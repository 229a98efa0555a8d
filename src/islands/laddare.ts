/** Islands by the element they improve; each is fetched only on a page that has it. */
const oar: Record<string, () => Promise<unknown>> = {
  'handelse-filter': () => import('./handelse-filter.ts'),
  'forandring-lista': () => import('./forandring-lista.ts'),
  'kors-teman': () => import('./kors-teman.ts'),
  'jamfor-alla': () => import('./jamfor-alla.ts'),
  'jamfor-regioner': () => import('./jamfor-regioner.ts'),
  'urval-lista': () => import('./urval-lista.ts'),
  'tema-matris': () => import('./matris.ts'),
  'min-region': () => import('./min-region.ts'),
  'min-samling': () => import('./min-samling.ts'),
  'offline-atlas': () => import('./offline-atlas.ts'),
  // The query layer is fetched beside the page's own script, not after it.
  'sok-sida': () => {
    import('./sok/motor.ts').catch(() => undefined);
    return import('./sok-sida.ts');
  },
};

/* The page says that its scripts are missing unless this hides it; an island that fails or breaks says it at once. */
const saknas = document.querySelector<HTMLElement>('[data-utan-skript]')!;
const showMissing = (): void => {
  saknas.hidden = false;
  saknas.classList.add('nu');
};
let brast = false;
const onError = (): void => {
  brast = true;
};
addEventListener('error', onError);
Promise.all(Object.entries(oar).map(([element, load]) => document.querySelector(element) && load()))
  .catch(onError)
  .then(() => {
    removeEventListener('error', onError);
    if (brast) showMissing();
    else saknas.hidden = true;
  });

/* An address may lead to something in a folded list, which not every browser opens by itself. */
const openTarget = (): void => {
  const target = document.getElementById(location.hash.slice(1));
  const folded = target?.closest<HTMLDetailsElement>('details:not([open])');
  if (!folded) return;
  folded.open = true;
  target?.scrollIntoView();
};
addEventListener('hashchange', openTarget);
openTarget();

/* "Länk och citera" gets its copy buttons when it is opened. */
const onOpen = ({ target }: Event): void => {
  if (!(target instanceof HTMLDetailsElement) || !target.open || !target.dataset['citera']) return;
  import('./citera.ts').then(({ openCitera }) => openCitera(target)).catch(showMissing);
};
document.addEventListener('toggle', onOpen, true);

/* "Ta med" fetches what makes the file when it is asked for, and says so when it cannot. */
document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element && target.closest<HTMLElement>('[data-ta-med]');
  if (!button) return;
  import('./take-along.ts')
    .then(({ takeAlong }) => takeAlong(button))
    .catch(() => {
      const status = button.parentElement?.querySelector(':scope > [role=status]');
      if (status) status.textContent = 'Det gick inte att hämta. Ladda om sidan och försök igen.';
    });
});

/** Islands that wait until the reader goes to them, and that the field does without when they do not come. */
const vidFokus: Record<string, () => Promise<unknown>> = {
  'sok-forslag': () => import('./sok-forslag.ts'),
};
document.addEventListener('focusin', ({ target }) => {
  for (const [element, load] of Object.entries(vidFokus))
    if (target instanceof Element && target.closest(element)) load().catch(() => undefined);
});
