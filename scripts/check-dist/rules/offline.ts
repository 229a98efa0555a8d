import { faktafil, paketfil } from '../../../src/data/paket.ts';
import { isMed } from '../../offline/paket.ts';
import type { Finding, Rule } from '../rule.ts';

const tip = 'Kör "npm run build", som packar webbplatsen sist.';

/** What readers save for reading without a network is the site itself: every file that is meant, as it is, and no other. */
export const checkOffline: Rule = ({ fingerprints, paket, json }) => {
  const finding = (path: string, message: string): Finding => ({ path, line: null, message, tip });
  if (paket === undefined) return [finding(paketfil, 'Paketet för läsning utan nät saknas.')];
  if (paket === null) return [finding(paketfil, 'Paketet för läsning utan nät går inte att läsa.')];
  const meant = [...fingerprints].filter(([path]) => isMed(path));
  const fakta = json.get(faktafil)?.value as { summa?: unknown; filer?: unknown; byte?: unknown } | null | undefined;
  const byte = meant.reduce((sum, [, { bytes }]) => sum + bytes, 0);
  return [
    ...meant.flatMap(([path, { summa }]) => {
      if (paket.get(path) === summa) return [];
      return [finding(path, paket.has(path) ? 'Filen är en annan i paketet.' : 'Filen är inte med i paketet.')];
    }),
    ...[...paket.keys()]
      .filter((path) => !fingerprints.has(path) || !isMed(path))
      .map((path) => finding(path, 'Filen är med i paketet men ska inte vara det.')),
    ...(fakta?.summa === fingerprints.get(paketfil)?.summa && fakta?.filer === meant.length && fakta.byte === byte
      ? []
      : [finding(faktafil, 'Det som sägs om paketet stämmer inte med paketet.')]),
  ];
};
