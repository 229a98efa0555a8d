/** Islands by the element they improve; each is fetched only on a page that has it. */
const oar: Record<string, () => Promise<unknown>> = {
  'tema-matris': () => import('./matris.ts'),
  'sok-sida': () => import('./sok-sida.ts'),
};
for (const [element, load] of Object.entries(oar)) if (document.querySelector(element)) void load();
