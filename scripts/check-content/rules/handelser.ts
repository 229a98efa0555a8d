import { delIds } from '../../../src/schema/del.ts';
import { filer } from '../../../src/schema/filer.ts';
import { expandMonster, matchMonster } from '../../../src/schema/filmonster.ts';
import { regionIds } from '../../../src/schema/vokabular.ts';
import { fileAt, isReadable, type Content } from '../content.ts';
import { delarOf, delPlats, posterOf } from '../delar.ts';
import { buildPlatsvarden } from '../filplats.ts';
import { findSlip, meantText } from '../nearest.ts';
import { lineOf } from '../parse-yaml.ts';
import type { Finding, Rule } from '../rule.ts';
import { entriesOf, isGroup, itemsOf, textOf } from '../values.ts';
import { buildFolderVokabular } from '../vokabular.ts';

/** Where the events of a place are gathered: a region's folder, or `nationellt`. */
const filOf = (plats: string): string =>
  plats === 'nationellt' ? filer.nationellt.monster : filer.handelser.monster.replace('<region>', plats);

interface Handelse {
  readonly path: string;
  /** The region's folder, or `nationellt`. */
  readonly plats: string;
  readonly id: string;
  readonly uppfoljer: string | null;
  readonly datum: unknown;
  readonly line: (key: string) => number | null;
}

function handelserOf(content: Content): Handelse[] {
  return content.files.flatMap(({ path, data }) => {
    const plats =
      path === filer.nationellt.monster ? 'nationellt' : matchMonster(filer.handelser.monster, path)?.['region'];
    if (plats === undefined || !data || !isGroup(data.value)) return [];
    return itemsOf(data.value['handelser']).flatMap((item, index) => {
      const id = isGroup(item) ? textOf(item['id']) : null;
      if (!isGroup(item) || id === null) return [];
      return {
        path,
        plats,
        id,
        uppfoljer: textOf(item['uppfoljer']),
        datum: item['datum'],
        line: (key: string) => lineOf(data, ['handelser', index, key]),
      };
    });
  });
}

/** Whether the list of a file can be read, so that what is not in it is truly gone; every item has its id. */
function isWhole(content: Content, path: string, key: string): boolean {
  if (!isReadable(content, path)) return false;
  const value = fileAt(content, path)?.data?.value;
  const list = isGroup(value) ? value[key] : null;
  return Array.isArray(list) && list.every((item) => isGroup(item) && typeof item['id'] === 'string');
}

/** Whether every post of a region can be read: what follows up a post cannot be judged before. */
function hasAllPoster(content: Content, region: string): boolean {
  const own = content.files.flatMap(({ path }) => delPlats(path) ?? []).filter((plats) => plats.region === region);
  const { utgava = [...new Set(own.map((plats) => plats.utgava))] } = buildPlatsvarden(content);
  const varden = { region: [region], utgava };
  return delIds.every((del) =>
    expandMonster(filer[del].monster, varden).every((path) => isWhole(content, path, 'poster')),
  );
}

/** Ids belong to their folder, and what an event follows up is a post of the same region. */
function checkEvent(handelse: Handelse, content: Content, postIds: readonly string[]): Finding[] {
  const { path, plats, id, uppfoljer, line } = handelse;
  const own = postIds.filter((postId) => postId.startsWith(`${plats}/`));
  const isLost =
    uppfoljer !== null && !own.includes(uppfoljer) && (plats === 'nationellt' || hasAllPoster(content, plats));
  return [
    ...(id.startsWith(`${plats}/`)
      ? []
      : [{ path, line: line('id'), message: `Händelsen \`${id}\` ska börja med \`${plats}/\`.`, tip: 'Rätta id.' }]),
    ...(isLost
      ? [
          {
            path,
            line: line('uppfoljer'),
            message: `Händelsen \`${id}\` följer upp posten \`${uppfoljer}\`, som inte finns i regionen.`,
            tip: `${meantText(uppfoljer, own)}Skriv postens id. Har posten tagits bort lägger du tillbaka den, eller skriver \`uppfoljer: null\`.`,
          },
        ]
      : []),
  ];
}

/** A place in a file that says it rests on an event. */
interface Belagg {
  readonly path: string;
  readonly line: number | null;
  readonly id: string;
  /** The region whose own events it must rest on; `null` when any event will do. */
  readonly region: string | null;
}

