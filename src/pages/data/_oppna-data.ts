import { loadAtlas } from '../../content.ts';
import { buildOppnaData, type OppnaData } from '../../data/oppna-data.ts';
import { slapp, utgivare } from '../../data/version.ts';

let loaded: Promise<OppnaData> | undefined;

/** Every file under `/data/`, made once a build. */
export const loadOppnaData = (): Promise<OppnaData> =>
  (loaded ??= loadAtlas().then((atlas) => buildOppnaData(atlas, slapp, utgivare, import.meta.env.SITE ?? '')));
