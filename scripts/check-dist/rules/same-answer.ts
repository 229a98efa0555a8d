import { malbildLagen } from '../../../src/schema/dokument-lage.ts';
import { svarLagen } from '../../../src/schema/svar.ts';
import { readData } from '../data.ts';
import type { Finding, Rule } from '../rule.ts';
import type { Site } from '../site.ts';
import { svarsadress, type Utsaga } from '../utsagor/utsaga.ts';
import { slagStammer, vardeAv, type Profilrad } from '../answers.ts';

interface Facit {
  /** Oldest first. */
  readonly utgavor: readonly { readonly id: string; readonly ar: string; readonly kallor: readonly string[] }[];
  readonly svar: ReadonlyMap<string, string>;
  readonly profil: ReadonlyMap<string, Profilrad>;
  /** Which edition an event or a page is evidence in, by id: what a place names instead of the edition. */
  readonly grunder: ReadonlyMap<string, string>;
}

function buildFacit(site: Site): Facit | null {
  const celler = readData(site, 'data/temamatris.json')?.celler;
  const utgavor = readData(site, 'data/utgavor.json');
  const profil = readData(site, 'data/profil.json');
  if (!celler || !utgavor || !profil) return null;
  const sidor = (readData(site, 'data/kallor.json') ?? []).flatMap(({ id, ...one }) => {
    const [utgava] = Array.isArray(one['utgavor']) ? one['utgavor'] : [];
    return typeof utgava === 'string' ? [[id, utgava] as const] : [];
  });
  return {
    utgavor: utgavor.map(({ id, kallor, ...one }) => ({ id, kallor, ar: String(one['ar'] ?? id) })),
    svar: new Map(celler.map((cell) => [`${cell.utgava}/${cell.tema}/${cell.region}`, cell.svar])),
    profil: new Map(profil.map((rad) => [`${rad.utgava}/${rad.region}`, rad as Profilrad])),
    grunder: new Map([...sidor, ...celler.flatMap((cell) => cell.handelser.map((id) => [id, cell.utgava] as const))]),
  };
}

/** The edition that a place names by its id, its years, its source or its order; `null` when it is none. */
function utgavaOf({ utgavor, profil, grunder }: Facit, { utgava: sagd, region }: Utsaga): string | null {
  if (sagd === 'forsta') return utgavor[0]?.id ?? null;
  if (sagd === 'nu') return utgavor.at(-1)?.id ?? null;
  if (sagd === 'senast-malbild') {
    const lage = (id: string) => profil.get(`${id}/${region}`)?.gemensamMalbild?.status ?? 'ej-';
    return (utgavor.slice(1).findLast(({ id }) => !lage(id).startsWith('ej-')) ?? utgavor.at(-1))?.id ?? null;
  }
  const egen = utgavor.find(
    ({ id, ar, kallor }) => id === sagd || ar === sagd || `utgava-${id}` === sagd || kallor.includes(sagd),
  );
  // An event or a page that carries no theme is of no edition that the data tell; then it is read as of the newest.
  return egen?.id ?? grunder.get(sagd) ?? utgavor.at(-1)?.id ?? null;
}

const finished: readonly (string | null)[] = ['framtagen', 'uppfoljd'];

/** How many regions have a finished målbild as latest known: the newest edition that says anything decides. */
function countFramtagna({ utgavor, profil }: Facit): number {
  const regioner = new Set([...profil.values()].map(({ region }) => region));
  const senast = [...regioner].map((region) => {
    const lagen = utgavor
      .toReversed()
      .map(({ id }) => profil.get(`${id}/${region}`)?.gemensamMalbild?.status ?? null)
      .filter((lage, i) => lage !== null && (i === utgavor.length - 1 || !lage.startsWith('ej-')));
    return lagen[0] ?? null;
  });
  return senast.filter((lage) => finished.includes(lage)).length;
}

/** What a silence on the joint målbild is called, by the answer of its theme's cell. */
const tystaMalbilder: Readonly<Record<string, string>> = {
  'ej-namnt': malbildLagen['ej-namnt'].namn,
  delvis: 'Delvis berört',
  uttryckligt: 'Läget framgår inte',
  'underlag-saknas': 'Underlag saknas',
};

/** Which silence it is that the status of the joint målbild is "not mentioned": the cell of its theme knows more of them. */
const tystMalbild = (om: string, varde: string | null | undefined, svar: string | undefined) =>
  om === 'Gemensam målbild' && varde === malbildLagen['ej-namnt'].namn ? (tystaMalbilder[svar ?? ''] ?? varde) : varde;

