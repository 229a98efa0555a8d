/** What the published data say, as far as a review pack needs it; the shapes are those of `/data/`. */
export interface Data {
  readonly celler: readonly {
    readonly utgava: string;
    readonly region: string;
    readonly tema: string;
    readonly svar: string;
    readonly poster: readonly string[];
    readonly handelser: readonly string[];
    readonly not: string | null;
  }[];
  readonly poster: readonly {
    readonly id: string;
    readonly utgava: string;
    readonly titel: string;
    readonly text: string;
    readonly per: string | null;
    readonly kalla: { readonly id: string; readonly avsnitt: string; readonly punkt?: string };
  }[];
  readonly handelser: readonly {
    readonly id: string;
    readonly titel: string;
    readonly text: string;
    readonly datum: string | null;
    readonly kalla: { readonly titel: string; readonly utgivare: string; readonly url: string | null };
  }[];
  readonly kallor: readonly {
    readonly id: string;
    readonly kortnamn: string;
    readonly utgivare: string;
    readonly url: string | null;
  }[];
  readonly teman: readonly { readonly id: string; readonly namn: string }[];
  readonly utgavor: readonly { readonly id: string; readonly namn: string; readonly ar: string }[];
}

/** One thing that a region is asked about: what the atlas answers in one cell, and what it rests on. */
export interface Rad {
  /** `kalmar/2026/mobila-team`. */
  readonly id: string;
  readonly utgava: string;
  readonly ar: string;
  readonly tema: string;
  readonly temanamn: string;
  readonly svar: string;
  /** Each statement with its date and source. */
  readonly belagg: readonly { readonly text: string; readonly kalla: string }[];
}

const kallaText = (data: Data, { id, avsnitt, punkt }: Data['poster'][number]['kalla']): string => {
  const kalla = data.kallor.find((one) => one.id === id);
  const plats = punkt === undefined ? avsnitt : `${avsnitt}, ${punkt}`;
  return [kalla?.kortnamn ?? id, plats, kalla?.url].filter(Boolean).join(', ');
};

/**
 * The rows of one region's review pack, newest edition first: every cell, silent ones too.
 * @param namn what each answer state is called: `ej-namnt` → `Ej nämnt`
 */
export function buildRader(data: Data, region: string, namn: Readonly<Record<string, string>>): Rad[] {
  return data.utgavor.toReversed().flatMap(({ id: utgava, ar }) =>
    data.teman.flatMap((tema) => {
      const cell = data.celler.find((one) => one.utgava === utgava && one.region === region && one.tema === tema.id);
      if (!cell) return [];
      const poster = data.poster.filter((post) => post.utgava === utgava && cell.poster.includes(post.id));
      const handelser = data.handelser.filter(({ id }) => cell.handelser.includes(id));
      return [
        {
          id: `${region}/${utgava}/${tema.id}`,
          utgava,
          ar,
          tema: tema.id,
          temanamn: tema.namn,
          svar: [namn[cell.svar] ?? cell.svar, cell.not].filter(Boolean).join('. '),
          belagg: [
            ...poster.map((post) => ({
              text: `${post.titel} (${post.per ?? 'odaterad'}): ${post.text}`,
              kalla: kallaText(data, post.kalla),
            })),
            ...handelser.map((one) => ({
              text: `${one.titel} (${one.datum ?? 'odaterad'}): ${one.text}`,
              kalla: [one.kalla.titel, one.kalla.utgivare, one.kalla.url].filter(Boolean).join(', '),
            })),
          ],
        },
      ];
    }),
  );
}
