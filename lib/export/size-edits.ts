import * as data from '@/lib/data-attributes';
import { formatSize } from '@/lib/format-size';
import { attribute, type Edit, isElement, type Node, nodesOf } from './html-tree';

/** The edits that write sizes into the elements that ask for them; throws, naming the page, if there is no such file. */
export function sizeEdits(page: Node, sizes: ReadonlyMap<string, number>, address: string): Edit[] {
  return [...nodesOf(page)]
    .filter((node) => isElement(node))
    .flatMap((element) => {
      const path = attribute(element, data.sizeOf);
      const at = element.sourceCodeLocation?.startTag?.endOffset;
      if (path === null || at === undefined) return [];
      const size = sizes.get(path);
      if (size === undefined) throw new Error(`${address}: asks for the size of ${path}, which is not made`);
      return [{ start: at, end: at, text: formatSize(size) }];
    });
}
