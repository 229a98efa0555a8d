import { createHash } from 'node:crypto';
import { filer, filslag } from '../../src/schema/filer.ts';
import { matchMonster } from '../../src/schema/filmonster.ts';
import { isGroup, textOf } from '../check-content/values.ts';
import { fileAt, type Content } from '../check-content/content.ts';
import { diffOf } from './diff.ts';
import { buildFalt, type Falt } from './falt.ts';
import { formfelOf, type Formfel } from './fel.ts';
import { harFormular, type Mapp, type Oppen } from './mapp.ts';
import { applyForm, listorOf, pathOf, redigeratAt, toppfalt, type Plats } from './plats.ts';
import {
  drawBesked,
  drawFil,
  drawFormular,
  drawGranskning,
  drawStart,
  filAdress,
  type Filval,
  type Formular,
} from './sidor.ts';
import { writeValue } from './write.ts';
import { urvalFor } from './urval.ts';
import { fillGroup, type Ifyllt } from './varden.ts';

/** What a request is answered with: a page, or another address to go to. */
export type Svar = { readonly status: number; readonly sida: string } | { readonly till: string };

const page = (sida: string, status = 200): Svar => ({ status, sida });
const saknas = page(drawBesked('Sidan finns inte', 'Filen eller posten finns inte, eller har inget formulär.'), 404);

const markOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

const formOf = ({ slag }: Oppen): Falt => buildFalt(slag.schema);

/** The values of a file; nothing that a form could show for one that cannot be read. */
const fileValue = ({ fil }: Oppen): unknown => fil.data?.value;

const regionmonster = 'regioner/<region>/';
const isRegional = (monster: string): boolean => monster.startsWith(regionmonster);

const namnIn = (content: Content, path: string, id: string): string => {
  const all = fileAt(content, path)?.data?.value;
  const one = Array.isArray(all)
    ? all.find((item) => isGroup(item) && String(item['id']) === id)
    : isGroup(all) && all[id];
  return (isGroup(one) && (textOf(one['kortnamn']) ?? textOf(one['namn']))) || id;
};

