import type { Fordjupning } from '../../schema/fordjupning/fordjupning.ts';
import type { Kalla } from '../../schema/kalla.ts';
import type { KallaId } from '../../schema/vokabular.ts';
import { alleInitiativ, utanForebild } from './trad.ts';

/** A fault between the files of a region in depth. */
export interface Brist {
  /** Where it stands, from the region: `['matt', 2, 'lofte']`. */
  readonly path: readonly PropertyKey[];
  /** What is wrong, a sentence in Swedish. */
  readonly text: string;
  /** Of a reference that leads nowhere: the id, which file should hold it, and the ids that file has. */
  readonly saknas?: { readonly id: string; readonly fil: string; readonly ids: readonly string[] };
}

type Kallor = Readonly<Record<KallaId, Pick<Kalla, 'avsnitt'>>>;

interface Hanvisning {
  readonly path: readonly PropertyKey[];
  readonly id: string;
}

const isIndex = (step: PropertyKey): boolean => typeof step === 'number';

/** The texts at a key with `*` for every item of a list, each with its path. */
function textsAt(value: unknown, steps: readonly string[], path: readonly PropertyKey[] = []): Hanvisning[] {
  const [step, ...rest] = steps;
  if (step === undefined) return typeof value === 'string' ? [{ path, id: value }] : [];
  if (value === null || typeof value !== 'object') return [];
  if (step !== '*') return textsAt(Reflect.get(value, step), rest, [...path, step]);
  return Array.isArray(value) ? value.flatMap((item: unknown, i) => textsAt(item, rest, [...path, i])) : [];
}

/** Every reference between the files, and what it must be one of. A new reference is a line here. */
const hanvisningar: readonly (readonly [key: string, sort: Sort])[] = [
  ['loften.*.loften.*.post', 'poster'],
  ['initiativ.*.grupper.*.initiativ.*.post', 'poster'],
  ['matt.*.post', 'poster'],
  ['exempel.*.post', 'poster'],
  ['initiativ.*.dokument', 'handlingsplaner'],
  ['stycken.*.dokument', 'handlingsplaner'],
  ['komplexitet.kalla.id', 'källor till handlingsplaner'],
  ['komplexitet.kallaMedarbetare.id', 'källor till handlingsplaner'],
  ['natverk.kalla.id', 'källor till handlingsplaner'],
  ['indikatorer.*.inriktning', 'inriktningar'],
  ['matt.*.lofte', 'löften'],
  ['matt.*.fraga', 'revisionsfrågor'],
  ['rekommendationer.rekommendationer.*.fragor.*', 'revisionsfrågor'],
  ['trad.initiativ.*.initiativ', 'initiativ'],
  ['trad.initiativ.*.vidare.*.till', 'senare initiativ'],
  ['trad.initiativ.*.granskning.fragor.*', 'revisionsfrågor'],
  ['trad.nya.*.initiativ', 'initiativ utan förebild'],
  ['trad.nya.*.granskning.fragor.*', 'revisionsfrågor'],
  ['trad.loften.*.lofte', 'löften'],
  ['trad.loften.*.fragor.*.fraga', 'revisionsfrågor'],
];
type Sort = keyof ReturnType<typeof idsOf>;

const planerOf = ({ dokument }: Fordjupning) => dokument.filter(({ sort }) => sort === 'handlingsplan');

const idsOf = (f: Fordjupning) => ({
  poster: f.poster.map(({ id }) => id),
  // What belongs to no plan would be shown on no page.
  handlingsplaner: planerOf(f).map(({ id }) => id),
  'källor till handlingsplaner': planerOf(f).map(({ kalla }): string => kalla),
  inriktningar: f.loften.map(({ id }) => id),
  löften: f.loften.flatMap(({ loften }) => loften.map(({ id }) => id)),
  revisionsfrågor: f.revisionsfragor.map(({ id }) => id),
  initiativ: alleInitiativ(f.initiativ).map(({ id }) => id),
  'senare initiativ': alleInitiativ(f.initiativ.slice(1)).map(({ id }) => id),
  'initiativ utan förebild': utanForebild(f).map(({ id }) => id),
});

/** The file that should hold an id. */
const filFor: Readonly<Record<Sort, string>> = {
  poster: 'poster',
  handlingsplaner: 'dokument',
  'källor till handlingsplaner': 'dokument',
  inriktningar: 'loften',
  löften: 'loften',
  revisionsfrågor: 'revisionsfragor',
  initiativ: 'initiativ',
  'senare initiativ': 'initiativ',
  'initiativ utan förebild': 'initiativ',
};

const deadEnds = (f: Fordjupning): Brist[] => {
  const ids = idsOf(f);
  return hanvisningar.flatMap(([key, sort]) =>
    textsAt(f, key.split('.'))
      .filter(({ id }) => !ids[sort].includes(id))
      .map(({ path, id }) => ({
        path,
        text: `”${id}” är ingen av fördjupningens ${sort}.`,
        saknas: { id, fil: filFor[sort], ids: ids[sort] },
      })),
  );
};

