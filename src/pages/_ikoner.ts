import { markePlatta } from '../charts/marke.ts';
import { farg } from '../data/form.ts';
import { toPng } from './_png.ts';

/** The mark on the site's colour as a square PNG; `andel` is the mark's share of the height. */
export const drawIkon = (sida: number, andel: number): Promise<Uint8Array<ArrayBuffer>> =>
  toPng(markePlatta(farg('petrol'), { nal: farg('pa-petrol'), kors: farg('petrol') }, andel), {
    bredd: sida,
    hojd: sida,
  });

/** The icons that a device keeps, by file name. A maskable one has the mark within the circle that is never cut. */
export const ikoner = [
  { id: '192', sida: 192, andel: 0.7, purpose: 'any' },
  { id: '512', sida: 512, andel: 0.7, purpose: 'any' },
  { id: 'maskbar-512', sida: 512, andel: 0.52, purpose: 'maskable' },
] as const;
