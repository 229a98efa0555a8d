import { fragaDatumMening } from '../domain/mening/fragesvar.ts';
import { talande } from './findvarden.ts';
import type { Form } from './ordindex.ts';
import type { Sokmotor, Svar } from './sokmotor.ts';
import { varifran, type Fragesvar } from './svarsdelar.ts';
import type { Uppgift } from './uppgift.ts';

/** The newest of the hits; of all statements when the question names nothing. */
export function senastesvar(fraga: string, { traffar, tolkning }: Svar, { register }: Sokmotor): Fragesvar[] {
  const iRegion = (one: Uppgift): boolean => tolkning.region === null || one.region === tolkning.region;
  const sakra = traffar.filter(({ lage }) => lage === 'alla' || lage === 'tema').map(({ uppgift }) => uppgift);
  const daterade = (alla: readonly Uppgift[]) => alla.filter((one) => one.datum && iRegion(one));
  const funna = talande(fraga).length > 0 ? daterade(sakra) : [];
  const nyast = (funna.length > 0 ? funna : daterade(register.uppgifter)).reduce<Uppgift | null>(
    (best, one) => (best && best.datum >= one.datum ? best : one),
    null,
  );
  return nyast
    ? [
        {
          mening: fragaDatumMening(
            funna.length > 0 || tolkning.region !== null ? 'senast' : 'senast-av-allt',
            nyast,
            varifran(nyast, register),
          ),
          href: nyast.url,
        },
      ]
    : [];
}

/** The share of the words of a question that a statement has, in some form or by what they lead to. */
function tackning({ vagar }: Svar['tolkning'], nr: number): number {
  const termer = vagar.flatMap(({ segment }) => segment.flatMap((one) => one.termer)).filter(({ svag }) => !svag);
  const har = (former: Iterable<Form>): boolean => [...former].some(({ platser }) => platser.includes(nr));
  const med = termer.filter((term) => har(term.varianter.keys()) || term.broar.some(({ ord }) => ord.every(har)));
  return med.length / (termer.length || 1);
}

const MIN_TACKNING = 0.6;
const FORSTA = 3;

/** When the thing was that the question is of: the best hit, an event where one is among the first; not what has few of its words. */
export function narsvar({ traffar, tolkning }: Svar, { register }: Sokmotor): Fragesvar[] {
  const hits = traffar
    .filter(
      ({ nr, uppgift: { region, del } }) =>
        (tolkning.region === null || region === tolkning.region) &&
        del !== 'tema' &&
        tackning(tolkning, nr) >= MIN_TACKNING,
    )
    .slice(0, FORSTA)
    .map(({ uppgift }) => uppgift);
  const basta = hits.find(({ del, datum }) => del === 'handelse' && datum) ?? hits[0];
  if (!basta) return [];
  return [
    {
      mening: fragaDatumMening('nar', { ...basta, datum: basta.datum || null }, varifran(basta, register)),
      href: basta.url,
    },
  ];
}
