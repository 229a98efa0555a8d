import { loadAtlas } from '../../content.ts';
import { buildOppnaData, type OppnaData } from '../../data/oppna-data.ts';
import { utgava, utgivare } from '../../data/utgava.ts';

let loaded: Promise<OppnaData> | undefined;

/** Every file under `/data/`, made once a build. */
export const loadOppnaData = (): Promise<OppnaData> =>
  (loaded ??= loadAtlas().then((atlas) => buildOppnaData(atlas, utgava, utgivare, import.meta.env.SITE ?? '')));
