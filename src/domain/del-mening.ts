import type { DelId } from '../schema/del.ts';
import type { RegionUnderlag } from './region-underlag.ts';
import { antal } from './sprak.ts';

/** The answer sentence that opens the comparison of a part, computed from all regions. */
export function delMening(del: DelId, regioner: readonly RegionUnderlag[]): string {
  const ar = regioner[0]?.utgava.ar ?? '';
  const of = (n: number) => `${n} av ${antal(regioner.length, 'region', 'regioner')}`;
  const count = (test: (region: RegionUnderlag) => boolean) => regioner.filter(test).length;
  const status = (id: string) => count(({ delar }) => delar.malbild.gemensamMalbild.status === id);
  const utanText = count(({ delar }) => delar[del].underlag === 'bild' || delar[del].underlag === 'saknas');
  const gap = utanText > 0 ? ` För ${utanText} saknas text i källan.` : '';
  const meningar: Record<DelId, string> = {
    malbild: `${of(status('framtagen'))} hade ${ar} en färdig målbild tillsammans med kommunerna, eller en strategi eller plan som fyller samma roll. ${status('utkast')} hade ett utkast, hos ${status('pagar')} pågick arbetet och hos ${status('planeras')} skulle det börja.`,
    organisation: `${of(count(({ delar }) => delar.organisation.styrform === 'linje'))} drev ${ar} omställningen i den ordinarie ledningen, ${count(({ delar }) => delar.organisation.styrform === 'program')} som program och ${count(({ delar }) => delar.organisation.styrform === 'program-och-linje')} på båda sätten.`,
    prioriteringar: `För ${of(regioner.length - utanText)} finns prioriteringarna ${ar} i text.`,
    samverkan: `${of(count(({ delar }) => delar.samverkan.forum.length > 0))} hade ${ar} minst ett namngivet forum med kommunerna.`,
  };
  return `${meningar[del]}${gap}`;
}
