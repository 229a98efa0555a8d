import type { Filer } from '../ny/skelett.ts';

/** A made-up region in depth: two plans of other years than the real one's, no strategy, no survey and no audit. */
const ar = ['2023', '2025'] as const;
type Ar = (typeof ar)[number];

const kalla = (region: string, plan: Ar) => ({
  titel: `Påhittad plan ${plan}`,
  kortnamn: `Påhittade planen ${plan}`,
  utgivare: 'Övningen',
  ar: Number(plan),
  publicerad: `${plan}-02-01`,
  typ: 'handlingsplan',
  url: `https://example.org/${region}-plan-${plan}`,
  beskrivning: 'Ett påhittat dokument.',
  lasAven: null,
  avsnitt: ['Inledning', 'Initiativ'],
  plats: null,
  last: { dag: '2026-11-28', sha256: null },
  beslut: null,
  diarienummer: null,
  giltig: { fran: Number(plan), till: null },
  ersatter: null,
  sprak: 'sv',
  begar: null,
});

const dokument = (region: string, plan: Ar): string => `- id: plan-${plan}
  kalla: ${region}-plan-${plan}
  sort: handlingsplan
  kort: Plan ${plan}
  rubrik: "Planen ${plan}: påhittade initiativ"
  fraga: Vad ska göras?
  svar: Planen från ${plan} räknar upp initiativ som är påhittade för en övning.
  beslut: Planen är påhittad och beslutad av ingen.
  beslutKalla: { id: ${region}-plan-${plan}, avsnitt: Inledning }
  saknas: []
`;

const post = (region: string, plan: Ar, id: string, titel: string): string => `- id: ${region}/ovning-${id}
  del: prioriteringar
  titel: ${titel}
  text: ${titel} i en övning, och tas sedan bort.
  teman: [mobila-team]
  niva: planerat
  huvudman: region
  malgrupper: []
  begrepp: []
  kalla: { id: ${region}-plan-${plan}, avsnitt: Initiativ }
  per: ${plan}
`;

const initiativ = (region: string, plan: Ar, ids: Readonly<Record<string, string>>): string => `dokument: plan-${plan}
grupper:
  - id: ovning
    namn: Övningens initiativ
    avsnitt: Initiativ
    initiativ:
${Object.entries(ids)
  .map(([id, namn]) => `      - { id: ${id}, namn: ${namn}, kort: ${namn}, post: ${region}/ovning-${id}, delar: [] }`)
  .join('\n')}
`;

const forsta = { buss: 'Övningsbuss', skola: 'Övningsskola' };
const andra = { 'buss-25': 'Övningsbussen' };
const titlar = { ...forsta, ...andra };

const trad = `initiativ:
  - initiativ: buss
    vidare: [{ till: buss-25, koppling: innehall }]
    plan: { lage: initiativ, text: Bussen rullar vidare i den senare planen., avsnitt: Initiativ }
    granskning: null
  - initiativ: skola
    vidare: []
    plan: { lage: namns-inte, text: null, avsnitt: null }
    granskning: null
nya: []
loften: []
`;

/** The files of a made-up region in depth, by path in the content folder: one folder and nothing beside it. */
export function madeUpFordjupning(region: string): Filer {
  const egna: Filer = {
    'kallor.json': `${JSON.stringify(Object.fromEntries(ar.map((plan) => [`${region}-plan-${plan}`, kalla(region, plan)])), null, 2)}\n`,
    'dokument.yaml': ar.map((plan) => dokument(region, plan)).join(''),
    'poster.yaml': Object.entries(titlar)
      .map(([id, titel]) => post(region, id in forsta ? '2023' : '2025', id, `${titel} planeras`))
      .join(''),
    'initiativ-2023.yaml': initiativ(region, '2023', forsta),
    'initiativ-2025.yaml': initiativ(region, '2025', andra),
    'trad.yaml': trad,
  };
  const names = Object.keys(egna).toSorted();
  const files = { ...egna, 'filer.yaml': names.map((name) => `- ${name}\n`).join('') };
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [`fordjupning/${region}/${name}`, text]));
}
