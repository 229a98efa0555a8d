import { isSenare, type Motsagelse, type Plats } from './par.ts';
import { handelserI, posterI, type Fil, type Lasning, type Regionfiler, type Sidkallor } from './regionfiler.ts';

/** Where a value says which page it stands on and when it was true. */
interface Uppgift {
  readonly kalla: string;
  readonly per: string | null;
  readonly plats: Plats;
}

/** Every value of an edition with a page and a date of its own: posts, forums and attributes. */
function uppgifterI(lasning: Lasning): Uppgift[] {
  const { malbild, organisation, samverkan } = lasning;
  return [
    ...posterI(lasning).map(({ post, at }) => ({ kalla: post.kalla.id, per: post.per, plats: at('per') })),
    ...(samverkan?.varde.forum ?? []).map(({ kalla, per }, i) => ({
      kalla: kalla.id,
      per,
      plats: { fil: samverkan?.fil ?? '', nyckel: ['forum', i, 'per'] },
    })),
    ...[malbild, organisation, samverkan].flatMap((del) =>
      Object.entries(del?.varde.belagg ?? {}).flatMap(([falt, grund]) =>
        grund?.kalla
          ? [{ kalla: grund.kalla.id, per: grund.per, plats: { fil: del?.fil ?? '', nyckel: ['belagg', falt, 'per'] } }]
          : [],
      ),
    ),
    ...(malbild?.varde.gemensamMalbild.kalla
      ? [
          {
            kalla: malbild.varde.gemensamMalbild.kalla.id,
            per: malbild.varde.gemensamMalbild.per,
            plats: { fil: malbild.fil, nyckel: ['gemensamMalbild', 'per'] },
          },
        ]
      : []),
  ];
}

/** What a page says was true no later than the day it was published. */
const checkPer = (lasning: Lasning, { fil, varde }: Fil<Sidkallor>): Motsagelse[] =>
  uppgifterI(lasning).flatMap(({ kalla, per, plats }) => {
    const publicerad = varde[kalla]?.publicerad ?? null;
    return per === null || publicerad === null || !isSenare(per, publicerad)
      ? []
      : [
          {
            plats,
            mot: { fil, nyckel: [kalla, 'publicerad'] },
            message: `\`per: ${per}\` är senare än sidan som säger det (\`publicerad: ${publicerad}\`).`,
            tip: 'Rätta det ena datumet.',
          },
        ];
  });

/** Whether two dates may mean the same day: one may be less exact, `2023` and `2023-09-27`. */
const isSammaTid = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

/** A page that both a source and an event name has one date and one kind of publisher. */
const checkHandelser = (region: Regionfiler, { fil, varde }: Fil<Sidkallor>): Motsagelse[] =>
  Object.entries(varde).flatMap(([id, sida]) =>
    handelserI(region)
      .filter(({ handelse }) => sida.url !== null && handelse.kalla.url === sida.url)
      .flatMap(({ handelse, at }): Motsagelse[] => {
        const dag = [sida.publicerad, handelse.kalla.publicerad] as const;
        const falt =
          sida.utgivartyp !== handelse.kalla.typ
            ? (['utgivartyp', 'typ', sida.utgivartyp, handelse.kalla.typ] as const)
            : dag[0] !== null && dag[1] !== null && !isSammaTid(dag[0], dag[1])
              ? (['publicerad', 'publicerad', dag[0], dag[1]] as const)
              : null;
        if (falt === null) return [];
        return [
          {
            plats: { fil, nyckel: [id, falt[0]] },
            mot: { ...at('kalla'), nyckel: [...at('kalla').nyckel, falt[1]] },
            message: `Sidan \`${id}\` har \`${falt[0]}: ${falt[2]}\`, men händelsen \`${handelse.id}\` från samma adress har \`${falt[1]}: ${falt[3]}\`.`,
            tip: 'Skriv samma värde på båda ställena: det som sidan säger.',
          },
        ];
      }),
  );

/** No page was searched for after the day until which the edition was gathered. */
const checkSokt = ({ sokt, utgava }: Lasning): Motsagelse[] =>
  (sokt?.varde.sokt ?? []).flatMap(({ dag }, i) =>
    dag <= utgava.insamlad
      ? []
      : [
          {
            plats: { fil: sokt?.fil ?? '', nyckel: ['sokt', i, 'dag'] },
            mot: { fil: 'utgavor.yaml', nyckel: [] },
            message: `Sökningen är från \`${dag}\`, men utgåvan ${utgava.id} är insamlad till \`${utgava.insamlad}\`.`,
            tip: 'Rätta dagen, eller ändra `insamlad` i utgavor.yaml.',
          },
        ],
  );

/** The pages that a region’s values rest on say of themselves what the values and the events say of them. */
export const checkSidor = (region: Regionfiler): Motsagelse[] =>
  region.lasningar.flatMap((lasning) => [
    ...(lasning.sidkallor
      ? [...checkPer(lasning, lasning.sidkallor), ...checkHandelser(region, lasning.sidkallor)]
      : []),
    ...checkSokt(lasning),
  ]);
