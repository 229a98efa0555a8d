import { valSchema } from './falt.ts';
import { keysOf } from './vokabular.ts';

/** Groups that a source says an initiative is for. */
export const malgrupper = {
  barn: 'Barn',
  unga: 'Unga',
  familjer: 'Familjer och föräldrar',
  vuxna: 'Vuxna',
  aldre: 'Äldre',
  'multisjuka-skora': 'Multisjuka och sköra',
  'kroniskt-sjuka': 'Personer med kronisk sjukdom',
  'komplexa-behov': 'Personer med komplexa behov',
  'psykisk-ohalsa': 'Personer med psykisk ohälsa',
  beroende: 'Personer med skadligt bruk eller beroende',
  narstaende: 'Närstående',
  funktionsnedsattning: 'Personer med funktionsnedsättning',
  nyanlanda: 'Nyanlända',
  valdsutsatta: 'Våldsutsatta',
  'livets-slut': 'Personer i livets slutskede',
  medarbetare: 'Medarbetare',
} as const;

export const malgruppIds = keysOf(malgrupper);
/** Id of a target group, e.g. `aldre`. */
export type Malgrupp = (typeof malgruppIds)[number];
export const malgruppSchema = valSchema(malgrupper);
