import { z } from 'astro/zod';
import { ownHome, resolveHref } from '../address.ts';
import type { Finding, Rule } from '../rule.ts';
import { manifest, type Site } from '../site.ts';

const manifestSchema = z.object({
  name: z.string().min(1),
  short_name: z.string().min(1),
  lang: z.literal('sv'),
  start_url: z.string(),
  background_color: z.string(),
  theme_color: z.string(),
  icons: z.array(z.object({ src: z.string(), sizes: z.string(), purpose: z.string().default('any') })),
});
type Icon = z.infer<typeof manifestSchema>['icons'][number];

/** The icons a device asks for: two sizes as they are, and one that it may cut to its own shape. */
const wanted = [
  { sizes: '192x192', purpose: 'any' },
  { sizes: '512x512', purpose: 'any' },
  { sizes: '512x512', purpose: 'maskable' },
];

function faultOf(site: Site, { src, sizes }: Icon): string | null {
  const target = resolveHref(src, '/', ownHome(site));
  if (target.kind !== 'inside' || !site.files.has(target.file)) return `Ikonen "${src}" finns inte i bygget.`;
  const size = site.pngs.get(target.file);
  return size && `${size.width}x${size.height}` !== sizes ? `Ikonen "${src}" är inte ${sizes}.` : null;
}

/** The web manifest is whole, and each icon that it names exists in the size it says. */
export const checkManifest: Rule = (site) => {
  const finding = (message: string): Finding => ({
    path: manifest,
    line: null,
    message,
    tip: 'Rätta src/pages/manifest.webmanifest.ts.',
  });
  const parsed = manifestSchema.safeParse(site.json.get(manifest)?.value);
  if (!parsed.success) return [finding('Webbappens manifest saknas eller är inte helt.')];
  const { icons, start_url: start } = parsed.data;
  const begins = resolveHref(start, '/', ownHome(site));
  const missing = wanted.filter(
    ({ sizes, purpose }) => !icons.some((icon) => icon.sizes === sizes && icon.purpose === purpose),
  );
  return [
    ...(begins.kind === 'inside' && begins.file === 'index.html'
      ? []
      : [`Manifestets start_url "${start}" är inte startsidan.`]),
    ...missing.map(({ sizes, purpose }) => `Manifestet saknar en ikon för ${purpose}, ${sizes}.`),
    ...icons.flatMap((icon) => faultOf(site, icon) ?? []),
  ].map(finding);
};
