import type { Kodning } from '../../schema/kodning.ts';
import { regionIds, type TemaId } from '../../schema/vokabular.ts';
import { isLopande } from '../../domain/utgava.ts';
import type { Motsagelse } from './par.ts';
import { djupposterI, handelserAv, posterI, type Fil, type Lasning, type Regionfiler } from './regionfiler.ts';

/** The first statement of the edition that carries a theme: a post, a post in depth or, in a rolling edition, an event. */
const barare = (region: Regionfiler, lasning: Lasning, tema: TemaId) =>
  [...posterI(lasning), ...djupposterI(region, lasning)].find(({ post }) => post.teman.includes(tema)) ??
  handelserAv(region, lasning).find(({ handelse }) => handelse.teman.includes(tema));

/**
 * The cell against what both readers said. To a rolling edition statements are added after they read, so that a theme
 * that neither found may be taken up since.
 */
function checkCell(
  region: Regionfiler,
  lasning: Lasning,
  tema: TemaId,
  bada: boolean,
  mot: Motsagelse['mot'],
): Motsagelse[] {
  const uppgift = barare(region, lasning, tema);
  const i = lasning.bedomningar?.varde.bedomningar.findIndex((one) => one.tema === tema) ?? -1;
  if (bada === (uppgift !== undefined) || (!bada && isLopande(lasning.utgava))) return [];
  const plats =
    uppgift?.at('teman') ??
    (i === -1
      ? { fil: lasning.prioriteringar?.fil ?? '', nyckel: ['poster'] }
      : { fil: lasning.bedomningar?.fil ?? '', nyckel: ['bedomningar', i, 'svar'] });
  return [
    {
      plats,
      mot,
      message: bada
        ? `Ingen uppgift bär temat \`${tema}\`, men båda läsningarna fann stöd för det.`
        : `Temat \`${tema}\` tas upp, men ingen av läsningarna fann stöd för det.`,
      tip: 'Rätta temat på uppgiften, eller skriv under `andrade` i kodning.yaml vad som har ändrats och varför.',
    },
  ];
}

/** Where two readings agreed, the cell says the same, or the coding says what was changed and why. */
export function checkKodning(region: Regionfiler, { fil, varde }: Fil<readonly Kodning[]>): Motsagelse[] {
  const id = regionIds.find((one) => one === region.id);
  return varde.flatMap((kodning, i) => {
    const lasning = region.lasningar.find(({ utgava }) => utgava.id === kodning.utgava);
    const lasta = id && kodning.lasningar[id];
    if (
      !lasning ||
      !lasta ||
      [lasning.malbild, lasning.organisation, lasning.prioriteringar, lasning.samverkan].includes(null)
    )
      return [];
    const avgjort = (tema: TemaId): boolean =>
      kodning.utjamnade.some((one) => one.region === id && one.tema === tema) ||
      kodning.andrade.some(
        (one) =>
          one.region === id && (one.galler === tema || [one.fran, one.till].some((text) => text?.includes(tema))),
      );
    return kodning.teman
      .filter((tema) => lasta.forsta.includes(tema) === lasta.andra.includes(tema) && !avgjort(tema))
      .flatMap((tema) =>
        checkCell(region, lasning, tema, lasta.forsta.includes(tema), { fil, nyckel: [i, 'lasningar', region.id] }),
      );
  });
}
