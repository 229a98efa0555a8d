import { malbildLageIds } from '../../schema/dokument-lage.ts';
import type { Malbild } from '../../schema/malbild.ts';
import { sammaNamn, type Motsagelse } from './par.ts';
import type { Fil, Regionfiler } from './regionfiler.ts';

type Par = readonly [da: Fil<Malbild>, nu: Fil<Malbild>];

/** The joint målbild goes no steps back without a note that says why. */
function checkLage([da, nu]: Par): Motsagelse[] {
  const [fore, efter] = [da.varde.gemensamMalbild.status, nu.varde.gemensamMalbild];
  if (fore === null || efter.status === null || efter.not !== null) return [];
  if (fore.startsWith('ej-') || malbildLageIds.indexOf(efter.status) <= malbildLageIds.indexOf(fore)) return [];
  return [
    {
      plats: { fil: nu.fil, nyckel: ['gemensamMalbild', 'status'] },
      mot: { fil: da.fil, nyckel: ['gemensamMalbild', 'status'] },
      message: `\`status: ${efter.status}\` är ett steg bakåt från \`status: ${fore}\`.`,
      tip: 'Rätta det ena läget, eller skriv i `not` varför det har gått bakåt.',
    },
  ];
}

/** A strategy told again is the same one: what both editions know of it agrees, and a newer one was not decided before. */
function checkStrategi([da, nu]: Par, nyckel: 'strategi' | 'lansstrategi'): Motsagelse[] {
  const [fore, efter] = [da.varde[nyckel], nu.varde[nyckel]];
  if (!fore?.namn || !efter?.namn) return [];
  const samma = sammaNamn(fore.namn, efter.namn);
  const motsagelse = (falt: string, message: string): Motsagelse => ({
    plats: { fil: nu.fil, nyckel: [nyckel, falt] },
    mot: { fil: da.fil, nyckel: [nyckel, falt] },
    message,
    tip: 'Skriv samma värde på båda ställena, eller strategins eget namn om det är en annan.',
  });
  const olika = (['beslutsar', 'beslutsinstans', 'malar'] as const)
    .filter((falt) => samma && fore[falt] !== null && efter[falt] !== null && fore[falt] !== efter[falt])
    .map((falt) =>
      motsagelse(
        falt,
        `\`${nyckel}.${falt}: ${efter[falt]}\`, men samma strategi har \`${fore[falt]}\` i den äldre utgåvan.`,
      ),
    );
  return !samma && fore.beslutsar !== null && efter.beslutsar !== null && efter.beslutsar < fore.beslutsar
    ? [
        motsagelse(
          'beslutsar',
          `\`${nyckel}.beslutsar: ${efter.beslutsar}\` är tidigare än strategin i den äldre utgåvan (\`${fore.beslutsar}\`).`,
        ),
      ]
    : olika;
}

/** From one edition to the next nothing goes back, or differs, without a word about it. */
export const checkBakat = ({ lasningar }: Regionfiler): Motsagelse[] =>
  lasningar.slice(1).flatMap(({ malbild: nu }, i) => {
    const da = lasningar[i]?.malbild;
    if (!da || !nu) return [];
    const par: Par = [da, nu];
    return [...checkLage(par), ...checkStrategi(par, 'strategi'), ...checkStrategi(par, 'lansstrategi')];
  });
