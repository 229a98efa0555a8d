import { tystnadsloggarSchema, type Tystnadslogg } from '../../../src/schema/tystnad.ts';
import { findTraffar, findTysta, kapitelOf, lastaUtgavor, temaord, type Traff } from '../../kallor/tystnad.ts';
import { fileAt, isReadable, type Content } from '../content.ts';
import { lineOf, type Data } from '../parse-yaml.ts';
import type { Finding, Rule } from '../rule.ts';

const path = 'tystnad.yaml';
const kor = 'Kör `npm run logga:tystnad -- --kallor MAPP`';
const nyckel = ({ region, tema, ord, punkt }: Traff): string => [region, tema, ord, punkt].join(' · ');

function checkOrd(content: Content, data: Data, logg: Tystnadslogg, i: number, teman: readonly string[]): Finding[] {
  return teman.flatMap((tema) => {
    const sokta = new Set(logg.ord[tema as keyof typeof logg.ord]);
    const osokta = temaord(content, tema).filter((ord) => !sokta.has(ord));
    return osokta.length === 0
      ? []
      : [
          {
            path,
            line: lineOf(data, [i, 'ord', tema]) ?? lineOf(data, [i]),
            message: `Texten är inte sökt efter ${osokta.map((ord) => `”${ord}”`).join(', ')} (${tema}).`,
            tip: `${kor}, så att tystnaden om temat går att kontrollera med alla dess ord.`,
          },
        ];
  });
}

function checkRader(data: Data, logg: Tystnadslogg, i: number, tysta: ReadonlySet<string>): Finding[] {
  return logg.oraknade.flatMap(({ region, tema }, j) =>
    tysta.has(`${region} ${tema}`)
      ? []
      : [
          {
            path,
            line: lineOf(data, [i, 'oraknade', j]),
            message: `${region} tar upp ${tema}, så ordet är inte oräknat.`,
            tip: 'Ta bort raden.',
          },
        ],
  );
}

/** What the sources' text says now and the log does not, or the other way round. */
function checkTraffar(content: Content, data: Data, logg: Tystnadslogg, i: number, tysta: readonly Tyst[]): Finding[] {
  const kapitel = kapitelOf(content, logg.kalla);
  if (kapitel === null) return [];
  const funna = new Map(findTraffar(kapitel, tysta, logg.ord).map((one) => [nyckel(one), one]));
  const loggade = new Map(logg.oraknade.map((one, j) => [nyckel(one), j]));
  return [
    ...[...funna].flatMap(([key, { region, tema, ord, punkt }]) =>
      loggade.has(key)
        ? []
        : [
            {
              path,
              line: lineOf(data, [i, 'oraknade']),
              message: `”${ord}” står i ${region} ${punkt}, men ${tema} räknas som tyst och platsen är inte loggad.`,
              tip: `Läs stället. Räknas det: lägg temat på en post. Annars: ${kor.toLowerCase()} och skriv i \`skal\` varför inte.`,
            },
          ],
    ),
    ...[...loggade].flatMap(([key, j]) =>
      funna.has(key)
        ? []
        : [
            {
              path,
              line: lineOf(data, [i, 'oraknade', j]),
              message: `Ordet står inte på den plats som loggen säger (${key}).`,
              tip: `${kor}.`,
            },
          ],
    ),
  ];
}

type Tyst = ReturnType<typeof findTysta>[number];

/** Silence in a closed edition is checkable: every word of every theme was searched, and every place found is accounted for. */
export const checkTystnad: Rule = (content) => {
  const data = fileAt(content, path)?.data;
  const loggar = tystnadsloggarSchema.safeParse(data?.value).data;
  if (!data || !loggar || !isReadable(content, path) || !isReadable(content, 'utgavor.yaml')) return [];
  return lastaUtgavor(content).flatMap(({ utgava }) => {
    const i = loggar.findIndex((one) => one.utgava === utgava.id);
    const logg = loggar[i];
    if (!logg) {
      return [
        {
          path,
          line: null,
          message: `Utgåvan ${utgava.id} är inte sökt med maskin.`,
          tip: `${kor}, så att det går att kontrollera vad den inte nämner.`,
        },
      ];
    }
    const tysta = findTysta(content, utgava);
    return [
      ...checkOrd(content, data, logg, i, utgava.teman),
      ...checkRader(data, logg, i, new Set(tysta.map(({ region, tema }) => `${region} ${tema}`))),
      ...checkTraffar(content, data, logg, i, tysta),
    ];
  });
};
