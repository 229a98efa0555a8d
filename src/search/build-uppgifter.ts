import { malbildLagen } from '../schema/dokument-lage.ts';
import { nivaer } from '../schema/niva.ts';
import { utgavaOfHandelse } from '../domain/utgava.ts';
import { plainText, forstaMeningar } from './klartext.ts';
import { attributText } from './attribut-text.ts';
import { begreppstitel } from './begreppstitel.ts';
import { stam } from './stam.ts';
import { delNamn } from './typ.ts';
import type { FordjupningData, HandelseData, KallData, PostData, Underlag } from './underlag.ts';
import { ordI } from './fold-text.ts';
import { synligText, type Harkomst, type Uppgift } from './uppgift.ts';

/** A statement with where it comes from. */
export interface Registrerad extends Uppgift {
  readonly harkomst: Harkomst;
}

const tom: Omit<Registrerad, 'id' | 'del' | 'titel' | 'text' | 'url'> = {
  sort: 'annat',
  region: '',
  utgava: '',
  ord: [],
  teman: [],
  datum: '',
  niva: '',
  harkomst: { kalla: '', avsnitt: '' },
};

const MIN_ORD = 3;

/** The region's own terms that have a word which the statement itself does not show, in any form. */
function osynligaOrd(begrepp: readonly string[], synligt: string): string[] {
  const synliga = new Set(ordI(synligt).map(stam));
  return begrepp.filter((ord) => ordI(ord).some((one) => one.length >= MIN_ORD && !synliga.has(stam(one))));
}

const nivaText = ({ niva, lage }: Pick<PostData, 'niva' | 'lage'>): string =>
  niva ? nivaer[niva].namn : lage ? malbildLagen[lage].namn : '';

const kallnamn = (kallor: readonly KallData[]): ((id: string) => string) => {
  const byId = new Map(kallor.map((one) => [one.id, one]));
  return (id) => {
    const kalla = byId.get(id);
    return kalla ? `${kalla.kortnamn} (${kalla.utgivare})` : id;
  };
};

/** One statement a post. A post of a region in depth leads to its place in the document it comes from. */
export function buildPoster({ poster, fordjupningar, kallor }: Underlag): Registrerad[] {
  const dokument = new Map(fordjupningar.flatMap((one) => one.dokument.map(({ kalla, url }) => [kalla, url])));
  const namn = kallnamn(kallor);
  return poster.map((post) => {
    const djup = dokument.get(post.kalla.id);
    return {
      id: post.id,
      sort: 'post',
      del: djup === undefined ? post.del : 'fordjupning',
      region: post.region,
      utgava: post.utgava,
      titel: post.titel,
      text: post.text,
      ord: osynligaOrd(post.begrepp, synligText(post)),
      teman: post.teman,
      url: djup === undefined ? post.url : `${djup}#${post.id.slice(post.id.indexOf('/') + 1)}`,
      datum: post.per ?? '',
      niva: nivaText(post),
      harkomst: { kalla: namn(post.kalla.id), avsnitt: post.kalla.avsnitt },
    };
  });
}

/** One statement an event, of a region or of the nation. */
export const buildHandelser = ({ handelser, utgavor }: Underlag): Registrerad[] =>
  handelser.map(({ id, titel, region, datum, teman, text, kalla, url }: HandelseData) => ({
    ...tom,
    id,
    del: 'handelse',
    region: region === 'nationellt' ? '' : region,
    utgava: utgavaOfHandelse({ datum, kalla }, utgavor) ?? '',
    titel,
    text,
    teman,
    url: url ?? `/utveckling/#${id.replace('/', '-')}`,
    datum: datum ?? '',
    harkomst: { kalla: `${kalla.titel} (${kalla.utgivare})`, avsnitt: '' },
  }));

/** One statement a region's part and edition: how it begins, and the values of its attributes. */
export function buildDelar({ utgavor, regioner }: Underlag): Registrerad[] {
  const first = utgavor[0]?.id;
  return regioner.flatMap((region) =>
    Object.entries(region.utgavor).flatMap(([utgava, delar]) =>
      Object.entries(delNamn).flatMap(([del, namn]) => {
        const data = delar[del];
        if (!data) return [];
        const text = [forstaMeningar(plainText(data.brodtext)), attributText(data)].filter(Boolean).join(' ');
        const ankare = `${utgava === first ? '' : `${utgava}-`}${del}`;
        return text === ''
          ? []
          : [
              {
                ...tom,
                id: `${region.id}/${ankare}`,
                sort: 'avsnitt' as const,
                del,
                region: region.id,
                utgava,
                titel: `${region.namn}: ${namn.toLowerCase()}`,
                text,
                url: `/regioner/${region.id}/#${ankare}`,
                datum: data.per ?? '',
              },
            ];
      }),
    ),
  );
}

