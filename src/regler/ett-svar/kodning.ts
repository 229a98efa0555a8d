import type { Kodning } from '../../schema/kodning.ts';
import { regionIds, type TemaId } from '../../schema/vokabular.ts';
import type { Motsagelse } from './par.ts';
import { posterI, type Fil, type Lasning, type Regionfiler } from './regionfiler.ts';

const barare = (lasning: Lasning, tema: TemaId) => posterI(lasning).find(({ post }) => post.teman.includes(tema));

/** The cell as the parts give it, or `null` where a judgement stands in place of posts. */
function checkCell(lasning: Lasning, tema: TemaId, bada: boolean, mot: Motsagelse['mot']): Motsagelse[] {
  const post = barare(lasning, tema);
  const i = lasning.bedomningar?.varde.bedomningar.findIndex((one) => one.tema === tema) ?? -1;
  if (bada === (post !== undefined)) return [];
  const plats =
    post?.at('teman') ??
    (i === -1
      ? { fil: lasning.prioriteringar?.fil ?? '', nyckel: ['poster'] }
      : { fil: lasning.bedomningar?.fil ?? '', nyckel: ['bedomningar', i, 'svar'] });
  return [
    {
      plats,
      mot,
      message: bada
        ? `Ingen post bär temat \`${tema}\`, men båda läsningarna fann stöd för det.`
        : `Temat \`${tema}\` tas upp, men ingen av läsningarna fann stöd för det.`,
      tip: 'Rätta temat på posten, eller skriv under `andrade` i kodning.yaml vad som har ändrats och varför.',
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
        checkCell(lasning, tema, lasta.forsta.includes(tema), { fil, nyckel: [i, 'lasningar', region.id] }),
      );
  });
}
