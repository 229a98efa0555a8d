import { delar, delIds, type DelId } from '../../schema/del.ts';
import { nivaIds } from '../../schema/niva.ts';
import type { Post } from '../../schema/post.ts';
import type { RegionId, TemaId } from '../../schema/vokabular.ts';
import { isMalbildTema } from '../malbild-tema.ts';
import { antal, gemen, lista } from '../sprak.ts';
import type { Cell } from '../temamatris.ts';
import { isLopande } from '../utgava.ts';
import type { Fragekort } from './fragekort.ts';
import { mening, type Mening, type Raknad } from './mening.ts';
import { odateratText } from './odaterat.ts';

const kort = (fraga: string, svar: Mening, href: string): Fragekort => ({ fraga, svar: [svar], href });

/** What a card counts. */
interface Kortantal {
  readonly n: number;
  /** Regions that took the theme up in a post. */
  readonly hela: number;
  /** Regions of which the posts say less: those without any step, or of whose shared things none is work under way. */
  readonly ovisst: number;
  /** Whether a region that also is the municipality took it up, and is not counted. */
  readonly utom: boolean;
  /** Of the counted regions those of which every post that says so is undated. */
  readonly odaterade: number;
}

/** Whether it is coded as work that is under way or further; an aim, a plan and a document are not. */
const isIGang = ({ niva }: Pick<Post, 'niva'>): boolean =>
  niva !== null && nivaIds.indexOf(niva) >= nivaIds.indexOf('pagaende');

const isGemensam = ({ huvudman }: Pick<Post, 'huvudman'>): boolean => huvudman === 'gemensam';

/** How the cards are told: they say how posts are coded, for an aim is not what is done, and silence no absence. */
const kortord = {
  'kort-drift': {
    finns: 'är något kodat som i drift eller utvärderat',
    inget: 'Inget är kodat som i drift eller utvärderat',
    ovisst: (utan: number, { hela }: Kortantal) =>
      `; för ${utan} av de ${hela} som har en post anger ingen post något steg`,
  },
  'kort-gemensamt': {
    finns: 'finns något som region och kommuner har tillsammans',
    inget: 'Inget är kodat som något region och kommuner har tillsammans',
    ovisst: (utan: number, { n }: Kortantal) => {
      const vilka = n === 1 ? 'det' : utan === n ? 'inget av det' : `hos ${utan} av dem`;
      const inte = n === 1 ? ' inte' : utan === n ? '' : ' inget av det';
      return `; ${vilka} är${inte} kodat som pågående eller i drift`;
    },
  },
} as const;

/** What a card on a theme counts: of the regions that took it up, how many the source says something more of. */
function temakortMening(id: 'kort-drift' | 'kort-gemensamt', tal: Kortantal, utgava: Raknad): Mening {
  const { n, hela, ovisst, utom, odaterade } = tal;
  const { ar } = utgava;
  const lopande = isLopande(utgava);
  const ord = kortord[id];
  const [regioner, alla] = [antal(n, 'region', 'regioner'), antal(hela, 'region', 'regioner')];
  const rolling =
    n > 0 ? `Hos ${regioner} ${ord.finns} i poster i utgåvan ${ar}` : `${ord.inget} i poster i utgåvan ${ar}`;
  const vilka = utom ? ' som inte också är kommun och' : '';
  const av = hela === 1 ? alla : `de ${alla}`;
  const closed =
    n > 0
      ? `Hos ${n} av ${av}${vilka} som tog upp temat i en post ${ar} ${ord.finns}`
      : `${ord.inget} hos ${hela === 1 ? 'den region' : `någon av de ${alla}`}${vilka} som tog upp temat i en post ${ar}`;
  return mening(
    id,
    `${lopande ? rolling : closed}${ovisst > 0 ? ord.ovisst(ovisst, tal) : ''}.${lopande ? odateratText(odaterade, n) : ''}`,
    {
      utgava,
      raknat: id === 'kort-gemensamt' ? 'regioner-med-kommuner' : 'regioner',
      antal: n,
      av: lopande ? 'lopande' : hela,
      okanda: lopande ? { odaterad: odaterade } : {},
    },
  );
}

