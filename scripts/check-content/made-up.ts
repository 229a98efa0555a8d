import kallor from '../../content/kallor.json' with { type: 'json' };
import regioner from '../../content/regioner.json' with { type: 'json' };
import teman from '../../content/teman.json' with { type: 'json' };
import type { DelId } from '../../src/schema/del.ts';
import { svarsnycklar, tommaUppgifter } from '../../src/schema/delscheman.ts';
import { malbildLageIds } from '../../src/schema/dokument-lage.ts';
import { svarIds } from '../../src/schema/svar.ts';
import { parseFile, type Content, type ContentFile } from './content.ts';

/** For tests: made-up content that every rule accepts, and small pieces to make it wrong with. */

const kalla = 'kalla: { id: regionoversikt-2020, avsnitt: Samverkan }';

/** Front matter and body of an MDX file. */
export const mdxText = (front: string, body: string): string => `---\n${front.trim()}\n---\n\n${body.trim()}\n`;

/** A body with one footnote. */
export const bodyText = 'Regionen samverkar.[^1]\n\n[^1]: Regionöversikten 2020, avsnittet Samverkan.';

/** A post as an item of `poster`; keys in `changes` replace lines, `null` takes a line away. */
export function postText(id: string, changes: Readonly<Record<string, string | null>> = {}): string {
  const lines: Record<string, string | null> = {
    id: `id: ${id}`,
    titel: 'titel: Mobilt team',
    text: 'text: Ett team åker hem till den som är sjuk.',
    teman: 'teman: [mobila-team]',
    niva: 'niva: pagaende',
    huvudman: 'huvudman: region',
    malgrupper: 'malgrupper: []',
    begrepp: 'begrepp: []',
    kalla: kalla.replace(' }', ', punkt: 5:1 }'),
    per: 'per: 2020',
    ...changes,
  };
  const kept = Object.values(lines).filter((line) => line !== null);
  return kept.map((line, i) => `${i === 0 ? '  - ' : '    '}${line}`).join('\n');
}

/** Front matter that all parts share, with its attributes and posts. */
export const frontText = (attributes = '', poster: readonly string[] = [], common = ''): string =>
  [
    common || `underlag: text\ngranskad: 2026-11-22\n${kalla}\nper: 2020`,
    attributes.trim(),
    poster.length === 0 ? 'poster: []' : `poster:\n${poster.join('\n')}`,
  ]
    .filter((text) => text !== '')
    .join('\n');

const malbild = `strategi:\n  avser: null\n  namn: null\n  beslutsar: null\n  beslutsinstans: null\n  malar: null
lansstrategi: null
inriktningar: []
gemensamMalbild:\n  status: ej-namnt\n  namn: null\n  innehall: null\n  not: null\n  per: 2020\n  ${kalla}\n  handelse: null`;

/** The lines of a part, and after them one for each key that the lines leave out. */
const medAllaNycklar = (del: DelId, text: string): string => {
  const tomma = Object.entries<unknown>(tommaUppgifter(del))
    .filter(([nyckel]) => !RegExp(`^${nyckel}:`, 'm').test(text))
    .map(([nyckel, tomt]) => `${nyckel}: ${JSON.stringify(tomt)}`);
  return [text, ...tomma].filter((line) => line !== '').join('\n');
};

/** Attributes of the parts, as a part that says nothing has them. */
export const attributesOf = {
  malbild: medAllaNycklar('malbild', malbild),
  organisation: medAllaNycklar('organisation', 'styrform: oklart'),
  prioriteringar: medAllaNycklar('prioriteringar', ''),
  samverkan: medAllaNycklar('samverkan', ''),
} as const;

/** Attributes of a region that has no municipalities beside itself. */
export const utanKommuner = (attributes: string): string =>
  svarsnycklar
    .filter(({ attribut, koder }) => attribut.kraverKommuner && 'ej-tillampligt' in koder)
    .reduce(
      (text, { keys }) => text.replace(RegExp(`${keys.at(-1)}: (?:null|ej-namnt)`), `${keys.at(-1)}: ej-tillampligt`),
      attributes,
    );

const temaFront = (id: string): string =>
  `relaterade: [${id === 'aldre' ? 'glesbygd' : 'aldre'}]\nsynonymer: []\negnaOrd: []\nraknas: [Mobila team]\nraknasInte: [Fasta team]`;

const lasningar = Object.keys(regioner).map((id) => `    ${id}: { forsta: [], andra: [] }`);

/** An entry of `utgavor.yaml`; a closed one unless told. */
export const utgavaText = (id: string, lopande = false): string =>
  `- id: "${id}"\n  namn: Utgåvan ${id}\n  ar: "${lopande ? `2021–${id}` : id}"\n  slag: ${lopande ? 'lopande' : 'avslutad'}\n  kallor: [${lopande ? '' : 'regionoversikt-2020'}]\n  insamlad: 2026-11-28\n  teman: [mobila-team]\n`;

