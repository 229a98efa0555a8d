import type { Term } from './read-term.ts';
import type { Form, Ordindex } from './ordindex.ts';
import type { Traff } from './search-uppgifter.ts';
import type { Tolkning } from './interpret-fraga.ts';
import { buildUtdrag, type Utdragsbit } from './utdrag.ts';

/** Why a statement is a hit, told only by what stands in what is shown. */
export interface Darfor {
  /** The passage, with what was found marked. */
  readonly utdrag: readonly Utdragsbit[];
  /** The region's own terms, where only they hold a word of the query; shown after the passage. */
  readonly egnaOrd: readonly string[];
  /** The words of the passage or the title that answer the query, as they are spelt there. */
  readonly ord: readonly string[];
  /** The reason in words: `Orden mobila och team. Delen hem i hemtjänst.` */
  readonly text: string;
}

const helaOrd = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;

/** A word as it is written, and the forms of the texts that it is. */
interface Skrivetord {
  readonly skrivet: string;
  readonly former: readonly Form[];
}

/** What stands between two spaces: its words whole, without their hyphens, and part by part. */
function readBit(bit: string, index: Ordindex): Skrivetord[] {
  const formAv = (ord: string): Form[] => {
    const found = index.form.get(ord.toLowerCase().normalize('NFC'));
    return found ? [found] : [];
  };
  return (bit.match(helaOrd) ?? []).flatMap((hela) => [
    ...(hela.includes('-') ? [{ skrivet: hela, former: formAv(hela.replaceAll('-', '')) }] : []),
    ...hela.split('-').map((del) => ({ skrivet: del, former: formAv(del) })),
  ]);
}

const lastaBitar = new WeakMap<Ordindex, Map<string, readonly Skrivetord[]>>();

/** The words of a text as written, each with the forms it may be. What has been read once is known. */
function readOrd(text: string, index: Ordindex): readonly Skrivetord[] {
  const fore = lastaBitar.get(index) ?? new Map<string, readonly Skrivetord[]>();
  lastaBitar.set(index, fore);
  return text.split(/\s+/).flatMap((bit) => {
    const last = fore.get(bit) ?? readBit(bit, index);
    fore.set(bit, last);
    return last;
  });
}

const kanda = new WeakMap<Tolkning, ReadonlySet<Form>>();

/** Every form that answers something in the query; found once for all its hits. */
function soktaFormer(tolkning: Tolkning): ReadonlySet<Form> {
  const { vagar } = tolkning;
  const fore = kanda.get(tolkning);
  if (fore) return fore;
  const found = new Set<Form>();
  kanda.set(tolkning, found);
  for (const { svag, varianter, delar, broar } of vagar.flatMap((vag) => vag.segment.flatMap(({ termer }) => termer))) {
    if (svag) continue;
    for (const form of varianter.keys()) found.add(form);
    for (const { former } of delar) for (const form of former) found.add(form);
    for (const { ord } of broar) for (const former of ord) for (const form of former) found.add(form);
  }
  return found;
}

interface Termskal {
  readonly slag: 'ord' | 'del' | 'bro' | 'delar' | 'saknas';
  readonly skrivna: readonly string[];
  readonly till?: string;
}

/** How one term is found among the words that are shown. */
function termskal(term: Term, ord: readonly Skrivetord[]): Termskal {
  const med = (test: (form: Form) => boolean): string | null =>
    ord.find(({ former }) => former.some(test))?.skrivet ?? null;
  const alla = (mangder: readonly ReadonlySet<Form>[]): string[] | null => {
    const skrivna = mangder.map((former) => med((form) => former.has(form)));
    return skrivna.length > 0 && skrivna.every((one) => one !== null) ? (skrivna as string[]) : null;
  };
  const sjalvt = med((form) => (term.varianter.get(form)?.sort ?? 'del') !== 'del');
  if (sjalvt !== null) return { slag: 'ord', skrivna: [sjalvt] };
  const del = med((form) => term.varianter.has(form));
  if (del !== null) return { slag: 'del', skrivna: [del] };
  for (const { till, ord: mangder, ordagrant } of term.broar) {
    const skrivna = alla(mangder);
    if (skrivna) return { slag: ordagrant ? 'ord' : 'bro', skrivna, till };
  }
  const delar = alla(term.delar.map(({ former }) => former));
  return delar ? { slag: 'delar', skrivna: delar } : { slag: 'saknas', skrivna: [] };
}

