import { z } from 'astro/zod';
import { keysOf } from './vokabular.ts';

/** The states an answer (theme × region) can hold. A blank does not exist. */
export const svarLagen = {
  uttryckligt: { namn: 'Uttryckligt', betydelse: 'En källa säger det: minst en post eller händelse bär temat.' },
  delvis: { namn: 'Delvis', betydelse: 'Temat berörs men inte fullt ut. En not säger vad som saknas.' },
  nej: { namn: 'Nej', betydelse: 'En källa säger att det inte är så.' },
  'ej-namnt': {
    namn: 'Ej nämnt',
    betydelse: 'Det som är läst om regionen nämner inte temat. Det betyder inte nej.',
  },
  'ej-funnet': {
    namn: 'Ej funnet',
    betydelse:
      'Offentliga sidor har sökts utan att temat hittades; orden står på svarets sida. Det betyder inte att det saknas.',
  },
  'underlag-saknas': {
    namn: 'Underlag saknas',
    betydelse: 'Regionens prioriteringar fanns bara som bild i källan, och ingen annan text i den tar upp temat.',
  },
  'ej-granskat': { namn: 'Ej granskat', betydelse: 'Ingen har ännu läst eller sökt efter temat här.' },
  'ej-tillampligt': { namn: 'Ej tillämpligt', betydelse: 'Frågan kan inte gälla här.' },
} as const;

export const svarIds = keysOf(svarLagen);
/** Id of an answer state, e.g. `ej-namnt`. */
export type Svar = (typeof svarIds)[number];
export const svarSchema = z.enum(svarIds);