const dokumentUppgift = ({ region, dokument, stycken = [] }: FordjupningData): Registrerad[] =>
  dokument.flatMap(({ id, rubrik, svar, beslut, url }) => {
    const gemensamt = { ...tom, sort: 'avsnitt', del: 'fordjupning', region } as const;
    const avsnitt = stycken.filter(({ dokument: own }) => own === id).flatMap((one) => one.stycken);
    return [
      {
        ...gemensamt,
        id: `dokument/${region}-${id}`,
        titel: rubrik,
        text: [svar, beslut].filter(Boolean).join(' '),
        url,
      },
      ...avsnitt.map(({ id: stycke, rubrik: titel, text, punkter }) => ({
        ...gemensamt,
        id: `dokument/${region}-${id}-${stycke}`,
        titel,
        text: [text, ...punkter.map((punkt) => [punkt.namn, punkt.text].filter(Boolean).join(': '))].join(' '),
        url: `${url}#s-${stycke}`,
        harkomst: { kalla: rubrik, avsnitt: titel },
      })),
    ];
  });

/** One statement a document in depth, and one for each section of it that is read by itself. */
export const buildDokument = ({ fordjupningar, utgavor }: Underlag): Registrerad[] => {
  const utgava = utgavor.findLast(({ slag }) => slag === 'lopande')?.id ?? '';
  return fordjupningar.flatMap(dokumentUppgift).map((one) => ({ ...one, utgava }));
};

/** One statement a theme page. What the theme is called besides is searched too. */
export const buildTeman = ({ teman }: Underlag): Registrerad[] =>
  teman.map(({ id, namn, introduktion, omfattning, synonymer }) => ({
    ...tom,
    id: `tema/${id}`,
    del: 'tema',
    titel: namn,
    text: forstaMeningar(plainText(introduktion)) || omfattning,
    ord: [...osynligaOrd(synonymer, namn), omfattning],
    teman: [id],
    url: `/teman/${id}/`,
  }));

/** One statement a glossary entry. */
export const buildBegrepp = ({ begrepp }: Underlag): Registrerad[] =>
  begrepp.map(({ id, term, forkortning, forklaring }) => ({
    ...tom,
    id: `begrepp/${id}`,
    del: 'begrepp',
    titel: begreppstitel(term, forkortning),
    text: forklaring,
    url: `/ordlista/#${id}`,
  }));

/** One statement a source that something is said of; the page of a region has nothing but its title. */
export const buildKallor = ({ kallor }: Underlag): Registrerad[] =>
  kallor
    .filter(({ beskrivning, ar }) => beskrivning !== '' && ar !== null)
    .map(({ id, titel, utgivare, ar, beskrivning }) => ({
      ...tom,
      id: `kalla/${id}`,
      del: 'kalla',
      titel,
      text: `${utgivare}. ${beskrivning}`,
      url: `/kallor/${id}/`,
      datum: ar === null ? '' : String(ar),
    }));

/** One statement a national key figure. */
export const buildNyckeltal = ({ nyckeltal }: Underlag): Registrerad[] =>
  nyckeltal.map(({ id, namn, tema, enhet, per, mal, not, kalla }) => ({
    ...tom,
    id: `nyckeltal/${id}`,
    del: 'nyckeltal',
    titel: namn,
    text: [`Mäts i ${enhet}.`, mal?.text, not].filter(Boolean).join(' '),
    teman: [tema],
    url: '/utveckling/#nyckeltal',
    datum: per,
    harkomst: { kalla: `${kalla.titel} (${kalla.utgivare})`, avsnitt: '' },
  }));

/** Every statement of the index, each once. A new kind of record is one more function in the list. */
export const buildUppgifter = (underlag: Underlag): Registrerad[] =>
  [
    buildPoster,
    buildHandelser,
    buildDelar,
    buildDokument,
    buildTeman,
    buildBegrepp,
    buildKallor,
    buildNyckeltal,
  ].flatMap((build) => build(underlag));
