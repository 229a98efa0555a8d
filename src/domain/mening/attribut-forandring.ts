import type { AttributforandringSlag } from '../attributforandring-slag.ts';
import type { Attributlage, Tystnad } from '../attributlage.ts';
import type { Attribut } from '../attribut-form.ts';
import { antal, gemen, lista, versal } from '../sprak.ts';
import { mening, type Mening, type Raknad } from './mening.ts';

const tystDa: Readonly<Record<Tystnad, (ar: string) => string>> = {
  'ej-namnt': (ar) => `nämndes inte ${ar}`,
  'framgar-inte': (ar) => `framgick inte ${ar}`,
  'underlag-saknas': (ar) => `underlag saknas för ${ar}`,
  'ej-funnet': (ar) => `hittades inte för ${ar}`,
  'ej-granskat': (ar) => `ingen har läst eller sökt för ${ar}`,
  'ej-tillampligt': (ar) => `kunde inte gälla ${ar}`,
};

/** What the older edition said, after the newer value: `var utkast 2020`, `framgick inte 2020`, `liksom 2020`. */
export function attributDaText(da: Attributlage, nu: Attributlage, { namngivet }: Pick<Attribut, 'namngivet'>): string {
  const { ar } = da.utgava;
  if (da.tyst !== null) return tystDa[da.tyst](ar);
  if (nu.tyst === null && String(da.varde) === String(nu.varde)) return `liksom ${ar}`;
  const text = String(da.varde);
  return namngivet ? `var ”${text}” ${ar}` : `var ${gemen(text)} ${ar}`;
}

const ovrigaOrd: readonly (readonly [AttributforandringSlag, (n: number, ar: string) => string])[] = [
  ['inget-nyare', (n, ar) => `för ${antal(n, 'region', 'regioner')} finns uppgiften bara från ${ar}`],
  ['okant', (n) => `för ${n} är den inte känd`],
  ['ej-tillampligt', (n) => `för ${n} kan frågan inte gälla`],
];

/** For how many regions an attribute has no newer value, and why; `null` when all have one. */
export function attributandringMening(
  slagen: readonly AttributforandringSlag[],
  { ar }: Pick<Raknad, 'ar'>,
): Mening | null {
  const n = (slag: AttributforandringSlag) => slagen.filter((one) => one === slag).length;
  const ovriga = ovrigaOrd.filter(([slag]) => n(slag) > 0);
  const [forst] = ovriga;
  if (!forst) return null;
  return mening('attribut-andring', `${versal(lista(ovriga.map(([slag, ord]) => ord(n(slag), ar))))}.`, {
    utgava: 'mellan-utgavor',
    raknat: 'regioner',
    antal: n(forst[0]),
    av: 'mangd',
    okanda: { 'framgar-inte': n('okant'), 'ej-tillampligt': n('ej-tillampligt') },
  });
}
