import { vag } from '../bas.ts';

/** An element with attributes and children; text becomes text nodes, so that nothing in it is read as markup. `href` is a path on the site. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const created = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) created.setAttribute(key, key === 'href' ? vag(value) : value);
  created.append(...children);
  return created;
}