/** In which part, or parts alike, the regions that took a theme up mostly did so; only of a closed edition. */
function delkortMening(
  lika: readonly DelId[],
  n: number,
  { hela, bilder }: { hela: number; bilder: number },
  utgava: Raknad,
): Mening {
  const alla = antal(hela, 'region', 'regioner');
  const forlorat =
    bilder > 0
      ? `; för ${bilder} av de ${hela} fanns ${lika.length > 1 ? 'någon av delarna' : 'den delen'} bara som bild`
      : '';
  const namn = lista(lika.map((del) => gemen(delar[del].namn)));
  const [vilka, vardera] = lika.length > 1 ? [`delarna ${namn}`, ' vardera'] : [`delen ${namn}`, ''];
  return mening(
    'kort-del',
    `Oftast i ${vilka}: hos ${n}${vardera} av ${hela === 1 ? alla : `de ${alla}`} som tog upp temat i en post ${utgava.ar}${forlorat}.`,
    { utgava, raknat: 'regioner', antal: n, av: hela, okanda: { 'underlag-saknas': bilder } },
  );
}

/**
 * Cards on one theme from its cells in one edition: how far it had come, in which part it stands, and what is done
 * together. They say what the source describes, so that silence in it is not told as an absence.
 * @param utanKommuner regions that have no municipalities beside themselves; they are not counted where those matter
 * @param isBild whether a part of a region was but a picture that is lost, so that no post can stand there
 */
export function buildTemakort(
  tema: TemaId,
  celler: readonly Cell[],
  utgava: Raknad,
  utanKommuner: ReadonlySet<RegionId>,
  isBild: (region: RegionId, del: DelId) => boolean = () => false,
): Fragekort[] {
  const found = celler.filter((cell) => cell.svar === 'uttryckligt' && cell.poster.length > 0);
  if (found.length === 0) return [];
  const lopande = isLopande(utgava);
  const having = (of: readonly Cell[], test: (post: Post) => boolean) =>
    of.filter((cell) => cell.poster.some(test)).length;
  const odaterade = (of: readonly Cell[], test: (post: Post) => boolean) =>
    having(of, test) - having(of, (post) => test(post) && post.per !== null);
  const isIDrift = (post: Post) => post.niva !== null && nivaIds.indexOf(post.niva) >= nivaIds.indexOf('i-drift');
  const iDrift = having(found, isIDrift);
  const medKommuner = found.filter(({ region }) => !utanKommuner.has(region));
  const gemensamt = having(medKommuner, isGemensam);
  const inteIGang = medKommuner.filter(({ poster }) => {
    const egna = poster.filter(isGemensam);
    return egna.length > 0 && !egna.some(isIGang);
  }).length;
  const utanSteg = found.filter(({ poster }) => poster.every(({ niva }) => niva === null)).length;
  const perDel = delIds.map((del) => ({ del, n: having(found, (post) => post.del === del) }));
  const mest = Math.max(...perDel.map(({ n }) => n));
  const lika = perDel.filter(({ n }) => n === mest).map(({ del }) => del);
  return [
    // The joint målbild is a document and has its own ladder, not that of ways of working.
    ...(isMalbildTema(tema)
      ? []
      : [
          kort(
            lopande ? 'Hur långt har det kommit?' : 'Hur långt hade det kommit?',
            temakortMening(
              'kort-drift',
              { n: iDrift, hela: found.length, ovisst: utanSteg, utom: false, odaterade: odaterade(found, isIDrift) },
              utgava,
            ),
            `/jamfor/teman/?niva=i-drift#${tema}`,
          ),
        ]),
    // A rolling edition rests on events, too, which stand in no part.
    ...(lopande
      ? []
      : [
          kort(
            'Var i texterna står det?',
            delkortMening(
              lika,
              mest,
              {
                hela: found.length,
                bilder: found.filter(({ region }) => lika.some((del) => isBild(region, del))).length,
              },
              utgava,
            ),
            `/jamfor/teman/?del=${lika[0]}#${tema}`,
          ),
        ]),
    // The joint målbild is told by its own sentence; a count of posts beside it would be another number for the same.
    ...(medKommuner.length === 0 || isMalbildTema(tema)
      ? []
      : [
          kort(
            'Vad har region och kommuner tillsammans?',
            temakortMening(
              'kort-gemensamt',
              {
                n: gemensamt,
                hela: medKommuner.length,
                ovisst: inteIGang,
                utom: medKommuner.length < found.length,
                odaterade: odaterade(medKommuner, isGemensam),
              },
              utgava,
            ),
            `/exempel/?tema=${tema}&huvudman=gemensam`,
          ),
        ]),
  ];
}
