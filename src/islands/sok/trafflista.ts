import type { Traff } from '../../search/rangordna.ts';
import { skal, traffAdress } from '../../search/traff-text.ts';
import { delNamn, typer, typOf, type Typ } from '../../search/typ.ts';
import { buildUtdrag } from '../../search/utdrag.ts';
import { element } from './element.ts';
import type { Motor, Svar } from './motor.ts';

const TAGGAR = 4;

/** What the hit is, in words: region, part and year, or its kind. */
function hor(traff: Traff, motor: Motor): string {
  const { region, del, datum } = traff.post;
  const namn = motor.katalog.regioner.find(({ id }) => id === region)?.namn;
  const slag = delNamn[del] ?? typer[typOf(del) as Typ] ?? '';
  return [namn, slag, datum.slice(0, 4)].filter(Boolean).join(' · ');
}

/** One hit: a link to the very item, where it stands, the passage, its themes and why it matched. */
export function traffElement(traff: Traff, svar: Svar, motor: Motor): HTMLLIElement {
  const { post, stycke } = traff;
  const temanamn = (id: string) => motor.katalog.teman.find((tema) => tema.id === id)?.namn ?? id;
  const teman = (stycke ?? post).teman.slice(0, TAGGAR);
  const item = element('li', {
    class: 'traff',
    'data-region': post.region,
    'data-del': post.del,
    'data-post': post.id,
  });
  item.append(
    element('h3', {}, element('a', { href: traffAdress(traff) }, stycke?.titel ?? post.titel)),
    element('p', { class: 'meta' }, hor(traff, motor)),
    element('p', { class: 'utdrag' }),
  );
  if (teman.length > 0 && post.del !== 'tema')
    item.append(
      element(
        'ul',
        { class: 'taggar', 'aria-label': 'Teman' },
        ...teman.map((id) => element('li', {}, element('span', {}, temanamn(id)))),
      ),
    );
  const why = skal(traff, svar.tolkning, motor.ordbok.skriv, temanamn);
  if (why) item.append(element('p', { class: 'skal' }, element('strong', {}, 'Därför: '), why));
  return item;
}

const UTAN_TEXT = 'Texten kunde inte hämtas. Rubriken leder till den.';

/** Fetches the text of a hit and fills in its passage, or says there that it could not be had. Whether it was had. */
export async function fyllUtdrag(item: HTMLElement, traff: Traff, svar: Svar, motor: Motor): Promise<boolean> {
  const place = item.querySelector<HTMLElement>('.utdrag');
  if (!place || (place.childNodes.length > 0 && !('utan' in place.dataset))) return true;
  const { post, stycke } = traff;
  const text = await motor.text(post.id).catch(() => null);
  if (place.childNodes.length > 0 && !('utan' in place.dataset)) return true;
  if (text === null) {
    place.dataset['utan'] = '';
    place.textContent = UTAN_TEXT;
    return false;
  }
  delete place.dataset['utan'];
  const titel = (stycke?.titel ?? post.titel).split(/\s+/).length;
  const from = (stycke?.plats ?? 0) + titel;
  const next = post.stycken[stycke ? post.stycken.indexOf(stycke) + 1 : 0]?.plats;
  const bitar = buildUtdrag(text, from, next ?? Number.POSITIVE_INFINITY, svar.tolkning.termer);
  place.replaceChildren(...bitar.map((bit) => (bit.traff ? element('mark', {}, bit.text) : bit.text)));
  return true;
}
