import { valSchema } from './falt.ts';
import { keysOf } from './vokabular.ts';

/** How far a post has come, lowest step first: the ambition ladder. Between two steps, the lower is taken. */
export const nivaer = {
  mal: { namn: 'Mål', betydelse: 'Ett mål eller en riktning.' },
  planerat: { namn: 'Planerat', betydelse: 'Beslutat, förbereds eller något som ska göras.' },
  pagaende: { namn: 'Pågående', betydelse: 'Ett projekt, ett försök eller något som håller på att införas.' },
  'i-drift': { namn: 'I drift', betydelse: 'Ett inarbetat arbetssätt eller en enhet som finns.' },
  utvarderat: { namn: 'Utvärderat', betydelse: 'Uppföljt, med ett resultat som källan anger.' },
} as const;

export const nivaIds = keysOf(nivaer);
/** Id of a step on the ladder, e.g. `i-drift`. */
export type Niva = (typeof nivaIds)[number];
export const nivaSchema = valSchema(nivaer);
