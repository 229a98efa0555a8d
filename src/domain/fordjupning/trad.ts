import type { Fordjupning } from '../../schema/fordjupning/fordjupning.ts';
import type { Indikator } from '../../schema/fordjupning/indikator.ts';
import type { Initiativ, InitiativPlan } from '../../schema/fordjupning/initiativ.ts';
import type { Lofte } from '../../schema/fordjupning/lofte.ts';
import type { Matt } from '../../schema/fordjupning/matt.ts';
import type { Revisionsfraga } from '../../schema/fordjupning/revisionsfraga.ts';
import type { Kalla } from '../../schema/kalla.ts';
import { planLagen, type PlanLage, type Trad } from '../../schema/fordjupning/trad.ts';
import { keysOf } from '../../schema/vokabular.ts';

/** The initiatives of some plans in reading order, without their groups. */
export const alleInitiativ = (planer: readonly InitiativPlan[]): Initiativ[] =>
  planer.flatMap((plan) => plan.grupper.flatMap((grupp) => grupp.initiativ));

type Granskat = NonNullable<Trad['nya'][number]['granskning']>;

/** What the audit says of an initiative, with the questions under which it comes up. */
export type GranskningTrad = Omit<Granskat, 'fragor'> & {
  readonly fragor: readonly Revisionsfraga[];
};

/** What the documents of a thread are called: the plan it begins in, the one it leads to, and the audit, if one is read. */
export interface Tradnamn {
  readonly fran: string;
  readonly till: string;
  readonly granskning: string | null;
}

/** The names of a thread's documents; a region with one plan follows it to itself. */
export function tradnamn({ dokument, initiativ }: Pick<Fordjupning, 'dokument' | 'initiativ'>): Tradnamn {
  const kort = (id: string | undefined): string => dokument.find((one) => one.id === id)?.kort ?? '';
  return {
    fran: kort(initiativ[0]?.dokument),
    till: kort(initiativ.at(-1)?.dokument),
    granskning: dokument.find(({ sort }) => sort === 'granskning')?.kort ?? null,
  };
}

const medFragor = (
  granskning: Trad['nya'][number]['granskning'],
  revisionsfragor: readonly Revisionsfraga[],
): GranskningTrad | null => granskning && { ...granskning, fragor: byIds(revisionsfragor, granskning.fragor) };

/** Where an initiative went: the initiative, where it stands in the next plan, and what the audit says. */
export interface InitiativTrad {
  readonly initiativ: Initiativ;
  /** The group it stood in. */
  readonly grupp: string;
  /** What it became, with how the link was read. */
  readonly vidare: readonly { readonly initiativ: Initiativ; readonly koppling: 'namn' | 'innehall' }[];
  readonly plan: Trad['initiativ'][number]['plan'];
  /** `null` where no audit is read. */
  readonly granskning: GranskningTrad | null;
}

const byIds = <T extends { readonly id: string }>(list: readonly T[], ids: readonly string[]): T[] =>
  list.filter(({ id }) => ids.includes(id));

type TradUnderlag = Pick<Fordjupning, 'initiativ' | 'trad' | 'revisionsfragor'>;

/** Every initiative of the first plan with where it went, in the plan's order; empty without a thread. */
export function buildInitiativTrad({ initiativ: planer, trad, revisionsfragor }: TradUnderlag): InitiativTrad[] {
  const [first, ...later] = planer;
  const senare = alleInitiativ(later);
  return (first?.grupper ?? []).flatMap((grupp) =>
    grupp.initiativ.flatMap((initiativ) => {
      const rad = trad?.initiativ.find((one) => one.initiativ === initiativ.id);
      if (!rad) return [];
      const vidare = rad.vidare.flatMap(({ till, koppling }) =>
        byIds(senare, [till]).map((one) => ({ initiativ: one, koppling })),
      );
      const granskning = medFragor(rad.granskning, revisionsfragor);
      return [{ initiativ, grupp: grupp.namn, vidare, plan: rad.plan, granskning }];
    }),
  );
}

/** Initiatives of the later plans that no earlier initiative leads to, with what the audit says; in reading order. */
export function buildNya({
  initiativ: planer,
  trad,
  revisionsfragor,
}: TradUnderlag): { initiativ: Initiativ; grupp: string; granskning: GranskningTrad | null }[] {
  return planer.slice(1).flatMap((plan) =>
    plan.grupper.flatMap((grupp) =>
      utanForebild({ initiativ: planer, trad })
        .filter((one) => grupp.initiativ.includes(one))
        .flatMap((initiativ) => {
          const rad = trad?.nya.find((one) => one.initiativ === initiativ.id);
          if (!rad) return [];
          return [{ initiativ, grupp: grupp.namn, granskning: medFragor(rad.granskning, revisionsfragor) }];
        }),
    ),
  );
}

/** Initiatives of the later plans that no earlier initiative leads to, in reading order. */
export function utanForebild({ initiativ: planer, trad }: Pick<TradUnderlag, 'initiativ' | 'trad'>): Initiativ[] {
  const nadda = new Set(trad?.initiativ.flatMap((rad) => rad.vidare.map(({ till }) => till)));
  return alleInitiativ(planer.slice(1)).filter(({ id }) => !nadda.has(id));
}

/** How many initiatives the later plan treats in each way; every way is present, also at zero. */
export function countPlanLagen(rader: readonly Pick<InitiativTrad, 'plan'>[]): Record<PlanLage, number> {
  const counts = Object.fromEntries(keysOf(planLagen).map((lage) => [lage, 0])) as Record<PlanLage, number>;
  for (const { plan } of rader) counts[plan.lage] += 1;
  return counts;
}

/** A promise with all that hangs on it. */
export interface LofteTrad {
  readonly lofte: Lofte;
  /** Name of its direction, exactly. */
  readonly inriktning: string;
  /** The direction's indicators: the strategy gives none to a single promise. */
  readonly indikatorer: readonly Indikator[];
  /** Measures with figures in the audit that belong to it in our reading. */
  readonly matt: readonly Matt[];
  readonly fragor: readonly { readonly fraga: Revisionsfraga; readonly skal: string }[];
}

/** Every promise with its direction's indicators, the figures and the audit questions, in the strategy's order. */
export function buildLofteTrad({
  loften,
  indikatorer,
  matt,
  revisionsfragor,
  trad,
}: Pick<Fordjupning, 'loften' | 'indikatorer' | 'matt' | 'revisionsfragor' | 'trad'>): LofteTrad[] {
  return loften.flatMap((inriktning) =>
    inriktning.loften.map((lofte) => ({
      lofte,
      inriktning: inriktning.namn,
      indikatorer: indikatorer.filter((one) => one.inriktning === inriktning.id),
      matt: matt.filter((one) => one.lofte === lofte.id),
      fragor: (trad?.loften.find((rad) => rad.lofte === lofte.id)?.fragor ?? []).flatMap(({ fraga, skal }) =>
        byIds(revisionsfragor, [fraga]).map((one) => ({ fraga: one, skal })),
      ),
    })),
  );
}

/** The documents of a thread in words, as the source of its figures. */
export const tradKallrad = (
  dokument: readonly { readonly kalla: string }[],
  kallor: readonly ({ readonly id: string } & Pick<Kalla, 'titel' | 'ar'>)[],
): string =>
  kallor
    .filter(({ id }) => dokument.some(({ kalla }) => kalla === id))
    .map(({ titel, ar }) => `${titel} (${ar})`)
    .join('; ');
