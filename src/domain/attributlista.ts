import type { DelId } from '../schema/del.ts';
import { malbildLagen } from '../schema/dokument-lage.ts';
import { beslutsinstanser } from '../schema/malbild.ts';
import { styrformer } from '../schema/organisation.ts';
import { egen, forum, jaNej, lans, lansbeslut, many, named, plain, type Avlast } from './avlasning.ts';
import type { Delar } from './region-underlag.ts';
import { gemen, versal } from './sprak.ts';

/** Where an attribute is shown. */
export type Visning = 'sida' | 'matris' | 'jamforelse';

/** One attribute of the four parts, described once: pages, matrix, comparison and sentences all walk the list. */
export interface Attribut {
  /** Stands in addresses: `styrform`. */
  readonly id: string;
  readonly namn: string;
  readonly del: DelId;
  /** The keys of the part's schema that it shows: `strategi.namn`. */
  readonly nycklar: readonly string[];
  /** The key whose source and date it has: one of the part's `belagg`, or one that carries its own. */
  readonly falt: string;
  /** Whether the value is an exact name. */
  readonly namngivet?: true;
  /** Left out where it is unknown: it only adds to the attribute before. */
  readonly tillagg?: true;
  /** Whether regions can be grouped by the value. */
  readonly kategori?: true;
  /** Whether it can apply only where there are municipalities beside the region. */
  readonly kraverKommuner?: true;
  /** What a region has, in a sentence after "har": `år 2030 som målår`; for those that stand in the matrix. */
  readonly fras?: (text: string) => string;
  readonly las: (delar: Delar) => Avlast | null;
  /** What a reader must know to read the value right. */
  readonly not?: (delar: Delar) => string | null;
  readonly visas: readonly Visning[];
}

const overallt = ['sida', 'matris', 'jamforelse'] as const;
const ejIMatris = ['sida', 'jamforelse'] as const;

