import { delar, type DelId } from '../../schema/del.ts';
import type { KallaId } from '../../schema/vokabular.ts';
import { isLastEfter } from '../last-efter.ts';
import { posterOf, type RegionUnderlag } from '../region-underlag.ts';
import { antal, datumText, gemen } from '../sprak.ts';
import { isLopande } from '../utgava.ts';
import { mening, type Mening } from './mening.ts';

type Last = Pick<RegionUnderlag, 'utgava' | 'delar' | 'sokt'>;
/** A region with its posts, too. */
type Lastregion = Last & Parameters<typeof posterOf>[0];
/** Whether a source is a web page and no document. */
type IsSida = (id: KallaId) => boolean;

const latest = (dagar: readonly string[]): string | null => dagar.toSorted().at(-1) ?? null;

/** The latest day on which somebody searched for an attribute by name; `null` when nobody has. */
const soktDag = ({ sokt }: Last, falt: string): string | null =>
  latest(sokt.filter(({ attribut }) => attribut.includes(falt)).map(({ dag }) => dag));

/** The day a part was coded from pages that were found by searching; `null` when it was not. */
function sidorDag({ delar: delarna }: Last, del: DelId): string | null {
  const { underlag, granskad } = delarna[del];
  return underlag === 'sokt' ? granskad : null;
}

/** Why an edition says nothing of an attribute: nobody looked, not found, or not in what was read. Never a no. */
export function tystnadText(region: Last, del: DelId, falt: string): string {
  const { utgava } = region;
  const { granskad, underlag } = region.delar[del];
  const last = isLastEfter(region.delar, del, falt);
  if (!isLopande(utgava)) {
    if (granskad === null) return `Ej granskat för ${utgava.ar}`;
    return last ? `Framgår inte av källan från ${utgava.ar}` : `Ingen har läst källan från ${utgava.ar} efter det`;
  }
  const dag = soktDag(region, falt);
  if (dag !== null) return `Inget hittat för ${utgava.ar}; sökt ${datumText(dag)}`;
  const lasta = last ? sidorDag(region, del) : null;
  if (lasta !== null) return `Inget hittat för ${utgava.ar} i sidor sökta ${datumText(lasta)}`;
  if (last && underlag === 'text') return `Nämns inte i de dokument från ${utgava.ar} som är lästa`;
  return `Ingen har ännu sökt för ${utgava.ar}`;
}

/**
 * What an edition has of a part when it says little: what was read or searched, and what silence then means.
 * @param isSida tells web pages from documents: what rests on documents read whole may have posts from pages, too
 */
export function delunderlagMening(region: Lastregion, del: DelId, isSida: IsSida): Mening | null {
  const text = delunderlagText(region, del, isSida);
  const { granskad, underlag } = region.delar[del];
  if (text === '') return null;
  return mening('del-underlag', text, {
    utgava: region.utgava,
    raknat: 'regioner',
    antal: 1,
    av: 'enskild',
    okanda: granskad === null ? { 'ej-granskat': 1 } : underlag === 'text' ? {} : { 'underlag-saknas': 1 },
  });
}

/** `Posterna bygger på dokument som är lästa i sin helhet och på 1 webbsida.` */
function lastText(region: Lastregion, del: DelId, isSida: IsSida): string {
  const kallor = posterOf(region).flatMap((post) => (post.del === del ? [post.kalla.id] : []));
  const sidor = new Set(kallor.filter(isSida)).size;
  const och = sidor > 0 ? ` och på ${antal(sidor, 'webbsida', 'webbsidor')}` : '';
  return `Posterna bygger på dokument som är lästa i sin helhet${och}.`;
}

function delunderlagText(region: Lastregion, del: DelId, isSida: IsSida): string {
  const { utgava } = region;
  const { granskad, underlag } = region.delar[del];
  const amne = gemen(delar[del].namn);
  if (!isLopande(utgava)) {
    if (granskad === null) return `Delen är ännu inte läst för ${utgava.ar}.`;
    if (underlag === 'bild') return `Avsnittet om ${amne} fanns bara som bild i källan, och innehållet är inte känt.`;
    if (underlag === 'saknas') return `Källan har inget avsnitt om ${amne}.`;
    return underlag === 'delvis' ? 'En del av avsnittet fanns bara som bild i källan och är inte känd.' : '';
  }
  if (granskad !== null && underlag === 'text') return lastText(region, del, isSida);
  const dag = sidorDag(region, del);
  if (dag !== null) {
    return `Offentliga sidor söktes till och med den ${datumText(dag)}. Att något inte står här betyder inte att det inte finns.`;
  }
  return `Ingen har ännu sökt igenom offentliga sidor efter ${amne} för ${utgava.ar}.`;
}

/**
 * That no post in a part of a closed edition, which had text to read, takes up any of the themes; of a part that was partly
 * a picture it says that not all of it is known.
 */
export function ingaTemanMening({ utgava, delar: delarna }: Last, del: DelId): Mening {
  const delvis = delarna[del].underlag === 'delvis';
  const n = utgava.teman.length;
  return mening(
    'del-teman',
    `Ingen post i delen är kodad med något av atlasens ${antal(n, 'tema', 'teman')}${delvis ? ', och en del av texten är inte känd' : ''}`,
    {
      utgava,
      raknat: 'teman',
      antal: 0,
      av: n,
      okanda: {},
    },
  );
}
