import { max, scaleBand, scaleLinear } from 'd3';
import type { Svar } from '../schema/svar.ts';
import type { RegionId } from '../schema/vokabular.ts';
import { faltruta, streckmonster, type Bildfarger, type Typsnitt } from './delningsbild.ts';
import type { KartMark } from './karta.ts';
import { marke } from './marke.ts';

/** Room that the drawings keep within the field. */
const ruta = { x: faltruta.x + 48, y: 64, bredd: faltruta.bredd - 96, hojd: faltruta.hojd - 128 } as const;

const kartmatt = { bredd: 346, hojd: 793 } as const;

/** The map of the regions: filled, half filled, hatched where there was nothing to read, else an outline. */
export function drawKarta(
  marks: readonly KartMark[],
  svarOf: (region: RegionId) => Svar | undefined,
  { falt, ljus, linje }: Bildfarger,
): string {
  const hojd = faltruta.hojd - 72;
  const bredd = (kartmatt.bredd * hojd) / kartmatt.hojd;
  const x = faltruta.x + (faltruta.bredd - bredd) / 2;
  const paint = (svar: Svar | undefined): string => {
    if (svar === 'uttryckligt') return `fill="${ljus}" stroke="${falt}"`;
    if (svar === 'delvis') return `fill="${ljus}" fill-opacity=".45" stroke="${linje}"`;
    return `fill="${svar === 'underlag-saknas' ? 'url(#kartstreck)' : 'none'}" stroke="${linje}"`;
  };
  // Outlines are drawn last, or a filled neighbour would cover half of each.
  const ordered = [...marks].sort(
    (a, b) => Number(svarOf(b.region) === 'uttryckligt') - Number(svarOf(a.region) === 'uttryckligt'),
  );
  return (
    `${streckmonster('kartstreck', linje)}<svg x="${x.toFixed(1)}" y="36" width="${bredd.toFixed(1)}" height="${hojd}"` +
    ` viewBox="0 0 ${kartmatt.bredd} ${kartmatt.hojd}" stroke-width="1.6" stroke-linejoin="round">` +
    `${ordered.map(({ region, d }) => `<path d="${d}" ${paint(svarOf(region))}/>`).join('')}</svg>`
  );
}

/** Every answer as a dot, a theme a row: filled, ring, or a stroke where there was nothing to read. */
export function drawMatris(rader: readonly (readonly Svar[])[], { ljus, linje }: Bildfarger): string {
  const columns = max(rader, (rad) => rad.length) ?? 1;
  const step = Math.min(ruta.bredd / columns, ruta.hojd / Math.max(1, rader.length));
  const [left, top] = [
    ruta.x + (ruta.bredd - step * columns) / 2 + step / 2,
    ruta.y + (ruta.hojd - step * rader.length) / 2 + step / 2,
  ];
  const sign = (svar: Svar, x: number, y: number): string => {
    const at = `cx="${x.toFixed(1)}" cy="${y.toFixed(1)}"`;
    if (svar === 'uttryckligt') return `<circle ${at} r="${(step * 0.4).toFixed(1)}" fill="${ljus}"/>`;
    if (svar === 'underlag-saknas')
      return `<path d="M${(x - 3).toFixed(1)} ${(y + 3).toFixed(1)}l6-6" stroke="${linje}" stroke-width="1.5"/>`;
    return `<circle ${at} r="${(step * 0.32).toFixed(1)}" fill="none" stroke="${linje}" stroke-width="1.2"/>`;
  };
  return rader.flatMap((rad, y) => rad.map((svar, x) => sign(svar, left + x * step, top + y * step))).join('');
}

/** A named number, for bars and lists. */
export interface Namngiven {
  readonly namn: string;
  readonly antal: number;
}

/** Bars that lie, each under its name. */
export function drawStaplar(staplar: readonly Namngiven[], { ljus, linje }: Bildfarger, { outline }: Typsnitt): string {
  const y = scaleBand(
    staplar.map(({ namn }) => namn),
    [ruta.y, ruta.y + ruta.hojd],
  );
  const width = scaleLinear([0, max(staplar, ({ antal }) => antal) || 1], [0, ruta.bredd]);
  return staplar
    .map(({ namn, antal }) => {
      const top = y(namn) ?? ruta.y;
      return (
        `<path d="${outline(namn, ruta.x, top + 34, 28, 'normal')}" fill="#fff"/>` +
        `<rect x="${ruta.x}" y="${top + 48}" width="${ruta.bredd}" height="26" fill="none" stroke="${linje}"/>` +
        `<rect x="${ruta.x}" y="${top + 48}" width="${width(antal).toFixed(1)}" height="26" fill="${ljus}"/>`
      );
    })
    .join('');
}

