import type { Komponenter } from './liknande-regioner.ts';

/** How much each thing weighs, as a reader sets it: 0 not at all, 8 most. */
export type Vikter = Readonly<Record<keyof Komponenter, number>>;

/** The site's own likeness, in the same proportions: themes half, residents a quarter, the others an eighth each. */
export const egnaVikter: Vikter = { teman: 4, folkmangd: 2, kommuner: 1, sjukvardsregion: 1 };

/** What each weight is called. */
export const viktnamn: Readonly<Record<keyof Komponenter, string>> = {
  teman: 'Samma teman',
  folkmangd: 'Folkmängd',
  kommuner: 'Antal kommuner',
  sjukvardsregion: 'Samma sjukvårdsregion',
};

/** The weighted mean of the parts; 0 when nothing weighs, so that nobody is more alike than another. */
export function viktadLikhet(komponenter: Komponenter, vikter: Vikter): number {
  const keys = Object.keys(vikter) as (keyof Komponenter)[];
  const summa = keys.reduce((sum, key) => sum + vikter[key], 0);
  return summa === 0 ? 0 : keys.reduce((sum, key) => sum + vikter[key] * komponenter[key], 0) / summa;
}

/** The regions most alike first; those that are equally alike keep the order they are given in. */
export const orderLika = <L extends { readonly komponenter: Komponenter }>(lika: readonly L[], vikter: Vikter): L[] =>
  lika.toSorted((a, b) => viktadLikhet(b.komponenter, vikter) - viktadLikhet(a.komponenter, vikter));
