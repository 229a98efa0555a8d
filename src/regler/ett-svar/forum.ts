import { namnform, type Motsagelse } from './par.ts';
import { posterI, type Lasning, type Regionfiler } from './regionfiler.ts';

function checkLasning(lasning: Lasning): Motsagelse[] {
  const { samverkan } = lasning;
  if (!samverkan) return [];
  const { forum, politiskSamverkan } = samverkan.varde;
  const at = (i: number) => ({ fil: samverkan.fil, nyckel: ['forum', i, 'niva'] });
  const harMedverkan = posterI(lasning).some(({ post }) => post.teman.includes('patientmedverkan'));
  return forum.flatMap(({ namn, niva }, i): Motsagelse[] => {
    if (niva === 'politisk' && politiskSamverkan !== true) {
      return [
        {
          plats: { fil: samverkan.fil, nyckel: ['politiskSamverkan'] },
          mot: at(i),
          message: `\`politiskSamverkan: ${politiskSamverkan}\`, men forumet \`${namn}\` är politiskt.`,
          tip: 'Skriv `politiskSamverkan: true`, eller rätta forumets nivå.',
        },
      ];
    }
    return niva === 'brukare' && !harMedverkan
      ? [
          {
            plats: at(i),
            mot: { fil: samverkan.fil, nyckel: ['poster'] },
            message: `Forumet \`${namn}\` är för patienter och brukare, men ingen post bär temat \`patientmedverkan\`.`,
            tip: 'Lägg till temat på posten om forumet, eller rätta forumets nivå.',
          },
        ]
      : [];
  });
}

/** A forum that two editions name meets at one level, unless one of them does not say. */
function checkUtgavor(da: Lasning, nu: Lasning): Motsagelse[] {
  const fore = da.samverkan;
  const efter = nu.samverkan;
  if (!fore || !efter) return [];
  return efter.varde.forum.flatMap((forum, i) => {
    const n = fore.varde.forum.findIndex((one) => namnform(one.namn) === namnform(forum.namn));
    const niva = fore.varde.forum[n]?.niva ?? null;
    return niva === null || forum.niva === null || niva === forum.niva
      ? []
      : [
          {
            plats: { fil: efter.fil, nyckel: ['forum', i, 'niva'] },
            mot: { fil: fore.fil, nyckel: ['forum', n, 'niva'] },
            message: `Forumet \`${forum.namn}\` har \`niva: ${forum.niva}\`, men i den äldre utgåvan \`${niva}\`.`,
            tip: 'Rätta den ena nivån, eller skriv `null` där källan inte säger den.',
          },
        ];
  });
}

/** A forum says of its level what the attribute and the theme about the same question say. */
export const checkForum = ({ lasningar }: Regionfiler): Motsagelse[] => [
  ...lasningar.flatMap(checkLasning),
  ...lasningar.slice(1).flatMap((nu, i) => checkUtgavor(lasningar[i]!, nu)),
];
