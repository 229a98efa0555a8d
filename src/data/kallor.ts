import { parse } from 'yaml';
import dokumentJson from '../../content/kallor.json' with { type: 'json' };
import { platsText } from '../domain/plats-text.ts';
import {
  helaSidan,
  kallaSchema,
  sidkallorSchema,
  sidnamn,
  type Kalla,
  type Kallhanvisning,
  type Sidkalla,
} from '../schema/kalla.ts';
import type { KallaId } from '../schema/vokabular.ts';

/** A source with its id, and what is known of the page when it is one. */
export interface Kallpost extends Kalla {
  readonly id: KallaId;
  /** The page's own facts; `null` for a document. */
  readonly sida: Sidkalla | null;
}

/** A web page in the form of a source. */
export function fromSida(id: KallaId, sida: Sidkalla): Kallpost {
  const { titel, utgivare, url, publicerad, not } = sida;
  return {
    id,
    titel,
    kortnamn: sidnamn(utgivare, titel),
    utgivare,
    ar: publicerad === null ? null : Number(publicerad.slice(0, 4)),
    publicerad,
    typ: 'sida',
    url,
    beskrivning: not ?? '',
    lasAven: null,
    avsnitt: [helaSidan],
    plats: null,
    last: { dag: sida.last, sha256: null },
    beslut: null,
    diarienummer: null,
    giltig: { fran: null, till: null },
    ersatter: null,
    sprak: sida.sprak ?? 'sv',
    begar: null,
    sida,
  };
}

// Stryker disable all: import.meta.glob takes nothing but literals
const sidtexter = import.meta.glob<string>('../../content/regioner/*/*/kallor.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const djupdokument = import.meta.glob<Record<KallaId, unknown>>('../../content/fordjupning/*/kallor.json', {
  import: 'default',
  eager: true,
});
// Stryker restore all

const byId = new Map<KallaId, Kallpost>(
  [
    ...[dokumentJson, ...Object.values(djupdokument)]
      .flatMap(Object.entries)
      .map(([id, kalla]) => ({ id, ...kallaSchema.parse(kalla), sida: null })),
    ...Object.values(sidtexter).flatMap((text) =>
      Object.entries(sidkallorSchema.parse(parse(text))).map(([id, sida]) => fromSida(id, sida)),
    ),
  ].map((kalla) => [kalla.id, kalla]),
);

/**
 * Every source, each once: the documents in the order of their files, those of regions in depth after the others, then the
 * regions' pages. A page that two editions
 * name under one id is one page, as the later edition read it.
 */
export const kallor: readonly Kallpost[] = [...byId.values()];

/** One source; throws with its id when there is none, which the content check says with file and line. */
export function kallaById(id: KallaId): Kallpost {
  const kalla = byId.get(id);
  if (!kalla) throw new Error(`Källan ”${id}” finns inte i kallor.json eller i någon kallor.yaml.`);
  return kalla;
}

/** Where in its source a statement stands, in words: `Samverkan, bild 5, punkt 2`; the section alone where there is no more. */
export function kallplats({ id, avsnitt, punkt }: Kallhanvisning): string {
  const { plats } = kallaById(id);
  return punkt === undefined || plats === null ? avsnitt : `${avsnitt}, ${platsText(punkt, plats.slag)}`;
}
