import * as data from '@/lib/data-attributes';
import { type Edit, isElement, type Node, nodesOf } from './html-tree';

const ADDRESS_ATTRIBUTES = ['href', 'src', 'action', data.index, data.suggestions];

/** The edits that prefix every address of this site with the base path; nodes that are cut are left alone. */
export function basePathEdits(page: Node, cut: ReadonlySet<Node>, basePath: string): Edit[] {
  if (basePath === '') return [];
  const kept = [...nodesOf(page, (node) => !cut.has(node))].filter((node) => !cut.has(node));
  return kept
    .filter((node) => isElement(node))
    .flatMap((element) =>
      element.attrs.flatMap(({ name, value }) => {
        const location = element.sourceCodeLocation?.attrs?.[name];
        const own = ADDRESS_ATTRIBUTES.includes(name) && /^\/(?!\/)/.test(value);
        if (!own || location === undefined) return [];
        // href="/…": the address begins after the name, = and the quotation mark
        const start = location.startOffset + name.length + 2;
        return [{ start, end: start, text: basePath }];
      }),
    );
}
