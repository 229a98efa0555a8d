import lankarJson from '../../content/lankar.json' with { type: 'json' };
import { lankarSchema, type Lanksvar } from '../schema/lank.ts';

/** When each address last answered the link check; an address that nobody has asked is absent. */
export const lankar: Readonly<Record<string, Lanksvar>> = lankarSchema.parse(lankarJson);
