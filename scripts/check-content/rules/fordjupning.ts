import { filNyckel, mergeFiler } from '../../../src/data/las-fordjupning.ts';
import { checkSamband } from '../../../src/domain/fordjupning/samband.ts';
import { fordjupningFiler, fordjupningSchema } from '../../../src/schema/fordjupning/fordjupning.ts';
import { regionIds, type KallaId, type RegionId } from '../../../src/schema/vokabular.ts';
import type { Content } from '../content.ts';
import { meantText } from '../nearest.ts';
import type { Finding, Rule } from '../rule.ts';
import { buildFolderVokabular } from '../vokabular.ts';

const keys = Object.keys(fordjupningFiler);
const finding = (path: string, message: string, tip: string): Finding => ({ path, line: null, message, tip });

/** One folder: files that are known, and references between them that lead somewhere. Shapes are for the schema to say. */
function checkFolder(region: string, content: Content): Finding[] {
  const mapp = `fordjupning/${region}`;
  const filer = content.files.filter(({ path }) => path.startsWith(`${mapp}/`) && path.endsWith('.yaml'));
  const namn = (path: string): string => path.slice(mapp.length + 1, -'.yaml'.length);
  const okanda = filer.filter(({ path }) => !keys.includes(filNyckel(namn(path))));
  if (okanda.length > 0)
    return okanda.map(({ path }) =>
      finding(
        path,
        `\`${namn(path)}.yaml\` är ingen av fördjupningens filer.`,
        `${meantText(namn(path), keys)}Filerna heter ${keys.map((key) => `\`${key}\``).join(', ')}.`,
      ),
    );
  const lasning = fordjupningSchema.safeParse(
    mergeFiler(Object.fromEntries(filer.map(({ path, data }) => [namn(path), data?.value]))),
  );
  if (!lasning.success) return [];
  const id = region as RegionId;
  const fordjupning = {
    ...lasning.data,
    region: id,
    poster: lasning.data.poster.map((post) => ({ ...post, region: id })),
  };
  const kallor = (buildFolderVokabular(content).kallor ?? {}) as Record<
    KallaId,
    { kortnamn: string; avsnitt: string[] | null }
  >;
  return checkSamband(fordjupning, kallor).map((brist) =>
    finding(mapp, brist, 'Rätta hänvisningen, eller lägg till det den pekar på.'),
  );
}

/** The regions in depth hold together, each in a folder named after its region. */
export const checkFordjupning: Rule = (content) => {
  const known = buildFolderVokabular(content).regioner ?? regionIds;
  const mappar = content.folders.flatMap((path) => /^fordjupning\/([^/]+)$/.exec(path)?.[1] ?? []);
  return mappar.flatMap((region) =>
    known.includes(region)
      ? checkFolder(region, content)
      : [
          finding(
            `fordjupning/${region}`,
            `\`${region}\` är ingen av regionerna.`,
            `${meantText(region, known)}Byt namn på mappen till en regions id.`,
          ),
        ],
  );
};
