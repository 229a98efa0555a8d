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
  /** The attribute whose source and date the row has: a key of the part's `belagg`, or `gemensamMalbild`. */
  readonly falt: string;
}

/** The attributes of every part in reading order; each region has the same rows, so that they can stand side by side. */
export function buildAttribut({ malbild, organisation, samverkan }: Delar): Record<DelId, Attributrad[]> {
  const { strategi, lansstrategi, gemensamMalbild } = malbild;
  const { styrgruppMedKommuner } = organisation;
  return {
    malbild: [
      { namn: 'Strategi eller program', varde: strategi.namn, namngivet: true, falt: 'strategi' },
      { namn: 'Beslutad', varde: strategi.beslutsar, falt: 'strategi' },
      {
        namn: 'Beslutad av',
        varde: strategi.beslutsinstans && beslutsinstanser[strategi.beslutsinstans],
        falt: 'strategi',
      },
      { namn: 'Målår', varde: strategi.malar, falt: 'malar' },
      {
        namn: 'Länsgemensam strategi',
        varde: lansstrategi?.namn ?? null,
        namngivet: true,
        tillagg: true,
        falt: 'lansstrategi',
      },
      { namn: 'Inriktning', varde: malbild.inriktningar, falt: 'inriktningar' },
      {
        namn: 'Gemensam målbild',
        varde: gemensamMalbild.status && malbildLagen[gemensamMalbild.status].namn,
        falt: 'gemensamMalbild',
      },
      {
        namn: 'Målbildens namn',
        varde: gemensamMalbild.namn,
        namngivet: true,
        tillagg: true,
        falt: 'gemensamMalbild',
      },
      { namn: 'Målbildens innehåll', varde: gemensamMalbild.innehall, tillagg: true, falt: 'gemensamMalbild' },
    ],
    organisation: [
      { namn: 'Styrform', varde: organisation.styrform && styrformer[organisation.styrform].namn, falt: 'styrform' },
      { namn: 'Leds av', varde: organisation.ledsAv && versal(organisation.ledsAv), falt: 'ledsAv' },
      { namn: 'Roller', varde: organisation.roller.map(versal), falt: 'roller' },
      { namn: 'Organ', varde: organisation.organ.map(versal), namngivet: true, falt: 'organ' },
      { namn: 'Kommuner i styrningen', varde: jaNejText(styrgruppMedKommuner), falt: 'styrgruppMedKommuner' },
    ],
    prioriteringar: [],
    samverkan: [
      {
        namn: 'Möts region och kommuner politiskt?',
        varde: jaNejText(samverkan.politiskSamverkan),
        falt: 'politiskSamverkan',
      },
    ],
  };
}
