import { styrformer } from '../schema/organisation.ts';
import type { DelData } from './underlag.ts';

type Varde = string | number | null | undefined;
const lista = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
const falt = (value: unknown, key: string): Varde =>
  value && typeof value === 'object' ? ((value as Record<string, unknown>)[key] as Varde) : null;
const mening = (namn: string, varden: readonly (Varde | false)[]): string => {
  const kanda = varden.filter((one) => one !== null && one !== undefined && one !== '' && one !== false);
  return kanda.length > 0 ? `${namn}: ${kanda.join(', ')}.` : '';
};
const forumnamn = (value: unknown): string[] =>
  (Array.isArray(value) ? value : []).map((one) =>
    [falt(one, 'namn'), falt(one, 'forkortning') ? `(${falt(one, 'forkortning')})` : '', falt(one, 'deltar')]
      .filter(Boolean)
      .join(' '),
  );

/** The names that a part's attributes hold, each after what it is: `Leds av: hälso- och sjukvårdsdirektören.` */
export const attributText = (del: DelData): string =>
  [
    mening('Strategi', [falt(del['strategi'], 'namn')]),
    mening('Länets strategi', [falt(del['lansstrategi'], 'namn')]),
    mening('Inriktningar', lista(del['inriktningar'])),
    mening('Gemensam målbild', [falt(del['gemensamMalbild'], 'namn'), falt(del['gemensamMalbild'], 'innehall')]),
    mening('Styrform', [
      typeof del['styrform'] === 'string' && del['styrform'] !== 'oklart' && falt(styrformer, del['styrform'])
        ? styrformer[del['styrform'] as keyof typeof styrformer].namn.toLowerCase()
        : null,
    ]),
    mening('Leds av', [del['ledsAv'] as Varde]),
    mening('Roller', lista(del['roller'])),
    mening('Organ', lista(del['organ'])),
    mening('Forum', forumnamn(del['forum'])),
  ]
    .filter(Boolean)
    .join(' ');