const uppraknat = (ord: readonly string[]): string =>
  ord.length < 2 ? (ord[0] ?? '') : `${ord.slice(0, -1).join(', ')} och ${ord.at(-1)}`;
const unika = (ord: readonly string[]): string[] => [...new Map(ord.map((one) => [one.toLowerCase(), one])).values()];

/** The themes that an everyday word led to and the statement has, beside those that the query names. */
const vardagsteman = (
  termer: readonly Term[],
  egna: readonly string[],
  namngivna: readonly string[],
): (readonly [ord: string, tema: string])[] =>
  termer.flatMap((term) =>
    term.teman.filter((id) => egna.includes(id) && !namngivna.includes(id)).map((id) => [term.ord, id] as const),
  );

/** What is shown of a hit, and why it is one. */
export function darfor(
  { nr, uppgift, teman, sidteman, lage }: Traff,
  tolkning: Tolkning,
  index: Ordindex,
  temanamn: (id: string) => string,
): Darfor {
  const sokta = soktaFormer(tolkning);
  const traffas = (ord: string): boolean =>
    readOrd(ord, index).some(({ former }) => former.some((form) => sokta.has(form)));
  const utdrag = buildUtdrag(uppgift.text, traffas);
  const synligt = `${uppgift.titel}\n${utdrag.map(({ text }) => text).join('')}`;
  const synliga = readOrd(synligt, index);
  const vag =
    tolkning.vagar.find((one) =>
      one.segment.some(({ termer }) => termer.some((term) => termskal(term, synliga).slag !== 'saknas')),
    ) ?? tolkning.vagar[0];
  const termer = (vag?.segment ?? []).flatMap((one) => one.termer).filter(({ svag }) => !svag);
  const bara = termer.map((term) => ({ term, skal: termskal(term, synliga) }));
  const oppna = bara.filter(({ skal }) => skal.slag === 'saknas').map(({ term }) => term);
  const egnaOrd =
    oppna.length === 0 || index.egna[nr]!.length === 0
      ? []
      : uppgift.ord.filter((fras) => oppna.some((term) => termskal(term, readOrd(fras, index)).slag !== 'saknas'));
  const visade = egnaOrd.length === 0 ? synliga : [...synliga, ...readOrd(egnaOrd.join('\n'), index)];
  const skal = termer.map((term) => ({ term, skal: termskal(term, visade) }));
  const av = (slag: Termskal['slag']) => skal.filter((one) => one.skal.slag === slag);
  const ord = unika(av('ord').flatMap((one) => one.skal.skrivna));
  const fraser = (vag?.fraser ?? []).map((fras) => fras.join(' '));
  const saknas = av('saknas').map(({ term }) => term.ord);
  const satser: readonly string[] = [
    fraser.length > 0
      ? `${fraser.length > 1 ? 'Fraserna' : 'Frasen'} ${uppraknat(fraser.map((one) => `”${one}”`))}.`
      : '',
    ord.length > 0 ? `${ord.length > 1 ? 'Orden' : 'Ordet'} ${uppraknat(ord)}.` : '',
    ...av('del').map(({ term, skal: one }) => `Delen ${term.ord} i ${one.skrivna[0]}.`),
    ...av('delar').map(({ term, skal: one }) => `Delar av ${term.ord}: ${uppraknat(unika(one.skrivna))}.`),
    ...av('bro').map(({ term, skal: one }) => `${term.ord} leder till ${uppraknat(unika(one.skrivna))}.`),
    ...vardagsteman(termer, uppgift.teman, teman).map(([ord, id]) => `${ord} leder till temat ${temanamn(id)}.`),
    teman.length > 0 ? `${teman.length > 1 ? 'Temana' : 'Temat'} ${uppraknat(teman.map(temanamn))}.` : '',
    lage === 'samma-region' ? 'Det andra temat finns i en annan uppgift i samma region.' : '',
    lage === 'region' ? 'Den region du nämner.' : '',
    saknas.length > 0 && skal.length > saknas.length ? `Saknar ${uppraknat(saknas)}.` : '',
  ];
  const narliggande = sidteman.filter((id) => !teman.includes(id)).map(temanamn);
  const sagt = satser.filter(Boolean);
  if (sagt.length === 0 && narliggande.length > 0) sagt.push(`Temat ${uppraknat(narliggande)}, vars sida har orden.`);
  return {
    utdrag,
    egnaOrd,
    ord: unika(skal.flatMap((one) => one.skal.skrivna)),
    text: sagt.join(' '),
  };
}
