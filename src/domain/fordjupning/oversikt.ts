import type { Dokument } from '../../schema/fordjupning/dokument.ts';
import type { Fordjupning } from '../../schema/fordjupning/fordjupning.ts';
import { alleInitiativ, buildInitiativTrad, countPlanLagen } from './trad.ts';

/** A number of the overview of a region in depth, and what it counts. */
export interface Oversiktstal {
  readonly antal: number;
  readonly vad: string;
}

/**
 * The numbers of the overview. What the region has no file for is left out: that nobody has read a survey or an audit is
 * not a survey without answers.
 */
export function buildOversiktstal(
  fordjupning: Pick<Fordjupning, 'dokument' | 'loften' | 'indikatorer' | 'initiativ' | 'trad' | 'revisionsfragor'>,
): Oversiktstal[] {
  const { dokument, loften, indikatorer, initiativ: planer, trad, revisionsfragor } = fordjupning;
  const kort = (id: string): string => dokument.find((one) => one.id === id)?.kort ?? id;
  const [forst, andra] = planer;
  const antalLoften = loften.flatMap((one) => one.loften).length;
  const granskad = dokument.some(({ sort }) => sort === 'granskning');
  const namngivna = indikatorer.filter(({ granskning }) => granskning?.spar === 'namngiven').length;
  return [
    ...(antalLoften > 0
      ? [{ antal: antalLoften, vad: antalLoften === 1 ? 'löfte i strategin' : 'löften i strategin' }]
      : []),
    ...(indikatorer.length > 0
      ? [
          {
            antal: indikatorer.length,
            vad: `${indikatorer.length === 1 ? 'indikator' : 'indikatorer'}${granskad ? `, varav ${namngivna || 'ingen'} nämns i granskningens text` : ' i strategin'}`,
          },
        ]
      : []),
    ...planer.flatMap((plan) => {
      const forstudier = plan.grupper.some(({ namn }) => /^förstudier?$/i.test(namn)) ? ' och förstudier' : '';
      const rad = { antal: alleInitiativ([plan]).length, vad: `initiativ${forstudier} i ${kort(plan.dokument)}` };
      if (plan !== forst || !andra || !trad) return [rad];
      const { initiativ } = countPlanLagen(buildInitiativTrad(fordjupning));
      return [rad, { antal: initiativ, vad: `av dem pågick enligt ${kort(andra.dokument)}, helt eller delvis` }];
    }),
    ...(revisionsfragor.length > 0
      ? [
          {
            antal: revisionsfragor.filter(({ bedomning }) => bedomning === 'Delvis').length,
            vad: `av ${revisionsfragor.length} revisionsfrågor fick svaret delvis`,
          },
        ]
      : []),
  ];
}

const ordFor: Readonly<Record<Dokument['sort'], string>> = {
  strategi: 'målbild',
  handlingsplan: 'plan',
  granskning: 'granskning',
};

/** What a region in depth is read as, in words: from what its first document is to what its last is. */
export function djupTitel(dokument: readonly Pick<Dokument, 'sort'>[]): string {
  const [fran, till] = [dokument[0], dokument.at(-1)].map((one) => (one ? ordFor[one.sort] : ''));
  return fran === till ? 'Dokumenten lästa mot varandra' : `Från ${fran} till ${till}`;
}
