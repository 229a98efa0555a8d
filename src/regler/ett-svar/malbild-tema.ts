import type { MalbildLage } from '../../schema/dokument-lage.ts';
import type { TemaId } from '../../schema/vokabular.ts';
import { isLopande } from '../../domain/utgava.ts';
import type { Motsagelse, Plats } from './par.ts';
import { djupposterI, handelserAv, posterI, type Lasning, type Regionfiler } from './regionfiler.ts';

/** The theme that asks what `gemensamMalbild` answers. */
export const malbildtema: TemaId = 'gemensam-malbild';

/** The first place that says of the theme that it is taken up: a post, a post in depth or an event. */
function barare(region: Regionfiler, lasning: Lasning): Plats | null {
  const [post] = [...posterI(lasning), ...djupposterI(region, lasning)].filter(({ post: { teman } }) =>
    teman.includes(malbildtema),
  );
  const [handelse] = handelserAv(region, lasning).filter(({ handelse: { teman } }) => teman.includes(malbildtema));
  return (post ?? handelse)?.at('teman') ?? null;
}

/** The judgement on the theme, with its place. */
function bedomningI({ bedomningar }: Lasning) {
  const lista = bedomningar?.varde.bedomningar ?? [];
  const i = lista.findIndex(({ tema }) => tema === malbildtema);
  const svar = lista[i]?.svar;
  return svar && { svar, plats: { fil: bedomningar?.fil ?? '', nyckel: ['bedomningar', i, 'svar'] } };
}

const finns = (status: MalbildLage | null): boolean =>
  status !== null && status !== 'ej-namnt' && status !== 'ej-tillampligt';

/** What is wrong between the status and the theme in one edition. */
function checkLasning(region: Regionfiler, lasning: Lasning): Motsagelse[] {
  const { malbild } = lasning;
  if (!malbild || malbild.varde.granskad === null) return [];
  const { status } = malbild.varde.gemensamMalbild;
  const plats = { fil: malbild.fil, nyckel: ['gemensamMalbild', 'status'] };
  const bedomning = bedomningI(lasning);
  if (bedomning) {
    const motsatt =
      bedomning.svar === 'ej-tillampligt'
        ? status !== 'ej-tillampligt' && status !== null
        : bedomning.svar === 'nej' && finns(status);
    if (!motsatt) return [];
    return [
      {
        plats,
        mot: bedomning.plats,
        message: `\`status: ${status}\`, men temat \`${malbildtema}\` är bedömt som \`${bedomning.svar}\`.`,
        tip: 'Rätta statusen eller bedömningen.',
      },
    ];
  }
  const mot = barare(region, lasning);
  if (mot && !finns(status)) {
    // Of an edition that is read whole, no status is a fault of its own, which the rule of parts that are read tells.
    if (status === null && !isLopande(lasning.utgava)) return [];
    return [
      {
        plats,
        mot,
        message: `\`status: ${status}\`, men en post eller händelse bär temat \`${malbildtema}\`.`,
        tip: 'Rätta statusen, ta bort temat, eller skriv `svar: delvis` i bedomningar.yaml.',
      },
    ];
  }
  return mot || !finns(status)
    ? []
    : [
        {
          plats,
          mot: { fil: malbild.fil, nyckel: ['poster'] },
          message: `\`status: ${status}\`, men ingen post eller händelse bär temat \`${malbildtema}\`.`,
          tip: 'Lägg till posten som säger det, eller skriv `status: ej-namnt`.',
        },
      ];
}

/** The law of the joint målbild: its theme and its status answer one question, and may not disagree. */
export const checkMalbildTema = (region: Regionfiler): Motsagelse[] =>
  region.lasningar.flatMap((lasning) => checkLasning(region, lasning));
