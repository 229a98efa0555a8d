import { filtypOf, vardfiler } from '../../vard/typer.ts';
import type { Rule } from '../rule.ts';

/** One part of a path that every host keeps as it is: small letters, digits, and `-`, `_` or `.` after the first. */
const safe = /^[a-z0-9][a-z0-9._-]*$/;

/**
 * Every file has a name that hosts keep (some lower the case of names, some drop what begins with `_` or `.`) and an
 * ending whose type the ready files of hosts know.
 */
export const checkFileNames: Rule = ({ files }) =>
  [...files]
    .filter((path) => !vardfiler.includes(path))
    .flatMap((path) => [
      ...(path.split('/').every((part) => safe.test(part))
        ? []
        : [
            {
              path,
              line: null,
              message:
                'Namnet överlever inte alla värdar: bara a–z, siffror, bindestreck, understreck och punkt, och en bokstav eller siffra först.',
              tip: 'Byt namn på filen; är den byggets egen, se fileName i astro.config.mjs.',
            },
          ]),
      ...(filtypOf(path)
        ? []
        : [
            {
              path,
              line: null,
              message: 'Ingen värd får veta vilket slag av fil det är.',
              tip: 'Lägg till ändelsen i scripts/vard/typer.ts.',
            },
          ]),
    ]);
