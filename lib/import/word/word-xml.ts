import type { Element, Node } from '@xmldom/xmldom';

/** The child elements of a node. */
export const elementsIn = (node: Node): Element[] =>
  [...node.childNodes].filter((child): child is Element => child.nodeType === child.ELEMENT_NODE);

/** The first child element of this name; null if there is none. */
export const childOf = (element: Element, name: string): Element | null =>
  elementsIn(element).find(({ localName }) => localName === name) ?? null;

/** The value of a child element: <w:pStyle w:val="a"/>; null if it is missing. */
export const settingOf = (element: Element, name: string): string | null =>
  childOf(element, name)?.getAttribute('w:val') ?? null;

/** The nearest element of this name around another; null if there is none. */
export function closest(element: Element, name: string): Element | null {
  const above = element.parentElement;
  return above === null || above.localName === name ? above : closest(above, name);
}

/** The text that stands directly in an element, trimmed. */
export const ownText = (element: Element): string =>
  [...element.childNodes]
    .filter(({ nodeType }) => nodeType === element.TEXT_NODE || nodeType === element.CDATA_SECTION_NODE)
    .map(({ nodeValue }) => nodeValue ?? '')
    .join('')
    .trim();
