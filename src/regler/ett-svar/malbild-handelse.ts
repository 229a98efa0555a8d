import { malbildLageIds, type MalbildLage } from '../../schema/dokument-lage.ts';
import { malbildtema } from './malbild-tema.ts';
import { isSenare, type Motsagelse } from './par.ts';
import {
  handelserAv,
  handelserI,
  lopandeI,
  posterI,
  type Handelseplats,
  type Lasning,
  type Regionfiler,
} from './regionfiler.ts';

const minst = (status: MalbildLage | null, lage: MalbildLage): boolean =>
  status !== null && malbildLageIds.indexOf(status) <= malbildLageIds.indexOf(lage);

/** An edition's events about the målbild: with its theme, in its part, and following up a post that is about it. */
function omMalbilden(region: Regionfiler, lasning: Lasning): Handelseplats[] {
  const malbildposter = new Set(
    region.lasningar
      .flatMap((one) => posterI(one))
      .filter(({ post }) => post.teman.includes(malbildtema))
      .map(({ post }) => post.id),
  );
  return handelserAv(region, lasning).filter(
    ({ handelse: { teman, uppfoljer } }) =>
      teman.includes(malbildtema) && uppfoljer !== null && malbildposter.has(uppfoljer),
  );
}

/** What was decided or done about the målbild is no less than the status of the same edition says, and no newer. */
function checkSenast(region: Regionfiler, lasning: Lasning): Motsagelse[] {
  const { malbild } = lasning;
  if (!malbild || malbild.varde.granskad === null) return [];
  const { status, per, not } = malbild.varde.gemensamMalbild;
  const plats = (nyckel: string) => ({ fil: malbild.fil, nyckel: ['gemensamMalbild', nyckel] });
  return omMalbilden(region, lasning).flatMap(({ handelse, at }): Motsagelse[] => {
    if (handelse.del !== 'malbild' || not !== null) return [];
    const golv = handelse.status === 'beslutad' ? 'antagen-av-regionen' : 'pagar';
    if (handelse.status !== 'planerad' && !minst(status, golv)) {
      return [
        {
          plats: plats('status'),
          mot: at('status'),
          message: `\`status: ${status}\`, men händelsen \`${handelse.id}\` om målbilden är \`${handelse.status}\`.`,
          tip: 'Rätta den ena, eller skriv i `not` varför de skiljer sig.',
        },
      ];
    }
    if (handelse.status !== 'beslutad' || handelse.datum === null || per === null || !isSenare(handelse.datum, per)) {
      return [];
    }
    return [
      {
        plats: plats('per'),
        mot: at('datum'),
        message: `Målbildens läge har \`per: ${per}\`, men händelsen \`${handelse.id}\` om beslut är senare (\`${handelse.datum}\`).`,
        tip: 'Skriv det läge som det senaste beslutet ger, eller säg i `not` varför det inte ändrar läget.',
      },
    ];
  });
}

/** An event that the status rests on is about the målbild, and has come to something. */
function checkGrund(region: Regionfiler): Motsagelse[] {
  return region.lasningar.flatMap(({ malbild }) => {
    const { handelse: id = null, status = null } = malbild?.varde.gemensamMalbild ?? {};
    const grund = handelserI(region).find(({ handelse }) => handelse.id === id);
    if (!malbild || !grund) return [];
    const plats = { fil: malbild.fil, nyckel: ['gemensamMalbild', 'handelse'] };
    const { handelse, at } = grund;
    if (!handelse.teman.includes(malbildtema)) {
      return [
        {
          plats,
          mot: at('teman'),
          message: `Målbildens läge vilar på händelsen \`${handelse.id}\`, som inte bär temat \`${malbildtema}\`.`,
          tip: 'Ange den händelse eller källa som säger läget, eller lägg till temat om händelsen gäller målbilden.',
        },
      ];
    }
    return handelse.status === 'planerad' && minst(status, 'utkast')
      ? [
          {
            plats,
            mot: at('status'),
            message: `\`status: ${status}\` vilar på händelsen \`${handelse.id}\`, som bara är \`planerad\`.`,
            tip: 'Rätta läget, eller ange det som säger att målbilden har kommit så långt.',
          },
        ]
      : [];
  });
}

/** The latest status of the joint målbild and the events about it agree: in how far it has come, in date and evidence. */
export const checkMalbildHandelse = (region: Regionfiler): Motsagelse[] => [
  ...lopandeI(region).flatMap((lasning) => checkSenast(region, lasning)),
  ...checkGrund(region),
];
