import { malbildLagen } from '../schema/dokument-lage.ts';
import { beslutsinstanser } from '../schema/malbild.ts';
import { styrformer } from '../schema/organisation.ts';
import type { DelId } from '../schema/del.ts';
import type { Delar } from './region-underlag.ts';
import { jaNejText } from './ja-nej.ts';
import { versal } from './sprak.ts';

/** One attribute as a reader meets it; `null` or an empty list = unknown. */
export interface Attributrad {
  readonly namn: string;
  readonly varde: string | number | readonly string[] | null;
  /** Whether the value is an exact name. */
  readonly namngivet?: boolean;
  /** Left out on a page of its own when unknown: it only adds to the row before. */
  readonly tillagg?: boolean;
}

/** The attributes of every part in reading order; each region has the same rows, so that they can stand side by side. */
export function buildAttribut({ malbild, organisation }: Delar): Record<DelId, Attributrad[]> {
  const { strategi, gemensamMalbild } = malbild;
  const { styrgruppMedKommuner } = organisation;
  return {
    malbild: [
      { namn: 'Strategi eller program', varde: strategi.namn, namngivet: true },
      { namn: 'Beslutad', varde: strategi.beslutsar },
      { namn: 'Beslutad av', varde: strategi.beslutsinstans && beslutsinstanser[strategi.beslutsinstans] },
      { namn: 'Målår', varde: strategi.malar },
      { namn: 'Inriktning', varde: malbild.inriktningar },
      { namn: 'Gemensam målbild', varde: gemensamMalbild.status && malbildLagen[gemensamMalbild.status].namn },
      { namn: 'Målbildens namn', varde: gemensamMalbild.namn, namngivet: true, tillagg: true },
      { namn: 'Målbildens innehåll', varde: gemensamMalbild.innehall, tillagg: true },
    ],
    organisation: [
      { namn: 'Styrform', varde: organisation.styrform && styrformer[organisation.styrform].namn },
      { namn: 'Leds av', varde: organisation.ledsAv && versal(organisation.ledsAv) },
      { namn: 'Roller', varde: organisation.roller.map(versal) },
      { namn: 'Organ', varde: organisation.organ.map(versal), namngivet: true },
      {
        namn: 'Kommuner i styrningen',
        varde: jaNejText(styrgruppMedKommuner),
      },
    ],
    prioriteringar: [],
    samverkan: [],
  };
}
