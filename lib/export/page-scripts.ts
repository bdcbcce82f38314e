import { attribute, type Edit, isElement, type Node, nodesOf } from './html-tree';

const LAZY = 'data-lazy-script';

/** The scripts of browser/ that a page asks for with `data-script`, each once, in the order of the page. */
export function askedScripts(page: Node): string[] {
  const names = [...nodesOf(page)]
    .filter((node) => isElement(node))
    .flatMap((element) => attribute(element, 'data-script') ?? []);
  return [...new Set(names)];
}

/** The edits that put a script's address in the place of its name in `data-lazy-script`, for another script to load it. */
export function lazyScriptEdits(page: Node, addressOf: (name: string) => Promise<string>): Promise<Edit[]> {
  const places = [...nodesOf(page)]
    .filter((node) => isElement(node))
    .flatMap((element) => {
      const name = attribute(element, LAZY);
      const place = element.sourceCodeLocation?.attrs?.[LAZY];
      if (name === null || place === undefined) return [];
      // data-lazy-script="…": the name stands between the quotation marks
      return [{ name, start: place.startOffset + LAZY.length + 2, end: place.endOffset - 1 }];
    });
  return Promise.all(
    places.map(async ({ name, start, end }) => ({ start, end, text: await addressOf(name) })),
  );
}
