import { z } from 'astro/zod';
import { regionIds } from '../vokabular.ts';

/**
 * `content/fordjupning/filer.yaml`: the regions in depth and which files each of them has, e.g.
 * `kronoberg: [dokument.yaml, poster.yaml, enkat.yaml]`. A region without a survey leaves `enkat.yaml` out; a file that
 * is named here and gone is a fault, and so is one that lies in the folder and is not named.
 */
export const fillistaSchema = z.partialRecord(z.enum(regionIds), z.array(z.string().min(5)).min(1));
