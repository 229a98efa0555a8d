import type { DefaultTreeAdapterMap } from 'parse5';

/** A node and an element as the parser gives them. */
export type Node = DefaultTreeAdapterMap['node'];
/** An element as the parser gives it. */
export type Element = DefaultTreeAdapterMap['element'];

/** One element with its attributes as a plain object. */
export interface Tag {
  readonly name: string;
  readonly attrs: Readonly<Record<string, string>>;
  /** Line of the start tag, counted from 1; `null` for an element that the parser added. */
  readonly line: number | null;
  readonly inSvg: boolean;
  readonly element: Element;
}

const SVG = 'http://www.w3.org/2000/svg';
const UNREAD = new Set(['script', 'style', 'template', 'svg']);

/** Attributes by name; an attribute in a namespace keeps its prefix, as in `xlink:href`. */
export const attrsOf = (element: Element): Record<string, string> =>
  Object.fromEntries(element.attrs.map(({ prefix, name, value }) => [prefix ? `${prefix}:${name}` : name, value]));

/** Every element below a node, in document order. What stands in `<template>` is left out. */
export function collectTags(node: Node): Tag[] {
  const found: Tag[] = [];
  const visit = (one: Node): void => {
    if ('tagName' in one)
      found.push({
        name: one.tagName,
        attrs: attrsOf(one),
        line: one.sourceCodeLocation?.startLine ?? null,
        inSvg: one.namespaceURI === SVG,
        element: one,
      });
    if ('childNodes' in one) for (const child of one.childNodes) visit(child);
  };
  visit(node);
  return found;
}

/** The text of an element as read aloud: white space collapsed, without scripts and drawings. */
export function textOf(node: Node): string {
  const collect = (one: Node): string => {
    if ('value' in one) return one.value;
    if ('tagName' in one && UNREAD.has(one.tagName)) return '';
    return 'childNodes' in one ? one.childNodes.map(collect).join('') : '';
  };
  return collect(node).replace(/\s+/g, ' ').trim();
}

/** What stands in an element that holds text alone, such as a script, as it is written. */
export const sourceOf = (element: Element): string =>
  element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
