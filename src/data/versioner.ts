import { parse } from 'yaml';
import { z } from 'astro/zod';
import versionerText from '../../content/versioner.yaml?raw';
import { frusenSchema, type Frusen } from '../schema/frusen.ts';

/** The frozen versions of the data, newest first. */
export const frusna: readonly Frusen[] = z.array(frusenSchema).parse(parse(versionerText));

/** Address of a frozen version's folder. */
export const frusenAdress = (version: string): string => `/data/version/${version}/`;
