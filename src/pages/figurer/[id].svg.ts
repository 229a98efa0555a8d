import type { APIRoute, GetStaticPaths } from 'astro';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { buildFigurfil, lightTokens } from '../../data/figurfil.ts';
import { slapp } from '../../data/version.ts';
import { datumText } from '../../domain/sprak.ts';
import css from '../../styles/figur.css?raw';
import tokensText from '../../styles/tokens.css?raw';
import { loadFigurer, type Filfigur } from './_figurer.ts';
import { helAdress } from '../../domain/sajt.ts';

export const getStaticPaths = (async () => {
  const figurer = await loadFigurer();
  const ids = figurer.map(({ ram }) => ram.id);
  // Two figures of one id would be one file, with one of them under the other's name.
  const twice = ids.find((id, i) => ids.indexOf(id) !== i);
  if (twice) throw new Error(`Två figurer heter ${twice}.`);
  return figurer.map((figur) => ({ params: { id: figur.ram.id }, props: { ...figur } }));
}) satisfies GetStaticPaths;

const container = AstroContainer.create();
const stil = { css, tokens: lightTokens(tokensText) };

/** One figure as a file that stands alone, drawn by the same component as on its page. */
export const GET: APIRoute<Filfigur> = async ({ props: { ram, rita, props, bredd }, site }) => {
  const svg = await (await container).renderToString(rita, { props });
  const avsandare = {
    utgava: `Närvårdsatlas, version ${slapp.version}, ${datumText(slapp.datum)}. CC BY 4.0`,
    adress: helAdress(ram.sida, site),
  };
  return new Response(buildFigurfil(ram, { svg, bredd }, avsandare, stil), {
    headers: { 'content-type': 'image/svg+xml; charset=utf-8' },
  });
};
