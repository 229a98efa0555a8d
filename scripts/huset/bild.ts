import type { Huset, Pil } from './rum.ts';

const BREDD = 104;
const LUCKA = 44;
const STEG = 26;
const TOPP = 74;
const HOJD = 40;

/** What each room holds, in a few words. */
const innehall: Readonly<Record<string, string>> = {
  content: 'texts, YAML',
  schema: 'the shape',
  domain: 'what follows',
  regler: 'the laws',
  charts: 'geometry',
  search: 'finding',
  data: 'files out',
  load: 'content in',
  islands: 'in the browser',
  components: 'markup',
  layouts: 'the frame',
  pages: 'addresses',
};

/**
 * The house as a picture: its rooms from left to right in the order of the law, and under each the rooms that import
 * from it, as arrows from the right with the number of imports. Colours follow the reader's scheme.
 */
export function drawHuset({ rum, pilar }: Huset): string {
  const mitt = (namn: string): number => 20 + rum.indexOf(namn) * (BREDD + LUCKA) + BREDD / 2;
  const bredd = 40 + rum.length * (BREDD + LUCKA) - LUCKA;
  const radY = (rad: number): number => TOPP + HOJD + 26 + rad * STEG;
  const hojd = radY(pilar.length) + 6;
  const boxar = rum.map(
    (namn) => `  <g>
    <path class="tak" d="M${mitt(namn) - BREDD / 2 - 6} ${TOPP}h${BREDD + 12}l-14 -18h-${BREDD - 16}z"/>
    <rect class="rum" x="${mitt(namn) - BREDD / 2}" y="${TOPP}" width="${BREDD}" height="${HOJD}"/>
    <text class="namn" x="${mitt(namn)}" y="${TOPP + 17}">${namn}</text>
    <text class="liten" x="${mitt(namn)}" y="${TOPP + 32}">${innehall[namn] ?? ''}</text>
    <path class="lod" d="M${mitt(namn)} ${TOPP + HOJD}V${hojd - 14}"/>
  </g>`,
  );
  const linjer = pilar.map(({ from, to, antal }, rad) => {
    const [x1, x2, y] = [mitt(from), mitt(to), radY(rad)];
    const tjock = (1 + Math.log2(antal) / 2.5).toFixed(1);
    return `  <path class="pil" d="M${x1} ${y}H${x2 + 8}" stroke-width="${tjock}"/>
  <path class="spets" d="M${x2} ${y}l9 -5v10z"/>
  <circle class="fot" cx="${x1}" cy="${y}" r="3"/>
  <text class="antal" x="${x1 - 10}" y="${y - 4}">${antal}</text>`;
  });
  const sagt = pilar.map(({ from, to, antal }) => `${from} → ${to} ${antal}`).join(', ');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${bredd} ${hojd}" role="img" aria-labelledby="titel om">
  <title id="titel">The rooms of the house and the imports between them</title>
  <desc id="om">A room imports only from rooms to its left. Number of imports: ${sagt}.</desc>
  <style>
    svg { color-scheme: light dark; font: 13px system-ui, sans-serif; --farg: #0b5563; --text: #17262b; --papper: #fbfaf6; --linje: #c9d3d4; }
    @media (prefers-color-scheme: dark) { svg { --farg: #84cdd4; --text: #e9e7e1; --papper: #12181b; --linje: #37474d; } }
    .botten { fill: var(--papper); } .rum { fill: var(--papper); stroke: var(--farg); stroke-width: 1.5; } .tak { fill: var(--farg); }
    .lod { stroke: var(--linje); stroke-dasharray: 2 4; } .pil { stroke: var(--farg); } .spets, .fot { fill: var(--farg); }
    text { fill: var(--text); text-anchor: middle; } .namn { font-weight: 700; } .liten { font-size: 11px; } .antal { font-size: 11px; text-anchor: end; } .rubrik { font-size: 17px; font-weight: 700; text-anchor: start; }
  </style>
  <rect class="botten" width="${bredd}" height="${hojd}"/>
  <text class="rubrik" x="20" y="30">A room imports only from its left; the numbers say how often</text>
${boxar.join('\n')}
${linjer.join('\n')}
</svg>
`;
}

/** The arrows that a drawn house says it has. */
export const readPilar = (svg: string): Pil[] =>
  [...svg.matchAll(/(\w+) → (\w+) (\d+)/g)].map(([, from = '', to = '', antal]) => ({
    from,
    to,
    antal: Number(antal),
  }));

/** How far a number of the drawing may be from the imports, as a share: no single import makes it out of date. */
const SLACK = 0.2;

/**
 * What the drawing no longer says right: an arrow too many or too few, or a number that is off by more than a fifth
 * (and by more than two).
 */
export function checkBild(svg: string, { pilar }: Huset): string[] {
  const key = ({ from, to }: Pil): string => `${from} → ${to}`;
  const ritade = new Map(readPilar(svg).map((pil) => [key(pil), pil.antal]));
  const nu = new Map(pilar.map((pil) => [key(pil), pil.antal]));
  const off = (a: number, b: number): boolean => Math.abs(a - b) > Math.max(2, SLACK * b);
  return [...new Set([...ritade.keys(), ...nu.keys()])]
    .filter((par) => ritade.has(par) !== nu.has(par) || off(ritade.get(par)!, nu.get(par)!))
    .map((par) => `${par}: ${ritade.get(par) ?? 'ingen'} i docs/huset.svg, ${nu.get(par) ?? 'ingen'} i koden.`);
}
