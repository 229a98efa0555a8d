import { z } from 'astro/zod';

/**
 * `content/fordjupning/<region>/filer.yaml`: the files of a region in depth, e.g. `[dokument.yaml, poster.yaml, enkat.yaml]`.
 * A region without a survey leaves `enkat.yaml` out; a file that is named here and gone is a fault, and so is one that
 * lies in the folder and is not named.
 */
export const fillistaSchema = z.array(z.string().min(5)).min(1);
