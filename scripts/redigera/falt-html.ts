import type { Falt, Val } from './falt.ts';
import type { Formfel } from './fel.ts';
import { html, type Html } from './html.ts';
import type { Urval } from './urval.ts';
import { finnsNamn, kanSaknas, type Ifyllt } from './varden.ts';

/** What a form is drawn with. */
export interface Ritat {
  readonly ifyllt: Ifyllt;
  readonly fel: readonly Formfel[];
  readonly urval: Urval;
}

/** Field names stand in ids too, which take no marks of their own. */
export const idOf = (namn: string): string => `f-${namn.replace(/[^\w-]/g, '_')}`;

const felOf = ({ fel }: Ritat, namn: string): readonly Formfel[] => fel.filter((one) => one.namn === namn);

const hjalpText = (namn: string, hjalp: string): Html | null =>
  hjalp === '' ? null : html`<p class="hjalp" id="${idOf(namn)}-hjalp">${hjalp}</p>`;

const felText = (ritat: Ritat, namn: string): Html | null => {
  const own = felOf(ritat, namn);
  return own.length === 0
    ? null
    : html`<p class="fel" id="${idOf(namn)}-fel">
        ${own.map((one) => html`<span><strong>Fel:</strong> ${one.text} ${one.atgard}</span>`)}
      </p>`;
};

/** The attributes that tie a field to its help and its fault. */
function ties(ritat: Ritat, namn: string, hjalp: string): Html {
  const hasFel = felOf(ritat, namn).length > 0;
  const by = [hjalp && `${idOf(namn)}-hjalp`, hasFel && `${idOf(namn)}-fel`].filter(Boolean).join(' ');
  return html`id="${idOf(namn)}" name="${namn}" ${by && html`aria-describedby="${by}"`}
  ${hasFel && html`aria-invalid="true"`}`;
}

const option = ({ varde, namn }: Val, chosen: string): Html =>
  html`<option value="${varde}" ${varde === chosen && html`selected`}>${namn}</option>`;

const tomText = ({ tomt, forval }: Falt): string => {
  if (tomt === 'tomt') return 'Välj';
  return forval === undefined ? 'Inget: källan säger det inte' : 'Inget';
};

function select(falt: Falt, namn: string, ritat: Ritat, choices: readonly Val[]): Html {
  const chosen = ritat.ifyllt.get(namn) ?? '';
  // What stands in the file is kept, though it is none of the choices: the check says so.
  const known = chosen === '' || choices.some(({ varde }) => varde === chosen);
  const empty = falt.tomt === 'tomt' && falt.forval !== undefined ? [] : [{ varde: '', namn: tomText(falt) }];
  const all = [...empty, ...choices, ...(known ? [] : [{ varde: chosen, namn: chosen }])];
  return html`<select ${ties(ritat, namn, falt.hjalp)}>
    ${all.map((one) => option(one, chosen))}
  </select>`;
}

const area = (falt: Falt, namn: string, ritat: Ritat, rows: number): Html =>
  html`<textarea ${ties(ritat, namn, falt.hjalp)} rows="${rows}">${'\n'}${ritat.ifyllt.get(namn) ?? ''}</textarea>`;

function input(falt: Falt, namn: string, ritat: Ritat): Html {
  const list = falt.urval === 'avsnitt' ? ritat.urval.avsnitt : [];
  const mode = falt.slag === 'tal' ? 'numeric' : 'text';
  return html`<input
      type="text"
      inputmode="${mode}"
      class="${falt.slag}"
      autocomplete="off"
      value="${ritat.ifyllt.get(namn) ?? ''}"
      ${list.length > 0 && html`list="${idOf(namn)}-val"`}
      ${ties(ritat, namn, falt.hjalp)}
    />
    ${
      list.length > 0 &&
      html`<datalist id="${idOf(namn)}-val">
        ${list.map(({ varde }) => html`<option value="${varde}"></option>`)}
      </datalist>`
    }`;
}

/** The control of a field that has one. */
function control(falt: Falt, namn: string, ritat: Ritat): Html {
  if (falt.urval && falt.urval !== 'avsnitt') return select(falt, namn, ritat, ritat.urval[falt.urval]);
  switch (falt.slag) {
    case 'val':
      return select(falt, namn, ritat, falt.val);
    case 'lang':
      return area(falt, namn, ritat, 5);
    case 'rader':
      return area(falt, namn, ritat, 3);
    case 'yaml':
      return area(falt, namn, ritat, 6);
    default:
      return input(falt, namn, ritat);
  }
}

