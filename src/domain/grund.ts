import type { Varbelagg } from '../schema/del.ts';
import type { Handelse } from '../schema/handelse.ts';
import type { Kalla, Sidkalla } from '../schema/kalla.ts';
import { kalltyper } from '../schema/kalltyp.ts';
import type { KallaId } from '../schema/vokabular.ts';
import { kallaAdress } from './adress.ts';
import { handelseAdress, handelseDatum } from './handelser.ts';
import { gemen } from './sprak.ts';

/** A source as a statement needs it to say where it comes from. */
export type Grundkalla = Pick<Kalla, 'kortnamn' | 'utgivare'> & {
  readonly id: KallaId;
  readonly sida: Pick<Sidkalla, 'utgivartyp'> | null;
};

/** What a statement rests on, ready to show beside it. */
export interface Grund {
  /** Id of the source or the event. */
  readonly kalla: string;
  readonly href: string;
  /** `21 juni 2023`, `odaterad`. */
  readonly nar: string;
  /** Who says it: the publisher of a page, or the short name of a document. */
  readonly vem: string;
  /** The mark of media and parties: `Mediekälla`; `null` for all others. */
  readonly markt: string | null;
}

/** Where grounds are looked up: the events of the region, and any source by its id. */
export interface Grundregister {
  readonly handelser: readonly Handelse[];
  readonly kallaOf: (id: KallaId) => Grundkalla;
}

/** What a page or document is as a ground. */
export function grundOfKalla(id: KallaId, per: string | null, { kallaOf }: Pick<Grundregister, 'kallaOf'>): Grund {
  const { kortnamn, utgivare, sida } = kallaOf(id);
  return {
    kalla: id,
    href: kallaAdress(id),
    nar: gemen(handelseDatum(per)),
    vem: sida === null ? kortnamn : utgivare,
    markt: sida && kalltyper[sida.utgivartyp].markt,
  };
}

/**
 * What a value rests on, ready to show.
 * @throws with the event's id when it is not among the region's
 */
export function grundOf({ per, handelse, kalla }: Varbelagg, register: Grundregister): Grund {
  if (handelse === null) return grundOfKalla(kalla?.id ?? '', per, register);
  const found = register.handelser.find(({ id }) => id === handelse);
  if (found === undefined) throw new Error(`Händelsen ”${handelse}” finns inte bland regionens händelser.`);
  return {
    kalla: handelse,
    href: handelseAdress(found),
    nar: gemen(handelseDatum(per)),
    vem: found.kalla.utgivare,
    markt: kalltyper[found.kalla.typ].markt,
  };
}

/** A ground in running text: `21 juni 2023, Region Blekinge`, `odaterad, mediekälla: Dagens Medicin`. */
export const grundText = ({ nar, vem, markt }: Grund): string =>
  `${nar}, ${markt === null ? '' : `${gemen(markt)}: `}${vem}`;
