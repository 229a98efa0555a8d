/**
 * Makes footnotes from several bodies live on one page: ids get a prefix, links lose English labels,
 * and the list under each body is taken away, since the page has one source list of its own.
 * @param html rendered Markdown with GFM footnotes
 * @param prefix unique on the page, e.g. `malbild`
 */
export function splitFotnoter(html: string, prefix: string): { readonly text: string; readonly noter: string } {
  const marked = html
    .replace(/(id|href)="(#?)user-content-/g, `$1="$2${prefix}-`)
    .replace(/ aria-describedby="footnote-label"/g, '')
    .replace(/ data-footnote-ref(="[^"]*")?/g, '');
  const start = marked.search(/<section[^>]*data-footnotes/);
  if (start < 0) return { text: marked, noter: '' };
  const list = /<ol>([\s\S]*)<\/ol>/.exec(marked.slice(start))?.[0] ?? '';
  const noter = list
    // The mark is known by where it leads; neither its attribute nor its class says more.
    .replace(/ (?:class="data-footnote-backref"|data-footnote-backref(?:="[^"]*")?)/g, '')
    .replace(/aria-label="Back to reference ([^"]*)"/g, 'aria-label="Tillbaka till hänvisning $1"');
  return { text: marked.slice(0, start).trim(), noter };
}

/** The text without its references to footnotes. */
export const stripHanvisningar = (html: string): string => html.replace(/<sup>.*?<\/sup>/gs, '');
