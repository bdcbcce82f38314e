import { type Edit, isElement, type Node, nodesOf } from './html-tree';

/** The combinations of classes that elements of a page have, each once: words and combinations sorted. */
export function classCombinations(page: Node): string[] {
  const combinations = [...nodesOf(page)]
    .filter((node) => isElement(node))
    .flatMap(({ attrs }) => attrs.filter(({ name }) => name === 'class'))
    .map(({ value }) => [...wordsOf(value)].sort().join(' '));
  return [...new Set(combinations)].sort();
}

/** The edits that give every element its classes by their new names; a class without one does nothing and is left out. */
export function classEdits(page: Node, cut: ReadonlySet<Node>, names: ReadonlyMap<string, string>): Edit[] {
  const kept = [...nodesOf(page, (node) => !cut.has(node))].filter((node) => !cut.has(node));
  return kept
    .filter((node) => isElement(node))
    .flatMap(({ attrs, sourceCodeLocation }) => {
      const place = sourceCodeLocation?.attrs?.class;
      const value = attrs.find(({ name }) => name === 'class')?.value;
      if (place === undefined || value === undefined) return [];
      const short = new Set([...wordsOf(value)].flatMap((word) => names.get(word) ?? []));
      // with the space before it
      const start = place.startOffset - 1;
      return [
        { start, end: place.endOffset, text: short.size === 0 ? '' : ` class="${[...short].join(' ')}"` },
      ];
    });
}

const wordsOf = (value: string): Set<string> => new Set(value.match(/\S+/g));
