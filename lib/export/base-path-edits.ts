import { type Edit, isElement, type Node, nodesOf } from './html-tree';

const ADDRESS_ATTRIBUTES = ['href', 'src', 'action', 'data-index'];

/** The edits that put a base path before every address of the own site; nothing inside the nodes that are cut. */
export function basePathEdits(page: Node, cut: ReadonlySet<Node>, basePath: string): Edit[] {
  if (basePath === '') return [];
  const kept = [...nodesOf(page, (node) => !cut.has(node))].filter((node) => !cut.has(node));
  return kept
    .filter((node) => isElement(node))
    .flatMap((element) =>
      element.attrs.flatMap(({ name, value }) => {
        const place = element.sourceCodeLocation?.attrs?.[name];
        const own = ADDRESS_ATTRIBUTES.includes(name) && /^\/(?!\/)/.test(value);
        if (!own || place === undefined) return [];
        // href="/…": the address begins behind the name, = and the quotation mark
        const start = place.startOffset + name.length + 2;
        return [{ start, end: start, text: basePath }];
      }),
    );
}
