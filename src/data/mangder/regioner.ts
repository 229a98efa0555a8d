import { regionAdress } from '../../domain/adress.ts';
import type { RegionUnderlag } from '../../domain/region-underlag.ts';
import type { RegionId } from '../../schema/vokabular.ts';
import type { Atlas } from '../atlas.ts';
import { buildTabell, columns, type Datamangd } from './datamangd.ts';

/** What one edition says of a region: its parts with their body text, its judgements and what was looked for. */
const underlagOf = (
  { id, utgava, delar, bedomningar, sokt }: RegionUnderlag,
  brodtext: Atlas['brodtext'],
): Record<string, unknown> => ({
  ...Object.fromEntries(
    Object.entries(delar).map(([del, data]) => [
      del,
      { ...data, brodtext: brodtext[`${utgava.id}/${id}/${del}`] ?? '' },
    ]),
  ),
  bedomningar,
  sokt,
});

/** The regions, each once, with what every edition says of it. */
export function buildRegioner({ regioner, brodtext }: Pick<Atlas, 'regioner' | 'brodtext'>): Datamangd {
  const perRegion = new Map<RegionId, RegionUnderlag[]>();
  for (const region of regioner) perRegion.set(region.id, [...(perRegion.get(region.id) ?? []), region]);
  const rows = [...perRegion.values()].map((utgavor) => {
    const { utgava: _u, delar: _d, bedomningar: _b, sokt: _s, djupposter: _p, handelser: _h, ...region } = utgavor[0]!;
    return {
      ...region,
      url: regionAdress(region.id),
      utgavor: Object.fromEntries(utgavor.map((one) => [one.utgava.id, underlagOf(one, brodtext)])),
    };
  });
  return buildTabell(
    {
      id: 'regioner',
      titel: 'Regioner',
      beskrivning: 'Regionerna med sina fyra delar, utgåva för utgåva. Tabellen har det som inte hör till en utgåva.',
      nyckel: ['id'],
    },
    rows,
    columns<(typeof rows)[number]>(
      'id',
      'namn',
      'lanskod',
      'lan',
      'antalKommuner',
      'befolkningTusental',
      'sjukvardsregion',
      'url',
    ),
  );
}
