import { platserOf, platsindelningSchema, type Platsindelning } from '../../../src/schema/kallplats.ts';
import { readBlad, readKapitel, type Blad } from '../../kallor/platser.ts';
import { fileAt, isReadable, type Content } from '../content.ts';
import { lineOf } from '../parse-yaml.ts';
import type { Finding, Rule } from '../rule.ts';
import { isGroup, itemsOf, textOf, type Group } from '../values.ts';
import { dokumentI } from '../vokabular.ts';

/** A post with the place of its reference, wherever it stands: in a part or among a region's in-depth posts. */
interface Hanvisning {
  readonly path: string;
  readonly line: number | null;
  readonly region: string;
  readonly kalla: string;
  readonly punkt: string | null;
}

const postfil = /^(?:regioner|fordjupning)\/([^/]+)\/(?:[^/]+\/\w+\.mdx|poster\.yaml)$/;

function hanvisningarOf(content: Content): Hanvisning[] {
  return content.files.flatMap(({ path, data }) => {
    const region = postfil.exec(path)?.[1];
    if (region === undefined || !data) return [];
    const keys = Array.isArray(data.value) ? [] : ['poster'];
    const poster = Array.isArray(data.value) ? data.value : isGroup(data.value) ? itemsOf(data.value['poster']) : [];
    return poster.flatMap((post, i) => {
      const kalla = isGroup(post) && isGroup(post['kalla']) ? post['kalla'] : null;
      const id = textOf(kalla?.['id']);
      if (kalla === null || id === null) return [];
      return [{ path, line: lineOf(data, [...keys, i, 'kalla']), region, kalla: id, punkt: textOf(kalla['punkt']) }];
    });
  });
}

/** Every document whose text is divided, with how; `null` when the list of documents cannot be read. */
function indelningar(content: Content): Map<string, Platsindelning> | null {
  if (!isReadable(content, 'kallor.json')) return null;
  return new Map(
    Object.entries(dokumentI(content) ?? {}).flatMap(([id, kalla]) => {
      const plats = platsindelningSchema.safeParse(isGroup(kalla) ? kalla['plats'] : null).data;
      return plats ? [[id, plats] as const] : [];
    }),
  );
}

/** The addresses of a source's text, by region where it has a chapter a region; under `''` where it has none. */
export type Adressbok = ReadonlyMap<string, readonly Blad[]>;

/** The addresses that a source's text has. */
export function buildAdressbok(text: string, plats: Platsindelning, regioner: Group): Adressbok {
  if (plats.inom === 'dokument') return new Map([['', readBlad(text, plats)]]);
  const namn = Object.entries(regioner).map(([id, one]) => [id, (isGroup(one) && textOf(one['namn'])) || id]);
  return readKapitel(text, plats, Object.fromEntries(namn));
}

function checkForm(hanvisningar: readonly Hanvisning[], delade: ReadonlyMap<string, Platsindelning>): Finding[] {
  return hanvisningar.flatMap(({ path, line, kalla, punkt }) => {
    if (delade.has(kalla) === (punkt !== null)) return [];
    return [
      punkt === null
        ? {
            path,
            line,
            message: `Hänvisningen till \`${kalla}\` säger inte var i dokumentet uppgiften står.`,
            tip: 'Lägg till bild eller sida och punkten på den, räknade uppifrån: `punkt: 3:2`.',
          }
        : {
            path,
            line,
            message: `\`punkt\` står vid \`${kalla}\`, som inte är delad i numrerade punkter.`,
            tip: 'Ta bort `punkt`, eller rätta källans id.',
          },
    ];
  });
}

/** Every post of a divided document says where in it; with the sources' texts, every such place must be there. */
export const checkPunkter: Rule = (content) => {
  const delade = indelningar(content);
  if (delade === null) return [];
  const hanvisningar = hanvisningarOf(content);
  const form = checkForm(hanvisningar, delade);
  if (content.kalltexter === null) return form;
  const regioner = fileAt(content, 'regioner.json')?.data?.value;
  const bocker = new Map(
    content.kalltexter.flatMap(({ id, text }) => {
      const plats = delade.get(id);
      return plats ? [[id, buildAdressbok(text, plats, isGroup(regioner) ? regioner : {})] as const] : [];
    }),
  );
  const saknade = hanvisningar.flatMap(({ path, line, region, kalla, punkt }) => {
    const bok = bocker.get(kalla);
    if (!bok || punkt === null) return [];
    const blad = bok.get(delade.get(kalla)?.inom === 'region' ? region : '') ?? [];
    const finns = new Set(blad.flatMap(({ punkter }) => punkter.map(({ plats }) => plats)));
    return platserOf(punkt)
      .filter((one) => !finns.has(one))
      .map((one) => ({
        path,
        line,
        message: `Platsen ${one} finns inte i texten till \`${kalla}\`.`,
        tip: `Räkna bladen och punkterna uppifrån. Blad ${one.split(':')[0]} har ${blad[Number(one.split(':')[0]) - 1]?.punkter.length ?? 0} punkter.`,
      }));
  });
  return [...form, ...saknade];
};
