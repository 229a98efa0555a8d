/** A value in a graph: a resource, a Swedish text, or a typed literal. */
export type RdfVarde =
  { readonly iri: string } | { readonly sv: string } | { readonly text: string; readonly typ: string };

/** One resource with its properties; property names and types are written with a prefix (`skos:prefLabel`). */
export interface RdfNod {
  readonly iri: string;
  readonly typ: string;
  readonly egenskaper: Readonly<Record<string, readonly RdfVarde[]>>;
}

/** Prefixes of the vocabularies that the atlas writes in. */
export const prefix = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  owl: 'http://www.w3.org/2002/07/owl#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** A Swedish text as a value. */
export const sv = (text: string): RdfVarde => ({ sv: text });
/** A resource as a value. */
export const iri = (address: string): RdfVarde => ({ iri: address });
/** A literal of an XML Schema type, e.g. `date`. */
export const typad = (text: string, typ: string): RdfVarde => ({ text, typ: `xsd:${typ}` });

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const quoted = (text: string): string => `"${text.replace(/[\\"\n\r\t]/g, (char) => escapes[char] ?? char)}"`;

const turtleValue = (value: RdfVarde): string => {
  if ('iri' in value) return `<${value.iri}>`;
  return 'sv' in value ? `${quoted(value.sv)}@sv` : `${quoted(value.text)}^^${value.typ}`;
};

/** A graph as Turtle. */
export function toTurtle(noder: readonly RdfNod[]): string {
  const head = Object.entries(prefix).map(([name, address]) => `@prefix ${name}: <${address}> .`);
  const body = noder.map(({ iri: address, typ, egenskaper }) => {
    const lines = Object.entries(egenskaper)
      .filter(([, values]) => values.length > 0)
      .map(([name, values]) => `  ${name} ${values.map(turtleValue).join(' ,\n    ')}`);
    return `<${address}>\n${[`  a ${typ}`, ...lines].join(' ;\n')} .`;
  });
  return `${[head.join('\n'), ...body].join('\n\n')}\n`;
}

const jsonValue = (value: RdfVarde): Record<string, string> => {
  if ('iri' in value) return { '@id': value.iri };
  return 'sv' in value ? { '@value': value.sv, '@language': 'sv' } : { '@value': value.text, '@type': value.typ };
};

/** The same graph as JSON-LD, with the prefixes as its context. */
export function toJsonLd(noder: readonly RdfNod[]): string {
  const graph = noder.map(({ iri: address, typ, egenskaper }) => ({
    '@id': address,
    '@type': typ,
    ...Object.fromEntries(
      Object.entries(egenskaper)
        .filter(([, values]) => values.length > 0)
        .map(([name, values]) => [name, values.map(jsonValue)]),
    ),
  }));
  return `${JSON.stringify({ '@context': prefix, '@graph': graph }, null, 1)}\n`;
}
