import { summorFil } from '../../kontrollsummor.ts';
import type { Finding, Rule } from '../rule.ts';

const REBUILD = 'Kör "npm run build", eller kopiera hela dist på nytt.';

/** Every file is the one that the build wrote: none is missing, none has changed and none has come after. */
export const checkChecksums: Rule = ({ fingerprints, listed }) => {
  const finding = (path: string, message: string): Finding => ({ path, line: null, message, tip: REBUILD });
  if (listed === undefined) return [finding(summorFil, 'Bygget saknar sin lista över filer och kontrollsummor.')];
  if (listed === null) return [finding(summorFil, 'Listan över filer och kontrollsummor går inte att läsa.')];
  const faultOf = (path: string, summa: string): string | null => {
    const file = fingerprints.get(path);
    if (!file) return 'Filen saknas, men bygget skrev den.';
    if (file.summa === summa) return null;
    return file.bytes === 0 ? 'Filen är tom, men bygget skrev något i den.' : 'Filen är inte den som bygget skrev.';
  };
  return [
    ...[...listed].flatMap(([path, summa]) => {
      const fault = faultOf(path, summa);
      return fault ? [finding(path, fault)] : [];
    }),
    ...[...fingerprints.keys()]
      .filter((path) => path !== summorFil && !listed.has(path))
      .map((path) => finding(path, 'Filen hör inte till bygget.')),
  ];
};
