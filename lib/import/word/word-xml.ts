import type { Element, Node } from '@xmldom/xmldom';

/** The elements directly inside a node. */
export const elementsIn = (node: Node): Element[] =>
  [...node.childNodes].filter((child): child is Element => child.nodeType === child.ELEMENT_NODE);

/** The first element of this name directly inside another; null if there is none. */
export const childOf = (element: Element, name: string): Element | null =>
  elementsIn(element).find(({ localName }) => localName === name) ?? null;

/** The value that an element directly inside another carries: <w:pStyle w:val="a"/>; null if it is not there. */
export const settingOf = (element: Element, name: string): string | null =>
  childOf(element, name)?.getAttribute('w:val') ?? null;