/** What the choices of a field mean, for who wants to know. */
const betydelser = (val: readonly Val[]): Html | null =>
  val.some(({ betydelse }) => betydelse !== undefined)
    ? html`<details class="betydelser">
        <summary>Vad valen betyder</summary>
        <dl>
          ${val.map(
            ({ namn, betydelse }) =>
              betydelse &&
              html`<dt>${namn}</dt>
                <dd>${betydelse}</dd>`,
          )}
        </dl>
      </details>`
    : null;

const slagHjalp = ({ slag }: Falt): string =>
  slag === 'rader' ? 'En per rad.' : slag === 'yaml' ? 'Skrivs som i filen, med YAML.' : '';

function boxes(falt: Falt, namn: string, ritat: Ritat): Html {
  const chosen = ritat.ifyllt.getAll(namn);
  const known = falt.val.map(({ varde }) => varde);
  const all = [...falt.val, ...chosen.filter((one) => !known.includes(one)).map((one) => ({ varde: one, namn: one }))];
  return html`<ul class="kryss">
    ${all.map(
      ({ varde, namn: text }) =>
        html`<li>
          <label
            ><input type="checkbox" name="${namn}" value="${varde}" ${chosen.includes(varde) && html`checked`} />
            ${text}</label
          >
        </li>`,
    )}
  </ul>`;
}

/** Fields that belong together, with a heading of their own. */
function group(falt: Falt, namn: string, ritat: Ritat, inner: Html): Html {
  const hasFel = felOf(ritat, namn).length > 0;
  const by = [falt.hjalp && `${idOf(namn)}-hjalp`, hasFel && `${idOf(namn)}-fel`].filter(Boolean).join(' ');
  return html`<fieldset id="${idOf(namn)}" tabindex="-1" ${by && html`aria-describedby="${by}"`}>
    <legend>${falt.namn}</legend>
    ${hjalpText(namn, falt.hjalp)} ${felText(ritat, namn)} ${inner}
  </fieldset>`;
}

function groupFields(falt: Falt, namn: string, ritat: Ritat): Html {
  const inner = html`<div class="inre">${falt.falt.map((one) => drawFalt(one, ritat, `${namn}.`))}</div>`;
  if (kanSaknas(falt)) {
    const finns = html`<label class="finns"
      ><input
        type="checkbox"
        name="${finnsNamn(namn)}"
        value="ja"
        ${ritat.ifyllt.has(finnsNamn(namn)) && html`checked`}
      />
      Ange</label
    >`;
    return group(falt, namn, ritat, html`${finns}${inner}`);
  }
  // What has nothing but keys that may be left out is long, and most often empty.
  const rare = falt.falt.every(({ tomt }) => tomt === 'utelamnas');
  if (!rare) return group(falt, namn, ritat, inner);
  const fore = `${namn}.`;
  const used = [...ritat.ifyllt].some(([key, value]) => key.startsWith(fore) && value !== '');
  const wrong = ritat.fel.some((one) => one.namn?.startsWith(fore));
  return group(
    falt,
    namn,
    ritat,
    html`<details ${(used || wrong) && html`open`}>
      <summary>Visa</summary>
      ${inner}
    </details>`,
  );
}

/** A field with its label, its help and what is wrong with it. */
export function drawFalt(falt: Falt, ritat: Ritat, fore = ''): Html | null {
  const namn = `${fore}${falt.nyckel}`;
  if (falt.slag === 'lista') return null;
  if (falt.slag === 'grupp') return groupFields(falt, namn, ritat);
  if (falt.slag === 'flerval')
    return group(falt, namn, ritat, html`${betydelser(falt.val)}${boxes(falt, namn, ritat)}`);
  const hjalp = [falt.hjalp, slagHjalp(falt)].filter(Boolean).join(' ');
  const told = { ...falt, hjalp };
  return html`<div class="falt">
    <label for="${idOf(namn)}">${falt.namn}</label>
    ${hjalpText(namn, hjalp)} ${felText(ritat, namn)} ${control(told, namn, ritat)} ${betydelser(falt.val)}
  </div>`;
}
