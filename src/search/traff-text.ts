import type { Traff } from './rangordna.ts';
import type { Tolkning } from './tolka.ts';

const uppraknat = (ord: readonly string[]): string =>
  ord.length < 2 ? (ord[0] ?? '') : `${ord.slice(0, -1).join(', ')} och ${ord.at(-1)}`;

/** Where a hit leads: its very item when there is one. */
export const traffAdress = ({ post: { url }, stycke }: Pick<Traff, 'post' | 'stycke'>): string =>
  stycke ? `${url.split('#')[0]}#${stycke.ankare}` : url;

/** Why a record is a hit, in words: `Orden mobila och team. Temat Mobila team och mobila arbetssätt.` */
export function skal(
  { funna, teman }: Traff,
  { termer }: Tolkning,
  skriv: (ord: string) => string,
  temanamn: (id: string) => string,
): string {
  const visa = (ord: string) => skriv(termer.find((term) => term.ord === ord)?.varianter[0]?.[0] ?? ord);
  const saknas = termer.filter(({ ord }) => !funna.includes(ord)).map(({ ord }) => skriv(ord));
  const satser = [
    funna.length > 0 ? `${funna.length > 1 ? 'Orden' : 'Ordet'} ${uppraknat(funna.map(visa))}.` : '',
    teman.length > 0 ? `${teman.length > 1 ? 'Temana' : 'Temat'} ${uppraknat(teman.map(temanamn))}.` : '',
    saknas.length > 0 && funna.length > 0 ? `Saknar ${uppraknat(saknas)}.` : '',
  ];
  return satser.filter(Boolean).join(' ');
}

const traffar = (antal: number): string => (antal === 1 ? '1\u00a0träff' : `${antal}\u00a0träffar`);

/** How the search went, in words: `14 träffar på ”mobila team”: 9 matchar alla ord, 5 är nära träffar.` */
export function status(fraga: string, visade: readonly Traff[], totalt: number): string {
  if (totalt === 0) return `Inga träffar på ”${fraga}”.`;
  const alla = visade.filter(({ allaOrd }) => allaOrd).length;
  const nara = visade.length - alla;
  const urval = visade.length < totalt ? ` av ${totalt}` : '';
  const grupper =
    alla > 0 && nara > 0
      ? `: ${alla} matchar alla ord, ${nara} är nära träffar`
      : nara > 0
        ? ', alla nära: ingen har varje ord'
        : '';
  return `${traffar(visade.length)}${urval} på ”${fraga}”${grupper}.`;
}
