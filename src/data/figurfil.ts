import { skyddaText } from '../domain/markt-text.ts';
import { meningText } from '../domain/mening/mening.ts';
import type { Figurram, Nyckelrad } from '../domain/figur.ts';

/** What a figure's file says of the atlas itself. */
export interface Avsandare {
  /** `Närvårdsatlas, version 0.1.0, 22 november 2026. CC BY 4.0`. */
  readonly utgava: string;
  /** Full address of the page where the figure stands. */
  readonly adress: string;
}

/** The drawing inside the frame. */
export interface Teckning {
  /** The `<svg>` as the page draws it, with `viewBox`, or with `width="100%"` and a height in pixels. */
  readonly svg: string;
  /** Width it is given in the file, in pixels. */
  readonly bredd: number;
}

const kant = 28;
const minst = 620;
/** Width of a letter as a share of its size, on average, in the widest of the fonts that may be at hand. */
const teckenbredd = { vanlig: 0.57, fet: 0.66 };

/** What a figure says in words: what is counted, then what is added to it. */
const sagt = ({ mening, tillagg }: Figurram): string => [meningText(mening), tillagg].filter(Boolean).join(' ');

/** Running text broken into lines of at most so many characters; a longer word gets a line of its own. */
export function wrapText(text: string, tecken: number): string[] {
  const lines: string[] = [];
  for (const ord of text.split(' ').filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + ord.length <= tecken) lines[lines.length - 1] = `${last} ${ord}`;
    else lines.push(ord);
  }
  return lines;
}

/** The light values of the tokens: `--petrol: light-dark(#0b5563, #84cdd4)` gives `#0b5563`. */
export function lightTokens(tokens: string): Map<string, string> {
  const found = tokens.matchAll(/(--[\w-]+):\s*(?:light-dark\(([^,()]+),[^()]*\)|([^;]+));/g);
  return new Map([...found].map(([, namn, light, plain]) => [namn ?? '', (light ?? plain ?? '').trim()]));
}

/** The rules whose class the drawing uses, with every token replaced by its value. */
export function resolveStyle(css: string, tokens: ReadonlyMap<string, string>, svg: string): string {
  const used = new Set([...svg.matchAll(/class="([^"]*)"/g)].flatMap(([, klass]) => (klass ?? '').split(/\s+/)));
  return [...css.replace(/\/\*.*?\*\//gs, '').matchAll(/\.([\w-]+)\s*\{([^}]*)\}/g)]
    .filter(([, klass]) => used.has(klass ?? ''))
    .map(([, klass, body]) => {
      const resolved = (body ?? '').replace(
        /var\((--[\w-]+)\)/g,
        (_, namn: string) => tokens.get(namn) ?? 'currentColor',
      );
      return `.${klass}{${resolved.replace(/\s+/g, ' ').trim()}}`;
    })
    .join('\n');
}

/** The mark of a legend row in a box of 16 units. */
export const nyckelMarkup = ({ form, klass, fyllning }: Nyckelrad): string => {
  const attribut = `class="${klass}"${fyllning ? ` fill="${fyllning}"` : ''}`;
  if (form === 'punkt') return `<circle ${attribut} cx="8" cy="8" r="6"></circle>`;
  if (form === 'snedstreck') return `<path ${attribut} d="M1 1l14 14"></path>`;
  if (form === 'linje') return `<path ${attribut} d="M0 8h16"></path>`;
  return `<rect ${attribut} x="1" y="1" width="14" height="14"></rect>`;
};

/** The drawing at its place: its own size and role give way to those of the file. */
function placeTeckning({ svg, bredd }: Teckning, x: number, y: number): { markup: string; hojd: number } {
  const [oppning = ''] = /<svg[^>]*>/.exec(svg) ?? [];
  const [, w, h] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(oppning) ?? [];
  const [, fast] = /\sheight="([\d.]+)"/.exec(oppning) ?? [];
  const hojd = w && h ? (bredd * Number(h)) / Number(w) : Number(fast ?? 0);
  const viewBox = w && h ? ` viewBox="0 0 ${w} ${h}"` : '';
  const inre = svg.slice(svg.indexOf(oppning) + oppning.length);
  return { markup: `<svg x="${x}" y="${y}" width="${bredd}" height="${Math.round(hojd)}"${viewBox}>${inre}`, hojd };
}

/**
 * One figure as a file that stands alone: title, sentence, drawing, legend, source, edition and address, with
 * colours resolved and no style from outside.
 * @param css rules of `figur.css`
 * @param tokens values of the tokens, light
 */
export function buildFigurfil(
  ram: Figurram,
  teckning: Teckning,
  avsandare: Avsandare,
  { css, tokens }: { readonly css: string; readonly tokens: ReadonlyMap<string, string> },
): string {
  const bredd = Math.max(minst, teckning.bredd + 2 * kant);
  const rader: string[] = [];
  let y = kant;
  const skriv = (
    text: string,
    storlek: number,
    klass: string,
    { in: indrag = 0, tecken = teckenbredd.vanlig } = {},
  ) => {
    for (const rad of wrapText(text, Math.floor((bredd - 2 * kant - indrag) / (storlek * tecken)))) {
      y += storlek * 1.35;
      rader.push(
        `<text x="${kant + indrag}" y="${Math.round(y)}" font-size="${storlek}" class="${klass}">${skyddaText(rad)}</text>`,
      );
    }
  };
  skriv(ram.titel, 21, 'f-rubrik', { tecken: teckenbredd.fet });
  y += 6;
  skriv(sagt(ram), 15, 'f-svart');
  y += 18;
  const plats = placeTeckning(teckning, kant, Math.round(y));
  rader.push(plats.markup);
  y += plats.hojd + 14;
  for (const rad of ram.nyckel) {
    rader.push(`<g transform="translate(${kant} ${Math.round(y + 5)})">${nyckelMarkup(rad)}</g>`);
    skriv(rad.text, 14, 'f-svart', { in: 24 });
    y += 3;
  }
  y += 8;
  if (ram.forbehall) skriv(ram.forbehall, 14, 'f-svart');
  skriv(`Källa: ${ram.kallrad}.`, 12.5, 'f-dampad');
  skriv(`${avsandare.utgava}.`, 12.5, 'f-dampad');
  skriv(avsandare.adress, 12.5, 'f-dampad');
  const hojd = Math.round(y + kant);
  const inre = rader.join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" xml:lang="sv" role="img" aria-labelledby="${ram.id}-t" aria-describedby="${ram.id}-m" width="${bredd}" height="${hojd}" viewBox="0 0 ${bredd} ${hojd}" font-family="'Source Sans 3', 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif">
<title id="${ram.id}-t">${skyddaText(ram.titel)}</title>
<desc id="${ram.id}-m">${skyddaText(`${sagt(ram)} Källa: ${ram.kallrad}. ${avsandare.utgava}. ${avsandare.adress}`)}</desc>
<style>${resolveStyle(css, tokens, inre)}</style>
<rect width="100%" height="100%" fill="${tokens.get('--papper') ?? '#fff'}"></rect>
${inre}
</svg>
`;
}