/** What the data say in answer to the question, and in which file; `undefined` for a question that they do not answer. */
function facitOf(facit: Facit, utsaga: Utsaga): { readonly fil: string; readonly varde: string | null } | undefined {
  const { fraga, om, region } = utsaga;
  const utgava = utgavaOf(facit, utsaga);
  if (fraga === 'svar') {
    const varde = facit.svar.get(`${utgava}/${om}/${region}`);
    return { fil: 'data/temamatris.json', varde: varde ?? null };
  }
  if (fraga === 'attribut') {
    const rad = facit.profil.get(`${utgava}/${region}`);
    const varde = rad && tystMalbild(om, vardeAv(om, rad), facit.svar.get(`${utgava}/gemensam-malbild/${region}`));
    return varde === undefined ? undefined : { fil: 'data/profil.json', varde };
  }
  if (fraga === 'antal' && om === 'färdig gemensam målbild')
    return { fil: 'data/profil.json', varde: String(countFramtagna(facit)) };
  if (fraga === 'antal') {
    const egna = [...facit.svar].filter(([key]) => key.startsWith(`${utgava}/${om}/`)).map(([, svar]) => svar);
    const hela = egna.filter((svar) => svar !== 'ej-tillampligt' && svar !== 'ej-granskat').length;
    const med = egna.filter((svar) => svar === 'uttryckligt').length;
    // Of a rolling edition no share is told, but how many there is something of.
    return { fil: 'data/temamatris.json', varde: utsaga.utgava === 'nu' ? String(med) : `${med}/${hela}` };
  }
  return undefined;
}

const namnAv = (svar: string): string => svarLagen[svar as keyof typeof svarLagen]?.namn.toLowerCase() ?? svar;

/** Whether a place says what the data say: the same code, or the words for it. */
function stammer({ fraga, varde }: Utsaga, ratt: string | null): boolean {
  if (fraga === 'svar')
    return (
      varde !== null && ratt !== null && (varde === ratt || `${varde.toLowerCase()},`.startsWith(`${namnAv(ratt)},`))
    );
  if (fraga !== 'attribut') return varde === ratt;
  // A status that says that there is nothing is shown as silence in some places, and by its name in others.
  const tyst = (text: string | null): boolean => text === null || tysta.has(text);
  const olikaTyst = [varde, ratt].every((text) => text !== null && Object.values(tystaMalbilder).includes(text));
  return varde?.toLowerCase() === ratt?.toLowerCase() || (tyst(varde) && tyst(ratt) && !olikaTyst);
}
const tysta = new Set<string>([
  malbildLagen['ej-namnt'].namn,
  malbildLagen['ej-tillampligt'].namn,
  'Oklart',
  'Ej granskat',
  ...Object.values(tystaMalbilder),
]);

function checkUtsaga(path: string, utsaga: Utsaga, facit: Facit): Finding[] {
  const { om, region, varde, plats, line } = utsaga;
  if (utsaga.fraga === 'slag') return checkSlag(path, utsaga, facit);
  const ratt = facitOf(facit, utsaga);
  if (ratt === undefined || stammer(utsaga, ratt.varde)) return [];
  const var_ = [om, region, utgavaOf(facit, utsaga)].filter(Boolean).join(', ');
  return [
    {
      path,
      line,
      message: `${plats} säger "${varde ?? 'inget'}" om ${var_}, men ${ratt.fil} säger "${ratt.varde ?? 'inget'}".`,
      tip: 'Samma fråga har ett svar: låt båda ställena läsa samma värde.',
    },
  ];
}

/** A kind of change is one that the two answers in the data can have. */
function checkSlag(path: string, { om, region, varde, line, plats, par }: Utsaga, facit: Facit): Finding[] {
  // The page without editions in its address is that of the first and the newest.
  const [da, nu] = (par ?? [facit.utgavor[0]?.id, facit.utgavor.at(-1)?.id]).map((id) =>
    facit.svar.get(`${id}/${om}/${region}`),
  );
  if (da === undefined || nu === undefined || varde === null || slagStammer(varde, da, nu)) return [];
  return [
    {
      path,
      line,
      message: `${plats} kallar ${om}, ${region} för "${varde}", men data/temamatris.json säger "${da}" och sedan "${nu}".`,
      tip: 'Samma fråga har ett svar: låt båda ställena läsa samma värde.',
    },
  ];
}

/** An answer page says the state of its cell in every edition. */
function checkSvarssidor({ pages }: Site, { utgavor }: Facit): Finding[] {
  return pages.flatMap(({ path, url, utsagor }) => {
    if (svarsadress(url) === null) return [];
    const sagda = utsagor.filter(({ plats }) => plats === 'svarssidan').map(({ utgava }) => utgava);
    return utgavor
      .filter(({ id }) => !sagda.includes(id))
      .map(({ id }) => ({
        path,
        line: null,
        message: `Svarssidan säger inte vad utgåvan ${id} svarar.`,
        tip: 'Visa svaret för varje utgåva med sitt tecken (Svarslage).',
      }));
  });
}

/** The same question has the same answer on every page that answers it and in the open data. */
export const checkSameAnswer: Rule = (site) => {
  const facit = buildFacit(site);
  return facit === null
    ? []
    : [
        ...checkSvarssidor(site, facit),
        ...site.pages.flatMap(({ path, utsagor }) => utsagor.flatMap((one) => checkUtsaga(path, one, facit))),
      ];
};
