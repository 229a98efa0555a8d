/**
 * Writes the search index into `pagefind` and what the query layer needs into `sok`, from the same build's data, and last
 * of all the list of every file of the site and its checksum. The folder of the built site is the argument.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { buildSokposter } from '../src/search/bygg-sokposter.ts';
import { buildTemaord, doldaOrd } from '../src/search/dolda-ord.ts';
import { buildFordjupningPoster } from '../src/search/fordjupning-sokposter.ts';
import { buildForslag } from '../src/search/forslag.ts';
import { packKatalog } from '../src/search/katalog.ts';
import { buildOrdrader, ordfrekvens } from '../src/search/ordforrad.ts';
import { packOrdlista } from '../src/search/packad-ordlista.ts';
import { buildDelare } from '../src/search/sammansattning.ts';
import { sokpostHtml } from '../src/search/sokpost.ts';
import { writeSummor } from './kontrollsummor.ts';
import { readLexikon } from './sokindex/lexikon.ts';
import { writeIndex } from './sokindex/pagefind.ts';
import { readFordjupningar, readUnderlag } from './sokindex/underlag.ts';

const dist = process.argv[2] ?? 'dist';
const underlag = await readUnderlag(`${dist}/data`);
const { teman, regioner, poster } = underlag;
const regionNamn = new Map(regioner.map(({ id, namn }) => [id, namn]));
const fordjupningar = (await readFordjupningar(`${dist}/data`)).flatMap((one) =>
  buildFordjupningPoster(one, regionNamn.get(one.region) ?? one.region),
);
const sokposter = [...buildSokposter(underlag), ...fordjupningar];
const frekvens = ordfrekvens(sokposter);
const dela = buildDelare(await readLexikon([...frekvens.keys()]), frekvens);

// A region part is found by the names of its themes; the theme's own page also by what the regions call it.
const namn = buildTemaord(teman, []);
const egnaOrd = buildTemaord(teman, poster);
const html = sokposter.map((post) => sokpostHtml(post, doldaOrd(post, dela, post.del === 'tema' ? egnaOrd : namn)));
const indexerade = await writeIndex(`${dist}/pagefind`, sokposter, html);

const temanamn = teman.flatMap((tema) => [tema.id.replaceAll('-', ' '), tema.namn, ...tema.synonymer]);
const files = {
  katalog: packKatalog(indexerade, teman, regioner),
  ord: packOrdlista(buildOrdrader(frekvens, dela, temanamn)),
  forslag: buildForslag(underlag),
};
await mkdir(`${dist}/sok`, { recursive: true });
for (const [name, value] of Object.entries(files)) await writeFile(`${dist}/sok/${name}.json`, JSON.stringify(value));
console.log(`Sökindex: ${sokposter.length} poster, ${frekvens.size} ord.`);
console.log(`Kontrollsummor: ${writeSummor(dist)} filer.`);