/** What the thread must name: every initiative of the first plan, every new one, every promise. */
function looseEnds(f: Fordjupning): Brist[] {
  const { trad } = f;
  if (!trad) return [];
  const ids = idsOf(f);
  const first = alleInitiativ(f.initiativ.slice(0, 1)).map(({ id }) => id);
  const lacks = (key: 'initiativ' | 'nya' | 'loften', named: readonly string[], all: readonly string[], vad: string) =>
    all
      .filter((id) => !named.includes(id))
      .map((id): Brist => ({ path: ['trad', key], text: `${vad} ”${id}” saknas i tråden.` }));
  return [
    ...lacks(
      'initiativ',
      trad.initiativ.map((rad) => rad.initiativ),
      first,
      'Initiativet',
    ),
    ...lacks(
      'nya',
      trad.nya.map((rad) => rad.initiativ),
      ids['initiativ utan förebild'],
      'Det nya initiativet',
    ),
    ...lacks(
      'loften',
      trad.loften.map((rad) => rad.lofte),
      ids.löften,
      'Löftet',
    ),
  ];
}

interface Avsnitt {
  readonly path: readonly PropertyKey[];
  readonly kalla: string | null;
  readonly namn: string;
}

/** Every section named in a value: with the source beside it when it names one, otherwise with the file's own. */
function sectionsIn(value: unknown, kalla: string | null, path: readonly PropertyKey[], kallor: object): Avsnitt[] {
  if (Array.isArray(value)) return value.flatMap((one, i) => sectionsIn(one, kalla, [...path, i], kallor));
  if (value === null || typeof value !== 'object') return [];
  const { avsnitt, id, ...rest } = value as Record<string, unknown>;
  const own = typeof id === 'string' && Object.hasOwn(kallor, id) ? id : kalla;
  return [
    ...(typeof avsnitt === 'string' ? [{ path: [...path, 'avsnitt'], kalla: own, namn: avsnitt }] : []),
    ...Object.entries(rest).flatMap(([key, inner]) => sectionsIn(inner, kalla, [...path, key], kallor)),
  ];
}

/** Which source a file speaks of when it names none itself. */
function kallaOf(f: Fordjupning, [fil, place, key]: readonly PropertyKey[]): string | null {
  const of = (pick: (one: Fordjupning['dokument'][number]) => boolean): string | null =>
    f.dokument.find(pick)?.kalla ?? null;
  const plan = (id: string | undefined): string | null => of((one) => one.id === id);
  if (fil === 'initiativ' || fil === 'stycken')
    return plan(isIndex(place ?? '') ? f[fil][Number(place)]?.dokument : '');
  if (fil === 'trad' && key === 'plan') return plan(f.initiativ.at(-1)?.dokument);
  if (['malbild', 'forandringar', 'roster', 'loften'].includes(String(fil)))
    return of((one) => one.sort === 'strategi');
  return ['dokument', 'komplexitet', 'natverk', 'poster'].includes(String(fil))
    ? null
    : of((one) => one.sort === 'granskning');
}

const wrongSections = (f: Fordjupning, kallor: Kallor): Brist[] =>
  sectionsIn(f, null, [], kallor).flatMap(({ path, kalla, namn }) => {
    const [fil, list, , key] = path;
    const rum = fil === 'trad' ? [fil, list ?? '', key ?? ''] : path;
    const own = kalla ?? kallaOf(f, rum);
    const tillatna = kallor[own as KallaId]?.avsnitt;
    return tillatna && !tillatna.includes(namn) ? [{ path, text: `Avsnittet ”${namn}” finns inte i ${own}.` }] : [];
  });

/** What an audit says, and leaves out, is said where an audit is read, and nowhere else. */
function checkGranskningar(f: Fordjupning): Brist[] {
  const granskad = f.dokument.some(({ sort }) => sort === 'granskning');
  const alla = [
    ...f.indikatorer.map((one, i) => ({ path: ['indikatorer', i, 'granskning'], granskning: one.granskning })),
    ...(['initiativ', 'nya'] as const).flatMap((key) =>
      (f.trad?.[key] ?? []).map((one, i) => ({ path: ['trad', key, i, 'granskning'], granskning: one.granskning })),
    ),
  ];
  return alla
    .filter(({ granskning }) => (granskning !== null) !== granskad)
    .map(({ path }) => ({
      path,
      text: granskad
        ? 'Regionen har en granskning, men här står inte vad den säger.'
        : 'Regionen har ingen granskning bland sina dokument, så här ska stå `granskning: null`.',
    }));
}

/** A post belongs to its region. */
const strangePoster = (f: Fordjupning): Brist[] =>
  f.poster.flatMap(({ id }, i) =>
    id.startsWith(`${f.region}/`)
      ? []
      : [{ path: ['poster', i, 'id'], text: `Posten ”${id}” ska börja med ”${f.region}/”.` }],
  );

/**
 * What does not hold together: references that lead nowhere, ends of the thread that hang loose, sections that the
 * source does not have. An empty list means that all is well. Ids used twice are told by the table of files.
 */
export function checkSamband(f: Fordjupning, kallor: Kallor): Brist[] {
  const dead = deadEnds(f);
  const parent = ({ path }: Brist): string => path.slice(0, -1).join('.');
  const wrongGroups = new Set(dead.map(parent));
  return [
    ...strangePoster(f),
    ...checkGranskningar(f),
    ...dead,
    // An initiative or a promise that is gone leaves others loose: the dead end is the cause.
    ...(dead.some(({ path }) => path[0] === 'trad') ? [] : looseEnds(f)),
    // Of a source that is wrong itself, its sections say nothing.
    ...wrongSections(f, kallor).filter((brist) => !wrongGroups.has(parent(brist))),
  ];
}
