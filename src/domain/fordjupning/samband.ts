import type { Fordjupning } from '../../schema/fordjupning/fordjupning.ts';
import type { Kalla } from '../../schema/kalla.ts';
import type { KallaId } from '../../schema/vokabular.ts';
import { alleInitiativ, utanForebild } from './trad.ts';

type Avsnitt = readonly [kalla: string | null, avsnitt: string];

/** Every section named in a value: with the source beside it when it names one, otherwise with the file's own. */
function sectionsIn(value: unknown, kalla: string | null, kallor: object): Avsnitt[] {
  if (Array.isArray(value)) return value.flatMap((one) => sectionsIn(one, kalla, kallor));
  if (value === null || typeof value !== 'object') return [];
  const { avsnitt, id, ...rest } = value as Record<string, unknown>;
  const own: Avsnitt[] =
    typeof avsnitt === 'string' ? [[typeof id === 'string' && id in kallor ? id : kalla, avsnitt]] : [];
  return [...own, ...Object.values(rest).flatMap((inner) => sectionsIn(inner, kalla, kallor))];
}

/**
 * What does not hold together: ids used twice, references that lead nowhere, sections that the source does not have.
 * Each fault is a sentence in Swedish; an empty list means that all is well.
 */
export function checkSamband(f: Fordjupning, kallor: Readonly<Record<KallaId, Pick<Kalla, 'avsnitt'>>>): string[] {
  const brister: string[] = [];
  const poster = new Set(f.poster.map(({ id }) => id));
  const fragor = new Set(f.revisionsfragor.map(({ id }) => id));
  const loften = new Set(f.loften.flatMap((inriktning) => inriktning.loften.map(({ id }) => id)));
  const initiativ = alleInitiativ(f.initiativ);
  const initiativIds = new Set(initiativ.map(({ id }) => id));
  const known = (ids: ReadonlySet<string>, id: string, sort: string): void => {
    if (!ids.has(id)) brister.push(`”${id}” är ingen av fördjupningens ${sort}.`);
  };
  const once = (ids: readonly string[], sort: string): void => {
    for (const id of new Set(ids.filter((one, i) => ids.indexOf(one) !== i)))
      brister.push(`”${id}” finns två gånger bland ${sort}.`);
  };
  once(
    f.poster.map(({ id }) => id),
    'poster',
  );
  once(
    initiativ.map(({ id }) => id),
    'initiativ',
  );
  once(
    f.indikatorer.map(({ id }) => id),
    'indikatorer',
  );

  for (const { post } of [...f.loften.flatMap((one) => one.loften), ...initiativ, ...f.matt, ...f.exempel])
    known(poster, post, 'poster');
  for (const { inriktning } of f.indikatorer) known(new Set(f.loften.map(({ id }) => id)), inriktning, 'inriktningar');
  for (const { lofte, fraga } of f.matt) {
    known(loften, lofte, 'löften');
    known(fragor, fraga, 'revisionsfrågor');
  }
  for (const rek of f.rekommendationer?.rekommendationer ?? [])
    for (const fraga of rek.fragor) known(fragor, fraga, 'revisionsfrågor');
  if (f.trad) {
    for (const rad of f.trad.initiativ) {
      known(initiativIds, rad.initiativ, 'initiativ');
      for (const { till } of rad.vidare) known(initiativIds, till, 'initiativ');
      for (const fraga of rad.granskning.fragor) known(fragor, fraga, 'revisionsfrågor');
    }
    const first = f.initiativ[0] ? alleInitiativ([f.initiativ[0]]) : [];
    for (const { id } of first)
      if (!f.trad.initiativ.some((rad) => rad.initiativ === id)) brister.push(`Initiativet ”${id}” saknas i tråden.`);
    const nya = utanForebild(f).map(({ id }) => id);
    for (const rad of f.trad.nya) {
      known(new Set(nya), rad.initiativ, 'initiativ utan förebild');
      for (const fraga of rad.granskning.fragor) known(fragor, fraga, 'revisionsfrågor');
    }
    for (const id of nya)
      if (!f.trad.nya.some((rad) => rad.initiativ === id)) brister.push(`Det nya initiativet ”${id}” saknas i tråden.`);
    for (const rad of f.trad.loften) {
      known(loften, rad.lofte, 'löften');
      for (const { fraga } of rad.fragor) known(fragor, fraga, 'revisionsfrågor');
    }
    for (const id of loften)
      if (!f.trad.loften.some((rad) => rad.lofte === id)) brister.push(`Löftet ”${id}” saknas i tråden.`);
  }

  const dokumentKalla = (pick: (one: Fordjupning['dokument'][number]) => boolean): string | null =>
    f.dokument.find(pick)?.kalla ?? null;
  const strategi = dokumentKalla((one) => one.sort === 'strategi');
  const granskning = dokumentKalla((one) => one.sort === 'granskning');
  const plan = (id: string | undefined): string | null => dokumentKalla((one) => one.id === id);
  const avsnitt = [
    ...sectionsIn([f.malbild, f.forandringar, f.roster, f.loften], strategi, kallor),
    ...sectionsIn([f.matt, f.revisionsfragor, f.rekommendationer, f.enkat], granskning, kallor),
    ...sectionsIn(f.indikatorer, granskning, kallor),
    ...[...f.initiativ, ...f.stycken].flatMap((one) => sectionsIn(one, plan(one.dokument), kallor)),
    ...sectionsIn([f.dokument, f.komplexitet, f.natverk, f.poster], null, kallor),
    ...sectionsIn(f.trad?.nya, granskning, kallor),
    ...(f.trad?.initiativ ?? []).flatMap((rad) => [
      ...sectionsIn(rad.plan, plan(f.initiativ.at(-1)?.dokument), kallor),
      ...sectionsIn(rad.granskning, granskning, kallor),
    ]),
  ];
  for (const [kalla, namn] of avsnitt) {
    const tillatna = kalla === null ? null : kallor[kalla]?.avsnitt;
    if (tillatna && !tillatna.includes(namn)) brister.push(`Avsnittet ”${namn}” finns inte i ${kalla}.`);
  }
  return brister;
}