function belaggOf(content: Content): Belagg[] {
  return content.files.flatMap(({ path, data }) => {
    const region = delPlats(path)?.region ?? null;
    if (!data || (region === null && path !== filer.mattstock.monster)) return [];
    return entriesOf(data.value).flatMap(({ path: keys, value }) => {
      const id = textOf(value);
      const named = region === null ? keys.at(-2) === 'handelser' : keys.at(-1) === 'handelse';
      return named && id !== null ? [{ path, line: lineOf(data, keys), id, region }] : [];
    });
  });
}

function lostFinding(id: string, uses: readonly Belagg[], own: readonly string[]): Finding[] {
  const fil = filOf(id.split('/')[0] ?? '');
  const platser = uses.map(({ path, line }) => `${path}, rad ${line}`).join(', och ');
  const slip = findSlip(id, own);
  if (slip !== null) {
    return uses.map(({ path, line }) => ({
      path,
      line,
      message: `Händelsen \`${id}\` finns inte i ${fil}.`,
      tip: `Menade du \`${slip}\`? Skriv händelsens id som det står där.`,
    }));
  }
  return [
    {
      path: fil,
      line: null,
      message: `Händelsen \`${id}\` saknas här, men ${platser}, bygger på den.`,
      tip: 'Lägg tillbaka händelsen. Ska den bort, ta också bort det som bygger på den.',
    },
  ];
}

/** What a value of a part rests on, and what law or agreement asks for, rests on events that exist: a region's own. */
function checkBelagg(content: Content, ids: readonly string[]): Finding[] {
  const all = belaggOf(content);
  const isForeign = ({ id, region }: Belagg): boolean => region !== null && !id.startsWith(`${region}/`);
  const regioner = buildFolderVokabular(content).regioner ?? regionIds;
  const foreign = all.filter(isForeign).map(({ path, line, id, region }) => ({
    path,
    line,
    message: `\`${id}\` är ingen av regionens egna händelser.`,
    tip: `Skriv id för en händelse i ${filOf(region ?? '')}: de börjar med \`${region}/\`.`,
  }));
  const lost = all.filter((one) => !isForeign(one) && !ids.includes(one.id));
  return [
    ...foreign,
    ...[...Map.groupBy(lost, ({ id }) => id)].flatMap(([id, uses]) => {
      const plats = id.split('/')[0] ?? '';
      const own = ids.filter((one) => one.startsWith(`${plats}/`));
      if (isWhole(content, filOf(plats), 'handelser')) return lostFinding(id, uses, own);
      // The place's own file is missing or broken, and that is told where it is so; a place that is none is told here.
      return plats === 'nationellt' || regioner.includes(plats)
        ? []
        : uses.map(({ path, line }) => ({
            path,
            line,
            message: `Händelsen \`${id}\` finns inte.`,
            tip: 'Skriv id för en händelse: regionens mapp eller `nationellt`, snedstreck och namnet i `handelser.yaml`.',
          }));
    }),
  ];
}

/** A value that rests on an event has the date of the event. */
function checkDatum(content: Content, handelser: readonly Handelse[]): Finding[] {
  return content.files.flatMap(({ path, data }) => {
    if (delPlats(path) === null || !data) return [];
    return entriesOf(data.value).flatMap(({ path: keys, value }) => {
      if (!isGroup(value) || value['per'] === undefined || !value['handelse']) return [];
      const key = String(keys.at(-1));
      const handelse = handelser.find(({ id }) => id === value['handelse']);
      if (handelse?.datum === undefined || String(handelse.datum) === String(value['per'])) return [];
      return {
        path,
        line: lineOf(data, [...keys, 'per']),
        message: `\`${key}\` har \`per: ${String(value['per'])}\`, men händelsen \`${handelse.id}\` har \`datum: ${String(handelse.datum)}\`.`,
        tip: `Skriv samma datum på båda ställena: det som källan ger. Händelsen står i ${handelse.path}, rad ${handelse.line('datum')}.`,
      };
    });
  });
}

/** Events belong to their place, follow up posts that exist, and what rests on an event rests on one that exists. */
export const checkHandelser: Rule = (content) => {
  const handelser = handelserOf(content);
  const postIds = delarOf(content)
    .flatMap(posterOf)
    .flatMap(({ post }) => textOf(post['id']) ?? []);
  return [
    ...handelser.flatMap((handelse) => checkEvent(handelse, content, postIds)),
    ...checkBelagg(
      content,
      handelser.map(({ id }) => id),
    ),
    ...checkDatum(content, handelser),
  ];
};
