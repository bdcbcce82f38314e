import { isElement, type Node, nodesOf } from './html-tree';

/** The names by which a selector can match in a page, each list sorted. */
export type UsedNames = { tags: string[]; classes: string[]; attributes: string[] };

/** The tags, classes and attributes of a page. */
export function usedNames(page: Node): UsedNames {
  const tags = new Set<string>();
  const classes = new Set<string>();
  const attributes = new Set<string>();
  for (const node of nodesOf(page)) {
    if (!isElement(node)) continue;
    tags.add(node.tagName);
    for (const { name, value } of node.attrs) {
      attributes.add(name);
      if (name === 'class') for (const word of value.match(/\S+/g) ?? []) classes.add(word);
    }
  }
  return { tags: [...tags].sort(), classes: [...classes].sort(), attributes: [...attributes].sort() };
}
