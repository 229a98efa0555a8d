import { isSenare, type Motsagelse } from './par.ts';
import { handelserI, type Regionfiler } from './regionfiler.ts';

/** What has happened, unlike what is planned or under way. */
const handt: readonly string[] = ['beslutad', 'genomford', 'avslutad', 'rapporterad'];

/** A page that tells of a start or a decision is at times published some days before it; no longer than this. */
const dagarFore = 7;

/** Whether a date lies after another by more than the days that a notice may come before what it tells of. */
function isLangtEfter(datum: string, publicerad: string): boolean {
  if (!isSenare(datum, publicerad)) return false;
  const [sent, tidigt] = [Date.parse(datum), Date.parse(publicerad)];
  return datum.length < 10 || publicerad.length < 10 || sent - tidigt > dagarFore * 86_400_000;
}

/** What has happened is not dated after the day its source was published, nor after the day it was gathered. */
export function checkDatering(region: Regionfiler): Motsagelse[] {
  const { handelser } = region;
  if (!handelser) return [];
  const insamlad = handelser.varde.insamlad;
  return handelserI(region).flatMap(({ handelse, at }): Motsagelse[] => {
    const { datum, kalla, id, status } = handelse;
    if (datum === null || !handt.includes(status)) return [];
    if (kalla.publicerad !== null && isLangtEfter(datum, kalla.publicerad)) {
      return [
        {
          plats: at('datum'),
          mot: { ...at('kalla'), nyckel: [...at('kalla').nyckel, 'publicerad'] },
          message: `Händelsen \`${id}\` är \`${status}\` med \`datum: ${datum}\`, men källan publicerades redan \`${kalla.publicerad}\`.`,
          tip: 'Rätta det ena datumet, eller skriv `status: planerad` om källan talar om något som ska ske.',
        },
      ];
    }
    return isSenare(datum, insamlad)
      ? [
          {
            plats: at('datum'),
            mot: { fil: handelser.fil, nyckel: ['insamlad'] },
            message: `Händelsen \`${id}\` är \`${status}\` med \`datum: ${datum}\`, men uppgifterna samlades in \`${insamlad}\`.`,
            tip: 'Rätta datumet, eller ändra `insamlad` om uppgiften är nyare.',
          },
        ]
      : [];
  });
}
