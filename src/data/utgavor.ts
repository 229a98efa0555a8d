import { parse } from 'yaml';
import utgavorText from '../../content/utgavor.yaml?raw';
import { utgavorSchema, type Utgava } from '../schema/utgava.ts';

/** The editions, oldest first. */
export const utgavor: readonly Utgava[] = utgavorSchema.parse(parse(utgavorText));
