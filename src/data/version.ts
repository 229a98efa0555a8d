import { parse } from 'yaml';
import { z } from 'astro/zod';
import andringarText from '../../content/andringar.yaml?raw';
import utgivareText from '../../content/utgivare.yaml?raw';
import { andringSchema, type Andring } from '../schema/andring.ts';
import { utgivareSchema, type Utgivare } from '../schema/utgivare.ts';

/** The releases, newest first. */
export const andringar: readonly Andring[] = z.array(andringSchema).min(1).parse(parse(andringarText));

/** The version on show: the newest release. Every date of the atlas itself comes from here, never from a clock. */
export const slapp = andringar[0] as Andring;

/** Who answers for the atlas. */
export const utgivare: Utgivare = utgivareSchema.parse(parse(utgivareText));
