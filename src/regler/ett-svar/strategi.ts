import type { Malbild } from '../../schema/malbild.ts';
import type { Motsagelse } from './par.ts';
import type { Fil, Lasning, Regionfiler } from './regionfiler.ts';

/** The year that a name ends on as its aim: `Strategi 2017–2025` → 2025, `Nära vård 2030` → 2030; `null` for any other. */
export const malarINamn = (namn: string): number | null =>
  Number(/(?:\b\d{4}\s?[–-]\s?|\s|^)(20[2-9]\d)(?=[.,)]?$)/.exec(namn.trim())?.[1] ?? Number.NaN) || null;

/** Names of plans that hold a budget period: its end is no aim. */
const budgetplan = /budget|verksamhetsplan|handlingsplan/i;

type Nyckel = 'strategi' | 'lansstrategi';

function checkEn({ fil, varde }: Fil<Malbild>, nyckel: Nyckel, { utgava }: Lasning): Motsagelse[] {
  const strategi = varde[nyckel];
  if (!strategi?.namn) return [];
  const { namn, avser, beslutsar, malar } = strategi;
  const motsagelse = (falt: string, mot: readonly string[], message: string, tip: string): Motsagelse => ({
    plats: { fil, nyckel: [nyckel, falt] },
    mot: { fil, nyckel: mot },
    message,
    tip,
  });
  const vantat = nyckel === 'strategi' ? 'region' : 'lan';
  const namnar = budgetplan.test(namn) ? null : malarINamn(namn);
  const per = varde.belagg?.[nyckel]?.per ?? null;
  const sista = Number(utgava.slag === 'lopande' ? utgava.insamlad.slice(0, 4) : utgava.ar.slice(-4));
  return [
    ...(avser !== vantat
      ? [
          motsagelse(
            'avser',
            [nyckel],
            `\`avser: ${avser}\` står under \`${nyckel}\`.`,
            'Regionens egen strategi står i `strategi`, länets gemensamma i `lansstrategi`.',
          ),
        ]
      : []),
    ...(namnar !== null && malar !== null && namnar !== malar
      ? [
          motsagelse(
            'malar',
            [nyckel, 'namn'],
            `\`malar: ${malar}\`, men strategin heter \`${namn}\`.`,
            'Skriv det år som strategin siktar på, i båda fallen som källan skriver.',
          ),
        ]
      : []),
    ...(beslutsar !== null && malar !== null && malar < beslutsar
      ? [
          motsagelse(
            'malar',
            [nyckel, 'beslutsar'],
            `\`malar: ${malar}\` ligger före \`beslutsar: ${beslutsar}\`.`,
            'Rätta det ena året.',
          ),
        ]
      : []),
    ...(beslutsar !== null && beslutsar > sista
      ? [
          motsagelse(
            'beslutsar',
            [nyckel, 'namn'],
            `\`beslutsar: ${beslutsar}\` ligger efter utgåvan ${utgava.id}.`,
            'Rätta året, eller flytta strategin till en senare utgåva.',
          ),
        ]
      : []),
    ...(beslutsar !== null && per !== null && Number(per.slice(0, 4)) < beslutsar
      ? [
          motsagelse(
            'beslutsar',
            ['belagg', nyckel, 'per'],
            `\`beslutsar: ${beslutsar}\`, men belägget är äldre (\`per: ${per}\`).`,
            'Rätta året eller datumet: det som säger beslutet kan inte vara äldre än det.',
          ),
        ]
      : []),
  ];
}

/** The name, years and place of a strategy agree with each other and with what it rests on. */
export const checkStrategi = ({ lasningar }: Regionfiler): Motsagelse[] =>
  lasningar.flatMap((lasning) =>
    lasning.malbild
      ? [...checkEn(lasning.malbild, 'strategi', lasning), ...checkEn(lasning.malbild, 'lansstrategi', lasning)]
      : [],
  );
