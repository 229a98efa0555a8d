import { skyddaText } from '../../src/domain/markt-text.ts';

/** Text that is markup already. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Del = Html | string | number | null | undefined | false | readonly Del[];

const textOf = (del: Del): string => {
  if (del === null || del === undefined || del === false) return '';
  if (del instanceof Html) return del.text;
  return typeof del === 'object' ? del.map(textOf).join('') : skyddaText(String(del));
};

/** Markup with values in it; whatever is not markup itself is escaped, and nothing is left of what is missing. */
export const html = (parts: TemplateStringsArray, ...values: readonly Del[]): Html =>
  new Html(parts.reduce((done, part, i) => done + textOf(values[i - 1]) + part));