/** What a kind of file is called: its schema's name, or its own. */
const slagNamn = (monster: string, falt: Falt): string =>
  falt.namn || monster.replace(/^.*\//, '').replace(/\.\w+$/, '');

function placeOf(content: Content, { path, slag }: Oppen): string[] {
  const { region, utgava, ...others } = matchMonster(slag.monster, path) ?? {};
  return [
    region && namnIn(content, filer.regionlista.monster, region),
    utgava && namnIn(content, filer.utgavor.monster, utgava),
    ...Object.entries(others).map(([kind, id]) =>
      kind === 'tema' ? namnIn(content, filer.temalista.monster, id) : id,
    ),
  ].filter((one): one is string => one !== undefined && one !== '');
}

/** What ids begin with in a file: its region, or the folder that it lies in. */
const folderOf = ({ path }: Oppen): string => path.split('/')[path.startsWith('regioner/') ? 1 : 0] ?? '';

/** The start page. */
export function showStart(mapp: Mapp, folder: string): Svar {
  const content = mapp.content();
  const ids = (monster: string): string[] => {
    const value = fileAt(content, monster)?.data?.value;
    return Array.isArray(value)
      ? value.flatMap((one) => (isGroup(one) ? [String(one['id'])] : []))
      : Object.keys((value as object | undefined) ?? {});
  };
  const named = (monster: string): Filval[] =>
    ids(monster).map((id) => ({ path: id, namn: namnIn(content, monster, id) }));
  const delar = filslag
    .filter(({ monster }) => isRegional(monster) && harFormular(monster))
    .map(({ monster, schema }) => ({ path: monster, namn: slagNamn(monster, buildFalt(schema)) }));
  const ovriga = content.files
    .filter(({ path }) => !path.startsWith('regioner/') && harFormular(path))
    .map(({ path }) => ({ path, grupp: path.split('/').slice(0, -1).join(' › ') }));
  const val = {
    regioner: named(filer.regionlista.monster).toSorted((a, b) => a.namn.localeCompare(b.namn, 'sv')),
    utgavor: named(filer.utgavor.monster).toReversed(),
    delar,
    ovriga: [...Map.groupBy(ovriga, ({ grupp }) => grupp)].map(([grupp, all]) => ({
      namn: grupp || 'Gemensamma filer',
      filer: all.map(({ path }) => ({
        path,
        namn: namnIn(content, filer.temalista.monster, path.replace(/^.*\/|\.\w+$/g, '')),
      })),
    })),
  };
  return page(drawStart(val, folder));
}

/** The file that the start page's choices stand for. */
export const chooseFile = (query: URLSearchParams): Svar => ({
  till: filAdress(
    (query.get('del') ?? '')
      .replace('<region>', query.get('region') ?? '')
      .replace('<utgava>', query.get('utgava') ?? ''),
  ),
});

const beskedText: Readonly<Record<string, string>> = {
  sparat: 'Sparat. Kontrollen fann inga nya fel.',
  angrat: 'Ångrat: filen är som den var före den senaste ändringen.',
  'ej-angrat': 'Filen har ändrats sedan dess, så inget är ångrat.',
};

function showFil(mapp: Mapp, oppen: Oppen, besked: string): Svar {
  const rot = formOf(oppen);
  const plats = placeOf(mapp.content(), oppen);
  const titel = slagNamn(oppen.slag.monster, rot);
  const sparat = mapp.sparat();
  const isRead = oppen.fil.data !== null && oppen.fil.data.errors.length === 0;
  return page(
    drawFil({
      path: oppen.path,
      titel: [titel, ...plats].join(', '),
      smulor: [{ text: [titel, ...plats].join(', ') }],
      harTopp: isRead && toppfalt(rot).length > 0,
      listor: isRead ? listorOf(rot, fileValue(oppen)) : [],
      findings: mapp.findings().filter(({ path }) => path === oppen.path),
      sparat: sparat?.path === oppen.path ? diffOf(sparat.fore, sparat.efter) : null,
      besked: beskedText[besked] ?? null,
    }),
  );
}

function formularOf(
  mapp: Mapp,
  oppen: Oppen,
  plats: Plats,
  given: Ifyllt | null,
  fel: readonly Formfel[],
): Formular | null {
  const rot = formOf(oppen);
  const redigerat = redigeratAt(rot, plats, fileValue(oppen));
  if (!redigerat) return null;
  const { falt, varden, arNy, namn } = redigerat;
  const here = [slagNamn(oppen.slag.monster, rot), ...placeOf(mapp.content(), oppen)].join(', ');
  const titel = arNy ? `Lägg till: ${namn.toLowerCase()}` : plats === '' ? namn : `Ändra: ${namn.toLowerCase()}`;
  return {
    path: oppen.path,
    plats,
    titel,
    smulor: [{ text: here, href: filAdress(oppen.path) }, { text: titel }],
    falt,
    ifyllt: given ?? fillGroup(falt, varden),
    fel,
    urval: urvalFor(mapp.content(), oppen.path),
    marke: given?.get(':marke') ?? markOf(oppen.text),
  };
}

/** A file, or the form for a place in it. */
export async function show(mapp: Mapp, query: URLSearchParams): Promise<Svar> {
  const oppen = await mapp.find(query.get('fil') ?? '');
  if (!oppen) return saknas;
  const plats = query.get('plats');
  if (plats === null) return showFil(mapp, oppen, query.get('besked') ?? '');
  const formular = formularOf(mapp, oppen, plats, null, []);
  return formular ? page(drawFormular(formular)) : saknas;
}

const elsewhere = (text: string, atgard: string): Formfel => ({ namn: null, text, atgard });

/** What the file would be, and what is wrong with that. */
function tryForm(
  mapp: Mapp,
  oppen: Oppen,
  plats: Plats,
  ifyllt: Ifyllt,
): { readonly text: string; readonly fel: Formfel[] } {
  const rot = formOf(oppen);
  const value = fileValue(oppen);
  const text = writeValue(oppen.text, applyForm(rot, plats, value, ifyllt, folderOf(oppen)));
  if (text === oppen.text)
    return { text, fel: [elsewhere('Inget är ändrat.', 'Ändra något, eller gå tillbaka till filen.')] };
  const { fil, findings } = mapp.prova(oppen.path, text);
  const falt = redigeratAt(rot, plats, value)?.falt ?? [];
  return { text, fel: formfelOf({ fil, schema: oppen.slag.schema, path: pathOf(rot, plats, value), falt }, findings) };
}

/** What a form asks for: to see the change, to write it, or to go on with it. Nothing is written that has a fault. */
export async function save(mapp: Mapp, ifyllt: Ifyllt): Promise<Svar> {
  const oppen = await mapp.find(ifyllt.get(':fil') ?? '');
  const plats = ifyllt.get(':plats') ?? '';
  const formular = oppen && formularOf(mapp, oppen, plats, ifyllt, []);
  if (!oppen || !formular) return saknas;
  if (ifyllt.get(':gor') === 'andra') return page(drawFormular(formular));
  if (ifyllt.get(':marke') !== markOf(oppen.text)) {
    const fel = elsewhere(
      'Filen har ändrats sedan du öppnade formuläret.',
      'Det du skrev finns kvar nedan. Öppna filen i en ny flik, se vad som är nytt och skriv in det där.',
    );
    return page(drawFormular({ ...formular, fel: [fel] }), 409);
  }
  const { text, fel } = tryForm(mapp, oppen, plats, ifyllt);
  if (fel.length > 0) return page(drawFormular({ ...formular, fel }), 422);
  if (ifyllt.get(':gor') !== 'spara') return page(drawGranskning(formular, diffOf(oppen.text, text)));
  await mapp.spara(oppen, text);
  return { till: `${filAdress(oppen.path)}&besked=sparat` };
}

/** Takes back what was saved last. */
export async function undo(mapp: Mapp, ifyllt: Ifyllt): Promise<Svar> {
  const done = await mapp.angra();
  return { till: `${filAdress(ifyllt.get(':fil') ?? '')}&besked=${done ? 'angrat' : 'ej-angrat'}` };
}
