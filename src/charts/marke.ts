/** The site's mark: a map pin with a cross cut out of it, on 24 × 28 units. */
export const marke = {
  bredd: 24,
  hojd: 28,
  nal: 'M12 0c6 0 11 4.5 11 10.5C23 18 12 28 12 28S1 18 1 10.5C1 4.5 6 0 12 0Z',
  kors: 'M10 5.5h4v3.3h3.3v4H14v3.3h-4v-3.3H6.700v-4H10z',
} as const;

/** The two colours of the mark, as `#rrggbb`. */
export interface Markfarger {
  readonly nal: string;
  readonly kors: string;
}

/** The mark as an SVG file that follows the reader's colour scheme. */
export function markeSvg(ljus: Markfarger, mork: Markfarger): string {
  const colours = ({ nal, kors }: Markfarger): string => `.n{fill:${nal}}.k{fill:${kors}}`;
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-2 0 28 28">' +
    `<style>${colours(ljus)}@media (prefers-color-scheme:dark){${colours(mork)}}</style>` +
    `<path class="n" d="${marke.nal}"/><path class="k" d="${marke.kors}"/></svg>\n`
  );
}

/**
 * The mark in the middle of a filled square, for icons that a system cuts to its own shape.
 * @param andel how much of the side the mark's height takes; a maskable icon keeps what it shows within 0.8
 */
export function markePlatta(grund: string, { nal, kors }: Markfarger, andel: number): string {
  const scale = (100 * andel) / marke.hojd;
  const left = (100 - marke.bredd * scale) / 2;
  const top = (100 - marke.hojd * scale) / 2;
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">' +
    `<path d="M0 0h100v100H0z" fill="${grund}"/>` +
    `<g transform="translate(${left.toFixed(2)} ${top.toFixed(2)}) scale(${scale.toFixed(4)})">` +
    `<path d="${marke.nal}" fill="${nal}"/><path d="${marke.kors}" fill="${kors}"/></g></svg>`
  );
}
