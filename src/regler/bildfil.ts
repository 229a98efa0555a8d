/** The kinds of image that may stand in content. SVG is not one: opened by itself it is a page that can run scripts. */
export const bildslag: readonly string[] = ['png', 'jpg', 'jpeg', 'webp', 'avif', 'gif'];

const plain = /^\.{1,2}\/(?:\.\.\/)*(?:[\w-]+\/)*[\w-]+\.([a-z]+)$/;

/** Why an address is no image of the content folder. */
export type Bildfel = 'annan-webbplats' | 'form' | 'slag' | 'utanfor';

/**
 * The image file that an address in a text means, relative to the content folder, or why there is none. The form is
 * narrow because the build makes an import of the address: without `./` it could name a package, and a query or a
 * percent sign could ask for something else than the image.
 * @param fil the file with the text, relative to the content folder: `teman/aldre.mdx`
 */
export function bildfil(fil: string, adress: string): { readonly fil: string } | { readonly fel: Bildfel } {
  if (/^(?:[a-z][a-z0-9+.-]*:|[/\\]{2})/i.test(adress)) return { fel: 'annan-webbplats' };
  const [, andelse] = plain.exec(adress) ?? [];
  if (andelse === undefined) {
    const slag = /\.(\w+)$/.exec(adress)?.[1] ?? '';
    return { fel: adress.startsWith('.') && !bildslag.includes(slag) ? 'slag' : 'form' };
  }
  const delar = fil.split('/').slice(0, -1);
  for (const del of adress.split('/')) {
    if (del === '.') continue;
    if (del !== '..') delar.push(del);
    else if (delar.pop() === undefined) return { fel: 'utanfor' };
  }
  return bildslag.includes(andelse) ? { fil: delar.join('/') } : { fel: 'slag' };
}