/** Bars that stand, each over its name. */
export function drawStolpar(stolpar: readonly Namngiven[], { ljus }: Bildfarger, typsnitt: Typsnitt): string {
  const x = scaleBand(
    stolpar.map(({ namn }) => namn),
    [ruta.x, ruta.x + ruta.bredd],
  ).padding(0.28);
  const foot = ruta.y + ruta.hojd - 40;
  const height = scaleLinear([0, max(stolpar, ({ antal }) => antal) || 1], [0, foot - ruta.y]);
  return stolpar
    .map(({ namn, antal }) => {
      const left = x(namn) ?? ruta.x;
      const middle = left + x.bandwidth() / 2 - typsnitt.measure(namn, 24, 'normal') / 2;
      return (
        `<rect x="${left.toFixed(1)}" y="${(foot - height(antal)).toFixed(1)}" width="${x.bandwidth().toFixed(1)}"` +
        ` height="${height(antal).toFixed(1)}" fill="${ljus}"/>` +
        `<path d="${typsnitt.outline(namn, middle, foot + 34, 24, 'normal')}" fill="#fff"/>`
      );
    })
    .join('');
}

/** Names with their numbers to the right, a line between each. */
export function drawLista(
  rader: readonly (Namngiven & { readonly visat: string })[],
  { ljus, linje }: Bildfarger,
  { measure, outline }: Typsnitt,
): string {
  const step = ruta.hojd / Math.max(1, rader.length);
  return rader
    .map(({ namn, visat }, i) => {
      const y = ruta.y + step * i;
      const right = ruta.x + ruta.bredd - measure(visat, 34, 'fet');
      return (
        `<path d="${outline(namn, ruta.x, y + step / 2 + 10, 30, 'normal')}" fill="#fff"/>` +
        `<path d="${outline(visat, right, y + step / 2 + 11, 34, 'fet')}" fill="${ljus}"/>` +
        (i > 0 ? `<path d="M${ruta.x} ${y}h${ruta.bredd}" stroke="${linje}" stroke-opacity=".6"/>` : '')
      );
    })
    .join('');
}

/** A search field with words in it, and the lines of hits under it. */
export function drawSokfalt(ord: string, { papper, rubrik, ljus, linje }: Bildfarger, { outline }: Typsnitt): string {
  const hit = (y: number, widths: readonly number[]): string =>
    widths
      .map(
        (width, i) =>
          `<rect x="${ruta.x}" y="${y + i * 26}" width="${width}" height="${i === 0 ? 14 : 8}" rx="4"` +
          ` fill="${i === 0 ? ljus : linje}" fill-opacity="${i === 0 ? 1 : 0.6}"/>`,
      )
      .join('');
  return (
    `<rect x="${ruta.x}" y="120" width="${ruta.bredd}" height="76" rx="8" fill="${papper}"/>` +
    `<path d="${outline(ord, ruta.x + 24, 169, 34, 'normal')}" fill="${rubrik}"/>` +
    `<g fill="none" stroke="${rubrik}" stroke-width="5" stroke-linecap="round">` +
    `<circle cx="${ruta.x + ruta.bredd - 48}" cy="154" r="14"/><path d="M${ruta.x + ruta.bredd - 37} 165l12 12"/></g>` +
    hit(252, [210, 300, 270]) +
    hit(362, [160, 290, 300]) +
    hit(472, [240, 280, 200])
  );
}

/** The mark alone, large. */
export function drawMarke({ falt, ljus }: Bildfarger): string {
  const scale = 12;
  const x = faltruta.x + (faltruta.bredd - marke.bredd * scale) / 2;
  const y = (faltruta.hojd - marke.hojd * scale) / 2;
  return (
    `<g transform="translate(${x} ${y}) scale(${scale})"><path d="${marke.nal}" fill="${ljus}"/>` +
    `<path d="${marke.kors}" fill="${falt}"/></g>`
  );
}
