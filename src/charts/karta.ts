import { oncePer } from '../domain/minne.ts';
import type { RegionId } from '../schema/vokabular.ts';

/** One place of a map package: a name and an SVG path in relative coordinates (`m x,y dx,dy … z`). */
export interface Plats {
  readonly id: string;
  readonly path: string;
}

/** One region's shape, ready to draw. */
export interface KartMark {
  readonly region: RegionId;
  /** SVG path on the grid. */
  readonly d: string;
  /** Middle of the largest piece. */
  readonly x: number;
  readonly y: number;
}

/** Side of a square of the grid, in units of the package: about a pixel and a half where the map is drawn at most. */
const ruta = 2;

/**
 * The package's ids for our regions. Västmanland and Västernorrland stand under each other's ids in version 1.0.1:
 * the shape named `vasternorrland` lies west of Uppsala.
 */
const paketId: Readonly<Record<RegionId, string>> = {
  blekinge: 'blekinge',
  dalarna: 'dalarna',
  gotland: 'gotland',
  gavleborg: 'gavleborg',
  halland: 'halland',
  'jamtland-harjedalen': 'jamtland',
  jonkoping: 'jonkoping',
  kalmar: 'kalmar',
  kronoberg: 'kronoberg',
  norrbotten: 'norrbotten',
  skane: 'skane',
  stockholm: 'stockholm',
  sormland: 'sodermanland',
  uppsala: 'uppsala',
  varmland: 'varmland',
  vasterbotten: 'vasterbotten',
  vasternorrland: 'vastmanland',
  vastmanland: 'vasternorrland',
  'vastra-gotaland': 'vastra gotaland',
  orebro: 'orebro',
  ostergotland: 'ostergotland',
};

type Punkt = readonly [x: number, y: number];

/** Whether a point lies on the straight way from one to another, so that the line is the same without it. */
const isOnTheWay = (from: Punkt, at: Punkt, to: Punkt): boolean => {
  const [ax, ay, bx, by] = [at[0] - from[0], at[1] - from[1], to[0] - at[0], to[1] - at[1]];
  return ax * by === ay * bx && ax * bx + ay * by > 0;
};

/** The rings of a path, on the grid in absolute units; points that say nothing more of the line are left out. */
export function pathRings(path: string): Punkt[][] {
  let [x, y] = [0, 0];
  return path
    .split(/z/i)
    .filter((piece) => piece.trim() !== '')
    .map((piece) => {
      const start: Punkt[] = [];
      const numbers = [...piece.matchAll(/(-?[\d.]+(?:e-?\d+)?)[ ,]+(-?[\d.]+(?:e-?\d+)?)/gi)];
      let first: Punkt | undefined;
      for (const [, dx, dy] of numbers) {
        x += Number(dx);
        y += Number(dy);
        first ??= [x, y];
        const point: Punkt = [ruta * Math.round(x / ruta), ruta * Math.round(y / ruta)];
        const [before, last] = [start.at(-2), start.at(-1)];
        if (last && last[0] === point[0] && last[1] === point[1]) continue;
        if (before && last && isOnTheWay(before, last, point)) start.pop();
        start.push(point);
      }
      // After a z the pen stands where the ring began, and the next relative move counts from there.
      if (first) [x, y] = first;
      return start;
    });
}

/* A ring begins at an absolute point: a relative one would count from where the ring before it began. */
const ringPath = ([first, ...rest]: readonly Punkt[]): string => {
  if (!first) return '';
  let before = first;
  const steps = rest.map((point) => {
    const step = `${point[0] - before[0]} ${point[1] - before[1]}`;
    before = point;
    return step;
  });
  return `M${first[0]} ${first[1]}l${steps.join(' ').replaceAll(' -', '-')}z`;
};

const bounds = (ring: readonly Punkt[]) => {
  const xs = ring.map(([px]) => px);
  const ys = ring.map(([, py]) => py);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
};

/** One region's shape out of the package. @throws when the package lacks it */
function markOf(platser: readonly Plats[], region: RegionId): KartMark {
  const plats = platser.find(({ id }) => id === paketId[region]);
  if (!plats) throw new Error(`Kartan saknar ${region}.`);
  const rings = pathRings(plats.path)
    .map((ring) => ({ ring, box: bounds(ring) }))
    .map(({ ring, box }) => ({ ring, box, size: (box.right - box.left) * (box.bottom - box.top) }))
    .sort((a, b) => b.size - a.size);
  const largest = rings[0];
  if (!largest) throw new Error(`Kartans form för ${region} är tom.`);
  const kept = rings.filter(({ size, ring }) => size > 4 && ring.length > 3);
  const { left, right, top, bottom } = largest.box;
  return {
    region,
    d: kept.map(({ ring }) => ringPath(ring)).join(''),
    x: Math.round((left + right) / 2),
    y: Math.round((top + bottom) / 2),
  };
}

const marksOf = oncePer((platser: readonly Plats[]) =>
  oncePer((regioner: readonly RegionId[]) => regioner.map((region) => markOf(platser, region))),
);

/**
 * Shapes of the regions from `@svg-maps/sweden` (CC BY 4.0), on a coarse grid so that a map weighs a few kilobytes.
 * Islands smaller than two units across are left out. Computed once: every page with a map draws the same.
 * @throws when the package lacks a region
 */
export const kartMarks = (platser: readonly Plats[], regioner: readonly RegionId[]): readonly KartMark[] =>
  marksOf(platser)(regioner);
