/** The last visit to a region's page: the day, and the ids of the facts that stood there. */
export interface Besok {
  readonly dag: string;
  readonly sedda: readonly string[];
}

/** Reads a stored visit; `null` for nothing, or for what is no visit. */
export function readBesok(text: string | null): Besok | null {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    if (typeof value !== 'object' || value === null) return null;
    const { dag, sedda } = value as Partial<Record<keyof Besok, unknown>>;
    if (typeof dag !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(dag) || !Array.isArray(sedda)) return null;
    return { dag, sedda: sedda.filter((one): one is string => typeof one === 'string') };
  } catch {
    return null;
  }
}

/** The facts that did not stand there at the last visit; none at the first, when nothing can be told as new. */
export const nyaSedan = (ids: readonly string[], besok: Besok | null): string[] =>
  besok === null ? [] : ids.filter((id) => !besok.sedda.includes(id));

/** Whether a fact is from a day or later. A month or a year counts by its last day; an undated fact is never left out. */
export const isFran = (datum: string, dag: string): boolean =>
  dag === '' || datum === '' || datum >= dag.slice(0, datum.length);
