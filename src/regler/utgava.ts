import type { Utgava } from '../schema/utgava.ts';
import { firstYear, isLopande } from '../domain/utgava.ts';

/** A statement of an edition as the law sees it: the document it rests on, and when it was true. */
export interface Utsaga {
  readonly kalla: string | null;
  /** ISO day, month or year; `null` = undated; `undefined` = not given or not readable, which others say. */
  readonly per: string | null | undefined;
}

/** What is wrong with a statement, and which of its keys it is. */
export interface Utsagebrott {
  readonly nyckel: 'kalla' | 'per';
  readonly message: string;
  readonly tip: string;
}

const lastYear = ({ ar }: Utgava): number => Number(ar.slice(-4));
const yearOf = (per: string): number => Number(per.slice(0, 4));
const closedOf = (kalla: string | null, utgavor: readonly Utgava[]): Utgava | undefined =>
  utgavor.find((one) => !isLopande(one) && kalla !== null && one.kallor.includes(kalla));

function closedFaults({ kalla, per }: Utsaga, utgava: Utgava): Utsagebrott[] {
  const kallor = utgava.kallor.map((id) => `\`${id}\``).join(', ');
  return [
    ...(kalla !== null && !utgava.kallor.includes(kalla)
      ? [
          {
            nyckel: 'kalla' as const,
            message: `Utgåvan ${utgava.id} är avslutad och bygger bara på ${kallor}, men uppgiften har källan \`${kalla}\`.`,
            tip: 'Flytta uppgiften till samma fil i en löpande utgåvas mapp, eller rätta källan.',
          },
        ]
      : []),
    ...(per === null
      ? [
          {
            nyckel: 'per' as const,
            message: `En uppgift i den avslutade utgåvan ${utgava.id} måste ha ett år.`,
            tip: `Skriv \`per: ${utgava.ar.slice(-4)}\`, eller det datum som källan ger.`,
          },
        ]
      : []),
    ...(typeof per === 'string' && yearOf(per) > lastYear(utgava)
      ? [
          {
            nyckel: 'per' as const,
            message: `\`per: ${per}\` ligger efter utgåvan ${utgava.id}, som gäller ${utgava.ar}.`,
            tip: `Skriv året då uppgiften gällde, högst ${lastYear(utgava)}, eller flytta uppgiften till en löpande utgåvas mapp.`,
          },
        ]
      : []),
  ];
}

function rollingFaults({ kalla, per }: Utsaga, utgava: Utgava, utgavor: readonly Utgava[]): Utsagebrott[] {
  const closed = closedOf(kalla, utgavor);
  const [from, until] = [firstYear(utgava), Number(utgava.insamlad.slice(0, 4))];
  const outside = typeof per === 'string' && (yearOf(per) < from || yearOf(per) > until);
  return [
    ...(closed
      ? [
          {
            nyckel: 'kalla' as const,
            message: `Källan \`${String(kalla)}\` hör till utgåvan ${closed.id}, men uppgiften står i utgåvan ${utgava.id}.`,
            tip: `Flytta uppgiften till mappen \`${closed.id}\`, eller rätta källan.`,
          },
        ]
      : []),
    ...(outside
      ? [
          {
            nyckel: 'per' as const,
            message: `\`per: ${per}\` ligger utanför utgåvan ${utgava.id}, som är samlad för ${from} till den ${utgava.insamlad}.`,
            tip: `Skriv när uppgiften gällde, eller \`null\` om källan är odaterad. Är uppgiften nyare ändrar du \`insamlad\` i utgavor.yaml.`,
          },
        ]
      : []),
  ];
}

/**
 * The law of editions: a statement of a closed edition rests on that edition's document and is from its years; one of a
 * rolling edition rests on no closed edition's document and is from its years, or undated.
 * @param utgavor all editions, oldest first
 */
export function checkUtsaga(utsaga: Utsaga, utgava: Utgava, utgavor: readonly Utgava[]): Utsagebrott[] {
  return isLopande(utgava) ? rollingFaults(utsaga, utgava, utgavor) : closedFaults(utsaga, utgava);
}

/**
 * What is wrong with the editions as a list: out of order, closed without a document, or two rolling ones that begin the
 * same year, between which a date could not choose.
 */
export function checkUtgavor(
  utgavor: readonly Utgava[],
): { readonly index: number; readonly message: string; readonly tip: string }[] {
  return utgavor.flatMap((utgava, index) => {
    const before = utgavor[index - 1];
    return [
      ...(before && firstYear(utgava) < firstYear(before)
        ? [
            {
              index,
              message: `Utgåvan ${utgava.id} (${utgava.ar}) står efter ${before.id} (${before.ar}).`,
              tip: 'Skriv utgåvorna i tidsordning, den äldsta först: den sista är den som svarar på ”nu”.',
            },
          ]
        : []),
      ...(!isLopande(utgava) && utgava.kallor.length === 0
        ? [
            {
              index,
              message: `Utgåvan ${utgava.id} är avslutad men har ingen källa.`,
              tip: 'Skriv id för dokumentet som den är läst ur i `kallor: [...]`, eller `slag: lopande`.',
            },
          ]
        : []),
    ];
  });
}