/** Every attribute of the four parts, in reading order. */
export const attribut: readonly Attribut[] = [
  {
    id: 'strategi',
    namn: 'Strategi eller program',
    del: 'malbild',
    nycklar: ['strategi.namn', 'strategi.avser'],
    falt: 'strategi',
    namngivet: true,
    fras: () => 'en egen namngiven strategi eller ett eget namngivet program',
    las: (delar) => plain(egen(delar)?.namn ?? null),
    visas: overallt,
  },
  {
    id: 'beslutsar',
    namn: 'Beslutad',
    del: 'malbild',
    nycklar: ['strategi.beslutsar'],
    falt: 'strategi',
    kategori: true,
    fras: (text) => `en strategi beslutad ${text}`,
    las: (delar) => plain(egen(delar)?.beslutsar ?? null),
    visas: overallt,
  },
  {
    id: 'beslutsinstans',
    namn: 'Beslutad av',
    del: 'malbild',
    nycklar: ['strategi.beslutsinstans'],
    falt: 'strategi',
    kategori: true,
    fras: (text) => `en strategi beslutad av ${gemen(text)}`,
    las: (delar) => named(egen(delar)?.beslutsinstans ?? null, beslutsinstanser),
    visas: overallt,
  },
  {
    id: 'malar',
    namn: 'Målår i egen strategi',
    del: 'malbild',
    nycklar: ['strategi.malar'],
    falt: 'malar',
    kategori: true,
    fras: (text) => `målåret ${text}`,
    las: (delar) => plain(egen(delar)?.malar ?? null),
    visas: overallt,
  },
  {
    id: 'lansstrategi',
    namn: 'Länsgemensam strategi',
    del: 'malbild',
    nycklar: ['lansstrategi.namn', 'lansstrategi.avser'],
    falt: 'lansstrategi',
    namngivet: true,
    tillagg: true,
    kraverKommuner: true,
    fras: () => 'en namngiven strategi gemensam för länet',
    las: (delar) => plain(lans(delar)?.namn ?? null),
    visas: overallt,
  },
  {
    id: 'lansbeslut',
    namn: 'Länsstrategin beslutad',
    del: 'malbild',
    nycklar: ['lansstrategi.beslutsar', 'lansstrategi.beslutsinstans'],
    falt: 'lansstrategi',
    tillagg: true,
    kraverKommuner: true,
    las: lansbeslut,
    visas: ejIMatris,
  },
  {
    id: 'lansmalar',
    namn: 'Länsstrategins målår',
    del: 'malbild',
    nycklar: ['lansstrategi.malar'],
    falt: 'lansstrategi',
    tillagg: true,
    kraverKommuner: true,
    las: (delar) => plain(lans(delar)?.malar ?? null),
    visas: ejIMatris,
  },
  {
    id: 'inriktning',
    namn: 'Inriktning',
    del: 'malbild',
    nycklar: ['inriktningar'],
    falt: 'inriktningar',
    las: ({ malbild }) => many(malbild.inriktningar),
    visas: ejIMatris,
  },
  {
    id: 'malbild',
    namn: 'Gemensam målbild',
    del: 'malbild',
    nycklar: ['gemensamMalbild.status', 'gemensamMalbild.not', 'gemensamMalbild.antagenAvAlla'],
    falt: 'gemensamMalbild',
    kategori: true,
    kraverKommuner: true,
    fras: (text) => `läget ”${gemen(text)}” för en målbild gemensam med kommunerna`,
    las: ({ malbild }) => named(malbild.gemensamMalbild.status, malbildLagen),
    not: ({ malbild }) => malbild.gemensamMalbild.not,
    visas: overallt,
  },
  {
    id: 'malbildsnamn',
    namn: 'Målbildens namn',
    del: 'malbild',
    nycklar: ['gemensamMalbild.namn'],
    falt: 'gemensamMalbild',
    namngivet: true,
    tillagg: true,
    kraverKommuner: true,
    las: ({ malbild }) => plain(malbild.gemensamMalbild.namn),
    visas: ejIMatris,
  },
  {
    id: 'malbildsinnehall',
    namn: 'Målbildens innehåll',
    del: 'malbild',
    nycklar: ['gemensamMalbild.innehall'],
    falt: 'gemensamMalbild',
    tillagg: true,
    kraverKommuner: true,
    las: ({ malbild }) => plain(malbild.gemensamMalbild.innehall),
    visas: ejIMatris,
  },
  {
    id: 'styrform',
    namn: 'Styrform',
    del: 'organisation',
    nycklar: ['styrform'],
    falt: 'styrform',
    kategori: true,
    fras: (text) => `styrformen ”${gemen(text)}”`,
    las: ({ organisation }) => named(organisation.styrform, styrformer),
    visas: overallt,
  },
  {
    id: 'ledsav',
    namn: 'Leds av',
    del: 'organisation',
    nycklar: ['ledsAv'],
    falt: 'ledsAv',
    las: ({ organisation }) => plain(organisation.ledsAv && versal(organisation.ledsAv)),
    visas: ejIMatris,
  },
  {
    id: 'roller',
    namn: 'Roller',
    del: 'organisation',
    nycklar: ['roller'],
    falt: 'roller',
    fras: () => 'namngivna roller i arbetet',
    las: ({ organisation }) => many(organisation.roller.map(versal)),
    visas: overallt,
  },
  {
    id: 'organ',
    namn: 'Organ',
    del: 'organisation',
    nycklar: ['organ'],
    falt: 'organ',
    namngivet: true,
    las: ({ organisation }) => many(organisation.organ.map(versal)),
    visas: ejIMatris,
  },
  {
    id: 'styrning',
    namn: 'Kommuner i styrningen',
    del: 'organisation',
    nycklar: ['styrgruppMedKommuner'],
    falt: 'styrgruppMedKommuner',
    kategori: true,
    kraverKommuner: true,
    fras: (text) => (text === 'Ja' ? 'kommuner i styrningen' : 'inga kommuner i styrningen'),
    las: ({ organisation }) => jaNej(organisation.styrgruppMedKommuner),
    visas: overallt,
  },
  {
    id: 'politiskt',
    namn: 'Politisk samverkan',
    del: 'samverkan',
    nycklar: ['politiskSamverkan'],
    falt: 'politiskSamverkan',
    kategori: true,
    kraverKommuner: true,
    fras: (text) => (text === 'Ja' ? 'politisk samverkan med kommunerna' : 'ingen politisk samverkan med kommunerna'),
    las: ({ samverkan }) => jaNej(samverkan.politiskSamverkan),
    visas: overallt,
  },
  {
    id: 'forum',
    namn: 'Forum',
    del: 'samverkan',
    nycklar: ['forum'],
    falt: 'forum',
    namngivet: true,
    kraverKommuner: true,
    las: forum(() => true),
    visas: ['jamforelse'],
  },
  {
    id: 'tjansteperson',
    namn: 'Tjänstepersonsforum',
    del: 'samverkan',
    nycklar: ['forum'],
    falt: 'forum',
    kategori: true,
    kraverKommuner: true,
    fras: () => 'ett namngivet tjänstepersonsforum med kommunerna',
    las: forum(({ niva }) => niva === 'tjansteperson'),
    visas: ['matris'],
  },
];
