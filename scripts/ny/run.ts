/** `npm run ny`: the files of a new edition, theme or region in depth, empty and in their places; then what is left to do. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { filer } from '../../src/schema/filer.ts';
import { utgavaSchema } from '../../src/schema/utgava.ts';
import { newFordjupning, newTema, newUtgava, type Filer } from './skelett.ts';

const usage = `Så här:
  npm run ny -- utgava --id 2028 --namn "Uppgifter från 2027 till 2028" --ar 2027–2028 --slag lopande --dag 2028-11-28
  npm run ny -- utgava --id 2030 --namn "Översikten 2030" --ar 2030 --slag avslutad --kalla oversikt-2030 --dag 2030-06-30
  npm run ny -- tema --id ai --namn "Artificiell intelligens" --omfattning "Vad som räknas, i en mening."
  npm run ny -- fordjupning --region kalmar
Välj en annan mapp med --content MAPP.`;

const text = { type: 'string' } as const;
const options = {
  content: { type: 'string', default: 'content' },
  id: text,
  namn: text,
  ar: text,
  slag: text,
  dag: text,
  kalla: { type: 'string', multiple: true, default: [] as string[] },
  omfattning: text,
  region: text,
} as const;

/** What is asked for, as files to write. Throws with a Swedish sentence when something is missing or wrong. */
function filesFor(
  what: string | undefined,
  values: Readonly<Record<string, unknown>>,
  read: (path: string) => string,
): Filer {
  const need = (key: string): string => {
    const value = values[key];
    if (typeof value !== 'string' || value === '') throw new Error(`Ange \`--${key}\`.\n${usage}`);
    return value;
  };
  const vokabular = JSON.parse(read(filer.regionlista.monster)) as Record<string, { readonly antalKommuner: number }>;
  const regioner = Object.keys(vokabular);
  const id = (): string => {
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(need('id')))
      throw new Error('Ett id skrivs med a–z, siffror och bindestreck.');
    return need('id');
  };
  if (what === 'utgava') {
    const given = { id: id(), namn: need('namn'), ar: need('ar'), slag: need('slag'), insamlad: need('dag') };
    const utgava = utgavaSchema.safeParse({ ...given, kallor: values['kalla'], teman: [] });
    if (!utgava.success) throw new Error(`Kontrollera \`--${String(utgava.error.issues[0]?.path[0])}\`.\n${usage}`);
    const lista = read(filer.utgavor.monster);
    const { namn, ar, slag, kallor, insamlad, teman } = utgava.data;
    return newUtgava(
      { id: given.id, namn, ar, slag, kallor, insamlad, teman },
      Object.fromEntries(Object.entries(vokabular).map(([region, { antalKommuner }]) => [region, antalKommuner])),
      lista,
      parse(lista) as object[],
    );
  }
  if (what === 'tema') {
    return newTema(id(), { namn: need('namn'), omfattning: need('omfattning') }, read(filer.temalista.monster));
  }
  if (what === 'fordjupning') {
    const region = need('region');
    if (!regioner.includes(region))
      throw new Error(`Regionen \`${region}\` finns inte. Välj en av: ${regioner.join(', ')}.`);
    return newFordjupning(region);
  }
  throw new Error(usage);
}

function run(): number {
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const at = (path: string): string => join(values.content, path);
    const files = Object.entries(filesFor(positionals[0], values, (path) => readFileSync(at(path), 'utf8')));
    const vocabularies: readonly string[] = [filer.utgavor, filer.temalista].map(({ monster }) => monster);
    const there = files.map(([path]) => path).find((path) => !vocabularies.includes(path) && existsSync(at(path)));
    if (there !== undefined) throw new Error(`Filen ${at(there)} finns redan. Inget är skrivet.`);
    for (const [path, content] of files) {
      mkdirSync(dirname(at(path)), { recursive: true });
      writeFileSync(at(path), content);
    }
    console.log(
      `${files.length} filer är skrivna i ${values.content}. Det här säger kontrollen att det är kvar att göra:\n`,
    );
    const check = fileURLToPath(new URL('../check-content/run.ts', import.meta.url));
    spawnSync(process.execPath, [check, '--content', values.content], { stdio: 'inherit' });
    return 0;
  } catch (error) {
    console.error((error as Error).message);
    return 1;
  }
}

process.exitCode = run();
