import { malbildLageIds } from '../../schema/dokument-lage.ts';
import { sammaNamn, type Motsagelse } from './par.ts';
import type { Lasning, Regionfiler } from './regionfiler.ts';

const antagen = malbildLageIds.indexOf('antagen-av-regionen');

function checkLasning({ malbild }: Lasning): Motsagelse[] {
  const { lansstrategi, gemensamMalbild } = malbild?.varde ?? {};
  if (!malbild || !lansstrategi?.namn || !gemensamMalbild) return [];
  const { status, namn } = gemensamMalbild;
  const motsagelse = (nyckel: string, message: string): Motsagelse => ({
    plats: { fil: malbild.fil, nyckel: ['gemensamMalbild', 'status'] },
    mot: { fil: malbild.fil, nyckel: ['lansstrategi', nyckel] },
    message,
    tip: 'En strategi som region och kommuner har gemensamt räknas som gemensam målbild, i samma läge på båda ställena.',
  });
  if (status === null || status === 'ej-namnt') {
    return [motsagelse('namn', `\`status: ${status}\`, men länet har en gemensam strategi, \`${lansstrategi.namn}\`.`)];
  }
  return namn !== null &&
    sammaNamn(namn, lansstrategi.namn) &&
    lansstrategi.beslutsar !== null &&
    malbildLageIds.indexOf(status) > antagen
    ? [
        motsagelse(
          'beslutsar',
          `\`status: ${status}\`, men samma dokument har \`beslutsar: ${lansstrategi.beslutsar}\` som länets strategi.`,
        ),
      ]
    : [];
}

/** A strategy that the county has in common is a joint målbild, and has come as far in both places. */
export const checkMalbildLan = ({ lasningar }: Regionfiler): Motsagelse[] => lasningar.flatMap(checkLasning);
