import * as data from '@/lib/data-attributes';
import { attribute, type Edit, isElement, type Node, nodesOf } from './html-tree';

const LAZY = 'data-lazy-script';

/** The names of scripts that a page requests with `data-script`, each once, in document order. */
export function askedScripts(page: Node): string[] {
  const names = [...nodesOf(page)]
    .filter((node) => isElement(node))
    .flatMap((element) => attribute(element, data.script) ?? []);
  return [...new Set(names)];
}

/** The edits that replace the name in `data-lazy-script` by the script's address, from which another script loads it. */
export function lazyScriptEdits(page: Node, addressOf: (name: string) => Promise<string>): Promise<Edit[]> {
  const requests = [...nodesOf(page)]
    .filter((node) => isElement(node))
    .flatMap((element) => {
      const name = attribute(element, LAZY);
      const location = element.sourceCodeLocation?.attrs?.[LAZY];
      if (name === null || location === undefined) return [];
      // data-lazy-script="…": the name is between the quotation marks
      return [{ name, start: location.startOffset + LAZY.length + 2, end: location.endOffset - 1 }];
    });
  return Promise.all(
    requests.map(async ({ name, start, end }) => ({ start, end, text: await addressOf(name) })),
  );
}
