import { randomBytes } from 'node:crypto';
import { lstat, readFile, realpath, rename, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { filslagAt, type Filslag } from '../../src/schema/filer.ts';
import { checkContent } from '../check-content/check.ts';
import { fileAt, parseBytes, type Content, type ContentFile } from '../check-content/content.ts';
import { readContent } from '../check-content/read.ts';
import type { Finding } from '../check-content/rule.ts';
import { contentRules } from '../check-content/rules.ts';

/** A file that may be edited. */
export interface Oppen {
  readonly path: string;
  readonly slag: Filslag;
  readonly text: string;
  readonly fil: ContentFile;
}

/** What was saved last, so that it can be taken back. */
export interface Sparat {
  readonly path: string;
  readonly fore: string;
  readonly efter: string;
}

/** A content folder that is edited. */
export interface Mapp {
  /** What it holds, as it was last read. */
  readonly content: () => Content;
  /** What the check says of it as it was last read. */
  readonly findings: () => Finding[];
  readonly sparat: () => Sparat | null;
  /** A file that a form can write: one that the table of files knows, in the folder itself and no link; else `null`. */
  readonly find: (path: string) => Promise<Oppen | null>;
  /** The file as it would be with another text, and what the check then says that it does not say now. */
  readonly prova: (path: string, text: string) => { readonly fil: ContentFile; readonly findings: Finding[] };
  /** Writes a file whole or not at all, and remembers what stood there. */
  readonly spara: (oppen: Oppen, efter: string) => Promise<void>;
  /** Takes the last change back; `false` when there is none, or the file has been changed since. */
  readonly angra: () => Promise<boolean>;
}

/** Files that the form writes; JSON has no comments and a format of its own. */
export const harFormular = (path: string): boolean => /\.(mdx|yaml)$/.test(path) && filslagAt(path) !== null;

const keyOf = ({ path, message }: Finding): string => `${path} ${message}`;

/** The findings that are not among others, each as many times as it is there. */
export function newFindings(findings: readonly Finding[], known: readonly Finding[]): Finding[] {
  const left = known.map(keyOf);
  return findings.filter((finding) => {
    const at = left.indexOf(keyOf(finding));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Opens a folder; throws when it cannot be read. */
export async function openMapp(given: string): Promise<Mapp> {
  const folder = await realpath(resolve(given));
  const stamps = new Map<string, string>();
  let content = await readContent(folder);
  let known: Finding[] | null = null;
  let sparat: Sparat | null = null;
  /** What was tried last: what is saved is most often that, and need not be checked anew. */
  let provat: { readonly path: string; readonly text: string; readonly all: Finding[] } | null = null;

  const readAgain = async (file: ContentFile): Promise<ContentFile> => {
    const whole = join(folder, file.path);
    const { mtimeMs, size } = await stat(whole).catch(() => ({ mtimeMs: 0, size: 0 }));
    const before = stamps.get(file.path);
    stamps.set(file.path, `${mtimeMs} ${size}`);
    if (before === undefined || before === stamps.get(file.path)) return file;
    known = null;
    provat = null;
    return parseBytes(file.path, await readFile(whole).catch(() => new Uint8Array()));
  };
  const refresh = async (): Promise<void> => {
    content = { ...content, files: await Promise.all(content.files.map(readAgain)) };
  };
  const findings = (): Finding[] => {
    known ??= checkContent(content, contentRules);
    return known;
  };
  const write = async (path: string, text: string): Promise<void> => {
    const whole = join(folder, path);
    // A name that begins with a dot is read by no check, should this be cut short.
    const beside = join(dirname(whole), `.${basename(whole)}.${randomBytes(4).toString('hex')}`);
    await writeFile(beside, text, { flag: 'wx', mode: (await stat(whole)).mode });
    await rename(beside, whole);
    await refresh();
  };
  await refresh();

  return {
    content: () => content,
    findings,
    sparat: () => sparat,
    find: async (path) => {
      await refresh();
      const slag = filslagAt(path);
      const fil = fileAt(content, path);
      if (!slag || !fil || !harFormular(path)) return null;
      const whole = join(folder, path);
      const info = await lstat(whole).catch(() => null);
      if (!info?.isFile() || (await realpath(whole)) !== whole) return null;
      return { path, slag, fil, text: await readFile(whole, 'utf8') };
    },
    prova: (path, text) => {
      const fil = parseBytes(path, new TextEncoder().encode(text));
      const files = content.files.map((one) => (one.path === path ? fil : one));
      const all =
        provat?.path === path && provat.text === text ? provat.all : checkContent({ ...content, files }, contentRules);
      const before = findings();
      provat = { path, text, all };
      return { fil, findings: newFindings(all, before) };
    },
    spara: async ({ path, text }, efter) => {
      const all = provat?.path === path && provat.text === efter ? provat.all : null;
      await write(path, efter);
      known = all;
      sparat = { path, fore: text, efter };
    },
    angra: async () => {
      if (!sparat || (await readFile(join(folder, sparat.path), 'utf8')) !== sparat.efter) return false;
      await write(sparat.path, sparat.fore);
      sparat = null;
      return true;
    },
  };
}
