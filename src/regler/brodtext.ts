import { bildfil, bildslag, type Bildfel } from './bildfil.ts';
import { isLankmal, showAdress } from './lankmal.ts';

/** What the law reads of a node; trees of every Markdown parser have this shape. */
export interface Nod {
  readonly type: string;
  readonly name?: string | null;
  readonly url?: string | null;
  readonly identifier?: string | null;
  readonly checked?: boolean | null;
  readonly depth?: number | null;
  readonly attributes?: readonly NodAttribut[] | Readonly<Record<string, unknown>> | null;
  readonly children?: readonly Nod[];
  readonly position?: { readonly start: { readonly line: number } } | null | undefined;
}

/** An attribute of a tag; its value is a text, nothing, or an expression. */
export interface NodAttribut {
  readonly type: string;
  readonly name?: string;
  readonly value?: unknown;
}

/** A breach of a law: where, what is wrong and what to do. The texts are plain Swedish. */
export interface Brott {
  /** Line in the file, from 1. */
  readonly line: number;
  readonly message: string;
  readonly tip: string;
}

/** Where a text stands, and which images there are to show in it. */
export interface Sammanhang {
  /** The file, relative to the content folder. */
  readonly fil: string;
  /** Whether an image file exists; takes a path relative to the content folder. */
  readonly finns: (fil: string) => boolean;
}

type Fel = readonly [message: string, tip: string];

/** What is plain text, whatever it holds. Kinds that are judged one by one are not here; any other kind is refused. */
const fria = new Set([
  'blockquote',
  'break',
  'code',
  'delete',
  'emphasis',
  'footnoteDefinition',
  'footnoteReference',
  'inlineCode',
  'list',
  'paragraph',
  'root',
  'strong',
  'table',
  'tableCell',
  'tableRow',
  'text',
  'thematicBreak',
  'yaml',
]);

/** Tags that mark up text. None of them loads, runs, leads or submits anything. */
const taggar = ['cite', 'span', 'abbr', 'em', 'strong', 'q', 'sub', 'sup', 'br', 'dfn', 'i', 'b', 'p', 'div'];

/** The attributes that a tag may have, with what their values look like. */
const attribut: Readonly<Record<string, (value: unknown) => boolean>> = {
  'data-namn': (value) => value === null || value === undefined || value === '',
  lang: (value) => typeof value === 'string' && /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(value),
  title: (value) => typeof value === 'string',
};

const esm: Fel = ['`import` och `export` får inte stå i innehållet.', 'Ta bort raden: innehållet är bara text.'];
const uttryck: Fel = [
  'Kod inom klammerparentes `{…}` får inte stå i innehållet.',
  'Ta bort parentesen, eller skriv `\\{` om tecknet ska synas.',
];
const writeBild = (fil: string): string => {
  const upp = '../'.repeat(fil.split('/').length - 1) || './';
  return `Lägg bildfilen i \`content/bilder/\` och skriv \`![Vad bilden visar](${upp}bilder/bild.png)\`.`;
};
const bildfel: Readonly<Record<Bildfel, (adress: string, fil: string) => Fel>> = {
  'annan-webbplats': (adress, fil) => [`Bilden \`${adress}\` hämtas från en annan webbplats.`, writeBild(fil)],
  form: (adress, fil) => [
    `Bildens adress \`${adress}\` går inte att använda.`,
    `${writeBild(fil)} Namnet får bara ha a–z, siffror, bindestreck och understreck.`,
  ],
  slag: (adress) => [
    `\`${adress}\` är ingen bild som får visas.`,
    `En bild är en fil av något av slagen ${bildslag.map((slag) => `\`.${slag}\``).join(', ')}.`,
  ],
  utanfor: (adress, fil) => [`Bilden \`${adress}\` ligger utanför innehållets mapp.`, writeBild(fil)],
};

const judgeLank = (adress: string | null | undefined): Fel[] =>
  adress !== null && adress !== undefined && isLankmal(adress)
    ? []
    : [
        [
          `Länken går till \`${showAdress(adress ?? '')}\`, som inte är ett tillåtet mål.`,
          'Skriv hela adressen med `https://`, en sida här på webbplatsen som `/teman/aldre/`, en plats på sidan som `#rubrik` eller `mailto:namn@exempel.se`.',
        ],
      ];

function judgeBild(adress: string, { fil, finns }: Sammanhang): Fel[] {
  const bild = bildfil(fil, adress);
  if ('fel' in bild) return [bildfel[bild.fel](showAdress(adress), fil)];
  return finns(bild.fil) ? [] : [[`Bilden \`${showAdress(adress)}\` finns inte.`, writeBild(fil)]];
}

