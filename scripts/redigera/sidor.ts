import type { Diffrad } from './diff.ts';
import type { Falt } from './falt.ts';
import { drawFalt, idOf, type Ritat } from './falt-html.ts';
import type { Formfel } from './fel.ts';
import { html, type Html } from './html.ts';
import type { Lista, Plats } from './plats.ts';
import type { Ifyllt } from './varden.ts';
import type { Finding } from '../check-content/rule.ts';

/** A step on the way to a page. */
interface Smula {
  readonly text: string;
  readonly href?: string;
}

/** Address of a file, or of a place in it. */
export const filAdress = (path: string, plats?: Plats): string =>
  `/fil?${new URLSearchParams({ fil: path, ...(plats !== undefined && { plats }) })}`;

/** The page around what it is about. */
export function drawSida(titel: string, smulor: readonly Smula[], innehall: Html): string {
  const way = [{ text: 'Redigera', href: '/' }, ...smulor];
  return html`<!doctype html>
    <html lang="sv">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${titel} – Redigera Närvårdsatlas</title>
        <link rel="stylesheet" href="/sida.css" />
        <link rel="icon" href="data:," />
        <script src="/sida.mjs" type="module"></script>
      </head>
      <body>
        <a class="hoppa" href="#innehall">Hoppa till innehållet</a>
        <header class="sidhuvud">
          <div class="ram"><a class="namn" href="/">Redigera Närvårdsatlas</a></div>
        </header>
        <main id="innehall" class="ram" tabindex="-1">
          ${
            smulor.length > 0 &&
            html`<nav aria-label="Var du är">
              <ol class="smulor">
                ${way.map(({ text, href }) => html`<li>${href ? html`<a href="${href}">${text}</a>` : html`<span aria-current="page">${text}</span>`}</li>`)}
              </ol>
            </nav>`
          }
          <h1>${titel.replace(/^Fel: /, '')}</h1>
          ${innehall}
        </main>
      </body>
    </html> `.text;
}

/** A file to choose. */
export interface Filval {
  readonly path: string;
  readonly namn: string;
}

/** The choices of the start page. */
export interface Startval {
  readonly regioner: readonly Filval[];
  readonly utgavor: readonly Filval[];
  readonly delar: readonly Filval[];
  /** The other files, a group a folder. */
  readonly ovriga: readonly { readonly namn: string; readonly filer: readonly Filval[] }[];
}

const choice = (namn: string, etikett: string, val: readonly Filval[]): Html =>
  html`<div class="falt">
    <label for="${namn}">${etikett}</label>
    <select id="${namn}" name="${namn}">
      ${val.map(({ path, namn: text }) => html`<option value="${path}">${text}</option>`)}
    </select>
  </div>`;

/** Where the editor picks region, edition and part. */
export const drawStart = ({ regioner, utgavor, delar, ovriga }: Startval, folder: string): string =>
  drawSida(
    'Redigera innehållet',
    [],
    html`<p class="ingress">Välj vad du vill ändra. Inget skrivs förrän du har sett ändringen och sparat den.</p>
      <form action="/valj" class="valj">
        ${choice('region', 'Region', regioner)} ${choice('utgava', 'Utgåva', utgavor)} ${choice('del', 'Del', delar)}
        <button class="knapp">Öppna</button>
      </form>
      <h2>Filer för hela landet</h2>
      ${ovriga.map(
        ({ namn: grupp, filer }) =>
          html`<details>
            <summary>${grupp} <span class="antal">${filer.length}</span></summary>
            <ul>
              ${filer.map(({ path, namn }) => html`<li><a href="${filAdress(path)}">${namn}</a></li>`)}
            </ul>
          </details>`,
      )}
      <p class="liten">Filerna ligger i ${folder}.</p>`,
  );

/** What differs, a line each, with its sign and in words for who hears it. */
export const drawDiff = (rader: readonly Diffrad[]): Html =>
  html`<ol class="diff">
    ${rader.map(
      ({ tecken, nr, text }) =>
        html`<li class="${tecken === '+' ? 'ny' : tecken === '-' ? 'borta' : 'lika'}">
          <span class="nr">${nr}</span
          ><span class="tecken"
            >${tecken === ' ' ? '' : html`<span aria-hidden="true">${tecken}</span><span class="dold">${tecken === '+' ? 'Ny: ' : 'Borta: '}</span>`}</span
          ><code>${text === '' ? ' ' : text}</code>
        </li>`,
    )}
  </ol>`;

/** A file with what stands in it. */
export interface Filsida {
  readonly path: string;
  readonly titel: string;
  readonly smulor: readonly Smula[];
  readonly harTopp: boolean;
  readonly listor: readonly Lista[];
  readonly findings: readonly Finding[];
  /** What was saved last, if it was this file. */
  readonly sparat: readonly Diffrad[] | null;
  readonly besked: string | null;
}