const engelska = JSON.stringify({
  teman: Object.fromEntries(Object.keys(teman).map((id) => [id, { namn: 'Theme', omfattning: 'Scope' }])),
  malbildLagen: Object.fromEntries(malbildLageIds.map((id) => [id, 'State'])),
  svar: Object.fromEntries(svarIds.map((id) => [id, { namn: 'Answer', betydelse: 'Meaning' }])),
  falt: {},
});

/** What a region has beside its parts, when there is nothing to say. */
const tomma = {
  'handelser.yaml': 'insamlad: 2026-11-22\nhandelser: []\n',
  'svar.yaml': 'tillfragad: null\nsvar: []\n',
};

/** A whole folder without faults: every file that an atlas must have, and no region in depth. */
export const cleanFiles: Readonly<Record<string, string>> = {
  'regioner.json': JSON.stringify(regioner, null, 2),
  'teman.json': JSON.stringify(teman, null, 2),
  'kallor.json': JSON.stringify(kallor, null, 2),
  'begrepp.yaml':
    '- id: sip\n  term: samordnad plan\n  forkortning: SIP\n  regioner: null\n  markeras: true\n  forklaring: En plan för vård och omsorg.\n',
  'vardagsord.yaml': '- ord: [hemma]\n  leder: [plan]\n  teman: []\n',
  'utgivare.yaml': 'namn: null\nepost: null\narendeadress: null\n',
  'andringar.yaml': '- version: 0.1.0\n  datum: 2026-11-22\n  nytt:\n    - Första versionen.\n',
  'utgavor.yaml': utgavaText('2020'),
  'kodning.yaml': `- utgava: "2020"\n  datum: 2026-11-22\n  teman: []\n  lasningar:\n${lasningar.join('\n')}\n  utjamnade: []\n  andrade: []\n`,
  'kodregler.yaml': '- nr: 1\n  teman: []\n  regel: Bara det som står skrivet räknas.\n',
  'andringar-data.json': '{}',
  'lankar.json': '{}',
  'versioner.yaml': '[]\n',
  'tystnad.yaml':
    '- utgava: "2020"\n  kalla: regionoversikt-2020\n  dag: 2026-11-28\n  blad: {}\n  ord: { mobila-team: [Mobila team, mobila arbetssätt] }\n  oraknade: []\n',
  'publicerade.json': '{ "version": "0.1.0", "poster": [], "teman": [], "handelser": [] }',
  'dragna.yaml': '[]\n',
  'nyckeltal.yaml': '[]\n',
  'engelska.yaml': engelska,
  'exempel.yaml':
    'handelser: []\nresultat:\n  lasning: { dag: 2026-11-22, uppgifter: 1, overens: 1 }\n  poster: []\nstyrning:\n  lasning: { dag: 2026-11-22, uppgifter: 1, overens: 1 }\n  poster: []\n',
  'uppfoljning.yaml': `sokt:\n${['plan', 'atgarder', 'uppfoljning', 'granskning'].map((led) => `  ${led}: { teman: [], attribut: [], ord: [], om: [] }`).join('\n')}\nfynd: []\n`,
  'nationellt/handelser.yaml': tomma['handelser.yaml'],
  'nationellt/mattstock.yaml': 'mattstock: []\n',
  ...Object.fromEntries(Object.keys(teman).map((id) => [`teman/${id}.mdx`, mdxText(temaFront(id), 'En kort text.')])),
  ...Object.fromEntries(
    Object.keys(regioner).flatMap((region) => [
      ...Object.entries(attributesOf).map(([del, attributes]) => [
        `regioner/${region}/2020/${del}.mdx`,
        mdxText(
          frontText(region === 'gotland' ? utanKommuner(attributes) : attributes, [postText(`${region}/team-${del}`)]),
          bodyText,
        ),
      ]),
      [`regioner/${region}/2020/bedomningar.yaml`, 'bedomningar: []\n'],
      ...Object.entries(tomma).map(([name, text]) => [`regioner/${region}/${name}`, text]),
    ]),
  ),
};

/** Most tests change one file of a whole folder; the others are parsed once. */
const parsed = new Map<string, ContentFile>();
function parseOnce(path: string, text: string): ContentFile {
  const key = `${path}\n${text}`;
  const file = parsed.get(key) ?? parseFile(path, text);
  parsed.set(key, file);
  return file;
}

/** Files as a content folder would be read. */
export function contentOf(files: Readonly<Record<string, string>>, kalltexter: Content['kalltexter'] = null): Content {
  const paths = Object.keys(files).sort();
  const folders = paths.flatMap((path) =>
    path
      .split('/')
      .slice(0, -1)
      .map((_, i, names) => names.slice(0, i + 1).join('/')),
  );
  return {
    files: paths.map((path) => parseOnce(path, files[path] ?? '')),
    folders: [...new Set(folders)],
    kalltexter,
  };
}