function judgeAttribut({ type, name = '', value }: NodAttribut): Fel[] {
  if (type !== 'mdxJsxAttribute' || (typeof value === 'object' && value !== null)) return [uttryck];
  if (!Object.hasOwn(attribut, name)) {
    return [
      [
        `Attributet \`${showAdress(name)}\` får inte stå i innehållet.`,
        `Ta bort det. Tillåtna attribut är ${Object.keys(attribut)
          .map((namn) => `\`${namn}\``)
          .join(', ')}.`,
      ],
    ];
  }
  return attribut[name]?.(value)
    ? []
    : [[`Attributet \`${name}\` har fel värde.`, 'Skriv `data-namn` utan värde, `lang="en"` eller `title="En text"`.']];
}

function judgeTagg({ name, attributes }: Nod): Fel[] {
  const fel: Fel[] = taggar.includes(name ?? '')
    ? []
    : [
        [
          `Taggen \`<${showAdress(name ?? '')}>\` får inte stå i innehållet.`,
          'Skriv med Markdown. Exakta namn får stå i `<cite>…</cite>`.',
        ],
      ];
  return [...fel, ...(Array.isArray(attributes) ? attributes.flatMap(judgeAttribut) : [])];
}

function judge(nod: Nod, sammanhang: Sammanhang, definierade: ReadonlySet<string>): Fel[] {
  if (fria.has(nod.type)) return [];
  switch (nod.type) {
    case 'mdxjsEsm':
      return [esm];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [uttryck];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return judgeTagg(nod);
    case 'link':
    case 'definition':
      return judgeLank(nod.url);
    case 'linkReference':
      // Its address is judged where it is defined; one that is defined nowhere to be seen has not been judged.
      return definierade.has((nod.identifier ?? '').toLowerCase()) ? [] : judgeLank(null);
    case 'image':
      return judgeBild(nod.url ?? '', sammanhang);
    case 'imageReference':
      return [['En bild kan inte hänvisa till en adress längre ned.', writeBild(sammanhang.fil)]];
    case 'heading':
      // The page gives a body its own heading; a deeper one than these would leave a step out.
      return nod.depth === 2 || nod.depth === 3
        ? []
        : [
            [
              `Rubriken är av nivå ${nod.depth ?? 1}.`,
              'Rubriker i brödtexten skrivs med `##`, och en underrubrik med `###`.',
            ],
          ];
    case 'listItem':
      return typeof nod.checked === 'boolean'
        ? [['Kryssrutor får inte stå i innehållet.', 'Skriv punkten utan `[ ]`.']]
        : [];
    default:
      return [['Stycket är skrivet på ett sätt som inte får stå i innehållet.', 'Skriv det med vanlig Markdown.']];
  }
}

/** Every node in the order of the text. Not recursive: nothing that can be nested may run out of stack. */
function nodesIn(root: Nod): Nod[] {
  const found: Nod[] = [];
  const waiting = [root];
  for (let nod = waiting.pop(); nod !== undefined; nod = waiting.pop()) {
    found.push(nod);
    const children = nod.children ?? [];
    for (let i = children.length - 1; i >= 0; i -= 1) waiting.push(children[i]!);
  }
  return found;
}

/**
 * The law of running text: it marks up, links and shows images of the content folder, and can neither run code, lead
 * the reader away unasked nor pull in other files. What is not allowed here is refused, also kinds not thought of.
 * @param trad the text as a syntax tree, with MDX and GFM, by any parser
 */
export function checkBrodtext(trad: Nod, sammanhang: Sammanhang): Brott[] {
  const nodes = nodesIn(trad);
  const definierade = new Set(
    nodes.filter(({ type }) => type === 'definition').map(({ identifier }) => (identifier ?? '').toLowerCase()),
  );
  return nodes.flatMap((nod) =>
    judge(nod, sammanhang, definierade).map(([message, tip]) => ({
      line: nod.position?.start.line ?? 1,
      message,
      tip,
    })),
  );
}

/** Keys in front matter that make the build import a file. */
const importerar = ['layout'];

/** The law of front matter: no key in it may make the build import anything. The schemas say which keys there are. */
export const checkHuvud = (nycklar: readonly string[]): Brott[] =>
  nycklar
    .filter((nyckel) => importerar.includes(nyckel))
    .map((nyckel) => ({
      line: 1,
      message: `Nyckeln \`${nyckel}\` får inte stå i innehållet.`,
      tip: 'Ta bort den: hur sidan ser ut bestäms på ett enda ställe.',
    }));