const drawLista = (path: string, { falt, plats, poster }: Lista): Html => {
  const ny = plats === '' ? '+' : `${plats}.+`;
  const what = (falt.post || 'post').toLowerCase();
  return html`<section>
    <h2>${falt.namn || 'Innehåll'} <span class="antal">${poster.length}</span></h2>
    <p>
      <a class="knapp" href="${filAdress(path, ny)}">Lägg till<span class="dold"> ${what}</span></a>
    </p>
    ${
      poster.length === 0
        ? html`<p>Inget står här än.</p>`
        : html`<ol class="poster">
            ${poster.map(({ plats: own, namn, id }) => html`<li><a href="${filAdress(path, own)}">${namn}</a> ${id !== namn && html`<span class="liten">${id}</span>`}</li>`)}
          </ol>`
    }
  </section>`;
};

/** The page of a file. */
export const drawFil = ({ path, titel, smulor, harTopp, listor, findings, sparat, besked }: Filsida): string =>
  drawSida(
    titel,
    smulor,
    html`${besked && html`<p class="besked" role="status">${besked}</p>`}
      ${
        sparat &&
        html`<section class="sparat" aria-labelledby="sparat">
          <h2 id="sparat">Sist sparat i filen</h2>
          ${drawDiff(sparat)}
          <form method="post" action="/angra">
            <input type="hidden" name=":fil" value="${path}" />
            <button class="knapp andra">Ångra</button>
          </form>
        </section>`
      }
      ${
        findings.length > 0 &&
        html`<section class="not">
          <h2>Kontrollen säger om filen</h2>
          <ul>
            ${findings.map(({ line, message, tip }) => html`<li>${line !== null && `Rad ${line}: `}${message} ${tip}</li>`)}
          </ul>
        </section>`
      }
      <p class="liten">
        Filen heter <code>content/${path}</code>. Brödtexten under den andra raden <code>---</code> skrivs i filen.
      </p>
      ${harTopp && html`<p><a class="knapp andra" href="${filAdress(path, '')}">Ändra uppgifterna överst i filen</a></p>`}
      ${listor.map((lista) => drawLista(path, lista))}`,
  );

/** A form for one place in a file. */
export interface Formular extends Ritat {
  readonly path: string;
  readonly plats: Plats;
  readonly titel: string;
  readonly smulor: readonly Smula[];
  readonly falt: readonly Falt[];
  /** The file's mark when the form was opened, so that a change made meanwhile is noticed. */
  readonly marke: string;
}

const drawSammanfattning = (fel: readonly Formfel[]): Html =>
  html`<div class="felruta" role="alert" tabindex="-1" autofocus id="fel">
    <h2>Inget är sparat: ${fel.length === 1 ? 'ett fel' : `${fel.length} fel`} att rätta</h2>
    <ul>
      ${fel.map(
        ({ namn, text, atgard }) =>
          html`<li>
            ${namn === null ? html`${text} ${atgard}` : html`<a href="#${idOf(namn)}">${text}</a> ${atgard}`}
          </li>`,
      )}
    </ul>
  </div>`;

const hidden = (namn: string, value: string): Html => html`<input type="hidden" name="${namn}" value="${value}" />`;
const drawGomda = ({ path, plats, marke }: Formular): Html =>
  html`${hidden(':fil', path)}${hidden(':plats', plats)}${hidden(':marke', marke)}`;

/** The form, with what is wrong with it first. */
export const drawFormular = (formular: Formular): string => {
  const { titel, smulor, falt, fel, path } = formular;
  return drawSida(
    fel.length > 0 ? `Fel: ${titel}` : titel,
    smulor,
    html`${fel.length > 0 && drawSammanfattning(fel)}
      <form method="post" action="/spara" class="formular" novalidate>
        ${drawGomda(formular)} ${falt.map((one) => drawFalt(one, formular))}
        <div class="knappar">
          <button class="knapp" name=":gor" value="granska">Granska ändringen</button>
          <a href="${filAdress(path)}">Avbryt</a>
        </div>
      </form>`,
  );
};

/** What will be written, before it is. The form goes along unseen. */
export const drawGranskning = (formular: Formular, diff: readonly Diffrad[]): string => {
  const filled = [...(formular.ifyllt as Ifyllt)].filter(([namn]) => !namn.startsWith(':') || namn === ':nyckel');
  return drawSida(
    'Granska ändringen',
    [...formular.smulor.slice(0, -1), { text: 'Granska' }],
    html`<p class="ingress">Kontrollen fann inga nya fel. Så här ändras <code>content/${formular.path}</code>:</p>
      ${drawDiff(diff)}
      <form method="post" action="/spara" data-ifyllt>
        ${drawGomda(formular)} ${filled.map(([namn, value]) => hidden(namn, value))}
        <div class="knappar">
          <button class="knapp" name=":gor" value="spara">Spara</button>
          <button class="knapp andra" name=":gor" value="andra">Ändra mer</button>
        </div>
      </form>`,
  );
};

/** A page that only says something. */
export const drawBesked = (titel: string, text: string): string =>
  drawSida(titel, [{ text: titel }], html`<p>${text}</p>`);
