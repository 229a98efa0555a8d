import { filer } from '../../../src/schema/filer.ts';
import { matchMonster } from '../../../src/schema/filmonster.ts';
import { helaSidan, sidnamn } from '../../../src/schema/kalla.ts';
import type { Content, ContentFile } from '../content.ts';
import { delarOf, isDelPath } from '../delar.ts';
import { meantText } from '../nearest.ts';
import type { Fotnot } from '../parse-mdx.ts';
import type { Finding, Rule } from '../rule.ts';
import { isGroup, itemsOf, textOf } from '../values.ts';
import { buildFolderVokabular, type KallaNamn } from '../vokabular.ts';

const at = (path: string, line: number | null, message: string, tip: string): Finding => ({ path, line, message, tip });

/** Marks and definitions belong together two and two. */
function unpaired({ path, body }: ContentFile): Finding[] {
  const { marks, definitions } = body ?? { marks: [], definitions: [] };
  const labelsOf = (list: readonly Fotnot[]) => new Set(list.map(({ label }) => label.toLowerCase()));
  const [marked, defined] = [labelsOf(marks), labelsOf(definitions)];
  const seen = new Set<string>();
  return [
    ...marks
      .filter(({ label }) => !defined.has(label.toLowerCase()))
      .map(({ label, line }) =>
        at(
          path,
          line,
          `Fotnoten \`[^${label}]\` förklaras inte.`,
          `Skriv en rad sist i filen: \`[^${label}]: Regionöversikten 2020, avsnittet Samverkan.\``,
        ),
      ),
    ...definitions.flatMap(({ label, line }) => {
      const isDouble = seen.has(label.toLowerCase());
      seen.add(label.toLowerCase());
      if (isDouble)
        return [
          at(
            path,
            line,
            `Fotnoten \`[^${label}]:\` förklaras två gånger.`,
            'Ta bort den ena, eller ge den ett eget nummer.',
          ),
        ];
      return marked.has(label.toLowerCase())
        ? []
        : [
            at(
              path,
              line,
              `Fotnoten \`[^${label}]:\` används inte i texten.`,
              `Sätt \`[^${label}]\` efter den mening som den hör till, eller ta bort raden.`,
            ),
          ];
    }),
  ];
}

/**
 * What is wrong with a definition that should read `<kortnamn>, avsnittet <avsnitt>.`, or the short name alone for a web
 * page and the page of an event; nothing when it does.
 */
function wrongForm(
  text: string,
  kallor: readonly KallaNamn[],
  handelser: ReadonlySet<string>,
): readonly [string, string] | null {
  const helt = text.replace(/\.$/, '');
  const isSida = ({ kortnamn, avsnitt }: KallaNamn): boolean => kortnamn === helt && avsnitt?.join() === helaSidan;
  if (handelser.has(helt) || kallor.some(isSida)) return null;
  const [, kortnamn = '', avsnitt = ''] = /^(.+?), avsnittet (.+)\.$/s.exec(text) ?? [];
  const form = 'Skriv källans kortnamn och avsnitt så här: `Regionöversikten 2020, avsnittet Samverkan.`';
  if (kortnamn === '') return [`Fotnoten ”${text}” har fel form.`, form];
  const names = kallor.map((kalla) => kalla.kortnamn);
  const kalla = kallor.find((candidate) => candidate.kortnamn === kortnamn);
  if (!kalla) {
    return [
      `Ingen källa har kortnamnet ”${kortnamn}”.`,
      `${meantText(kortnamn, names)}Kortnamnen är ${names
        .slice(0, 8)
        .map((known) => `\`${known}\``)
        .join(', ')}${names.length > 8 ? ' …' : ''}.`,
    ];
  }
  if (kalla.avsnitt === null || kalla.avsnitt.includes(avsnitt)) return null;
  return [
    `Källan ”${kortnamn}” har inget avsnitt som heter ”${avsnitt}”.`,
    `${meantText(avsnitt, kalla.avsnitt)}Avsnitten heter ${kalla.avsnitt.map((label) => `\`${label}\``).join(', ')}.`,
  ];
}

/** The pages that events were read on, as a footnote names them. */
function handelsesidor(content: Content): ReadonlySet<string> {
  return new Set(
    content.files.flatMap(({ path, data }) =>
      matchMonster(filer.handelser.monster, path) !== null && isGroup(data?.value)
        ? itemsOf(data.value['handelser']).flatMap((one) => {
            const kalla = isGroup(one) ? one['kalla'] : null;
            return isGroup(kalla) ? [sidnamn(textOf(kalla['utgivare']) ?? '', textOf(kalla['titel']) ?? '')] : [];
          })
        : [],
    ),
  );
}

/** Notes as a word processor writes them: `Nytt.¹`, `Nytt.[1]`. Nothing ties them to a source. */
const ordbehandlares = /[¹²³⁰⁴-⁹]+|\[\d{1,3}\]/u;

const foreignMarks = ({ path, body }: ContentFile): Finding[] =>
  (body?.blocks ?? []).flatMap(({ line, text }) => {
    const found = ordbehandlares.exec(text)?.[0];
    const nummer = found && [...found.normalize('NFKC')].filter((one) => /\d/.test(one)).join('');
    return found
      ? [
          at(
            path,
            line,
            `\`${found}\` ser ut som en fotnot ur ett ordbehandlingsprogram och leder ingenstans.`,
            `Skriv fotnoten som \`[^${nummer}]\` och förklara den sist i filen: \`[^${nummer}]: Regionöversikten 2020, avsnittet Samverkan.\``,
          ),
        ]
      : [];
  });

/** Every body that is read rests on a footnote, footnotes are whole, and those of the regions name a source and its section. */
export const checkFotnoter: Rule = (content) => {
  const { kallor } = buildFolderVokabular(content);
  const handelser = handelsesidor(content);
  const unread = new Set(
    delarOf(content).flatMap(({ file, front }) => (front['granskad'] === null ? [file.path] : [])),
  );
  return content.files.flatMap((file) => {
    const { path, body } = file;
    if (!body || body.errors.length > 0) return [];
    if (!isDelPath(path)) return [...foreignMarks(file), ...unpaired(file)];
    const isEmpty = body.blocks.length === 0;
    return [
      ...(unread.has(path) || body.marks.length > 0
        ? []
        : [
            at(
              path,
              body.blocks[0]?.line ?? null,
              isEmpty ? 'Brödtexten saknas.' : 'Brödtexten har ingen fotnot.',
              `${isEmpty ? 'Skriv en kort text med egna ord efter den andra raden `---`, och s' : 'S'}ätt \`[^1]\` efter meningen och skriv sist i filen \`[^1]: Regionöversikten 2020, avsnittet Samverkan.\``,
            ),
          ]),
      ...foreignMarks(file),
      ...unpaired(file),
      ...body.definitions.flatMap(({ line, text }) => {
        const wrong = kallor && wrongForm(text, Object.values(kallor), handelser);
        return wrong ? [at(path, line, ...wrong)] : [];
      }),
    ];
  });
};
