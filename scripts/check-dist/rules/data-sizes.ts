import { z } from 'astro/zod';
import { ownHome, resolveHref } from '../address.ts';
import type { Finding, Rule } from '../rule.ts';
import type { Site } from '../site.ts';

const dataPackage = 'data/datapackage.json';
const catalogue = 'data/dcat.jsonld';

const packageSchema = z.object({ resources: z.array(z.object({ path: z.string(), bytes: z.int() })).min(1) });
const catalogueSchema = z.object({
  '@graph': z.array(
    z.looseObject({
      'dcat:downloadURL': z.array(z.object({ '@id': z.string() })).default([]),
      'dcat:byteSize': z.array(z.object({ '@value': z.coerce.number() })).default([]),
      'dct:conformsTo': z.array(z.object({ '@id': z.string() })).default([]),
    }),
  ),
});

/** A file that a list of the data names, and what it should weigh; `null` where the list does not say. */
interface Listed {
  readonly file: string;
  readonly bytes: number | null;
}

/** The files that the data package and the catalogue name; `null` for a list that is missing or not whole. */
export function listedData(site: Site): ReadonlyMap<string, readonly Listed[] | null> {
  const home = ownHome(site);
  const fileOf = (address: string, from: Parameters<typeof resolveHref>[1]): string => {
    const target = resolveHref(address, from, home);
    return target.kind === 'inside' ? target.file : address;
  };
  const tables = packageSchema.safeParse(site.json.get(dataPackage)?.value).data?.resources;
  const nodes = catalogueSchema.safeParse(site.json.get(catalogue)?.value).data?.['@graph'];
  const distributions = nodes?.flatMap((node) => [
    ...node['dcat:downloadURL'].map((one) => ({
      file: fileOf(one['@id'], `/${catalogue}`),
      bytes: node['dcat:byteSize'][0]?.['@value'] ?? null,
    })),
    ...node['dcat:downloadURL'].flatMap(() =>
      node['dct:conformsTo'].map((one) => ({ file: fileOf(one['@id'], `/${catalogue}`), bytes: null })),
    ),
  ]);
  return new Map<string, readonly Listed[] | null>([
    [dataPackage, tables?.map(({ path, bytes }) => ({ file: fileOf(path, `/${dataPackage}`), bytes })) ?? null],
    [catalogue, distributions && distributions.length > 0 ? distributions : null],
  ]);
}

/** Every data file that the data package and the DCAT catalogue name exists and weighs what they say. */
export const checkDataSizes: Rule = (site) =>
  [...listedData(site)].flatMap(([path, listed]): Finding[] => {
    const finding = (where: string, message: string): Finding => ({
      path: where,
      line: null,
      message,
      tip: 'Kör "npm run build"; hjälper det inte, se src/data/oppna-data.ts.',
    });
    if (!listed) return [finding(path, 'Förteckningen över datafiler saknas eller är inte hel.')];
    return listed.flatMap(({ file, bytes }) => {
      const found = site.fingerprints.get(file);
      if (!found) return [finding(file, `Filen står i ${path} men finns inte i bygget.`)];
      return bytes === null || found.bytes === bytes
        ? []
        : [finding(file, `Filen är ${found.bytes} byte, men ${path} säger ${bytes}.`)];
    });
  });
