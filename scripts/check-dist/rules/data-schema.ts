import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Finding, Rule } from '../rule.ts';

const dataFile = /^data\/([a-z-]+)\.json$/;
/** The data package describes the others. */
const NO_DATA_SET = new Set(['data/datapackage.json']);

/** Every JSON data file has a JSON Schema beside it and is valid against it. */
export const checkDataSchema: Rule = ({ json }) => {
  const ajv = new Ajv2020({ formats: { uri: true } });
  return [...json].flatMap(([path, { value, error }]): Finding[] => {
    const id = dataFile.exec(path)?.[1];
    if (id === undefined || NO_DATA_SET.has(path) || error !== null) return [];
    const finding = (message: string, tip: string): Finding[] => [{ path, line: null, message, tip }];
    const schema = json.get(`data/schema/${id}.json`)?.value;
    if (!schema) return finding('Datafilen saknar JSON Schema.', `Lägg till ${id} i src/data/utdatascheman.ts.`);
    try {
      const validate = ajv.compile(schema);
      if (validate(value)) return [];
      const [first] = validate.errors ?? [];
      return finding(
        `Följer inte sitt schema vid ${first?.instancePath || 'roten'}: ${first?.message}.`,
        'Rätta src/data/datamangder.ts eller src/data/utdatascheman.ts.',
      );
    } catch (cause) {
      return finding(`Schemat går inte att använda: ${(cause as Error).message}.`, 'Rätta src/data/json-schema.ts.');
    }
  });
};
