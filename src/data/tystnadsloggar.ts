import { parse } from 'yaml';
import tystnadText from '../../content/tystnad.yaml?raw';
import { tystnadsloggarSchema, type Tystnadslogg } from '../schema/tystnad.ts';

/** How each closed edition was searched by machine for the words of its themes. */
export const tystnadsloggar: readonly Tystnadslogg[] = tystnadsloggarSchema.parse(parse(tystnadText));
