import { type Document, isMap, isSeq } from 'yaml';
import type { Path } from './edit';
import { lineStart } from './lines';
import { inLines, linesOfItem, linesOfPair, pairIn, rangeOf, type Stretch, writtenOtherwise } from './places';

/** The YAML without a field or an entry of a list; a list goes with its last entry. Throws EditError if it is in brackets. */
export function removeValue(yaml: string, document: Document, path: Path): string {
  const field = path.at(-1);
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const node = inLines(parent);
  if (isSeq(node) && typeof field === 'number') {
    if (node.items.length === 1) return removeValue(yaml, document, path.slice(0, -1));
    return without(yaml, linesOfItem(yaml, node, field));
  }
  const pair = pairIn(node, field);
  if (pair === undefined || !isMap(node)) throw writtenOtherwise();
  const { start } = rangeOf(pair.key);
  if (yaml.slice(lineStart(yaml, start), start).trim() === '') return without(yaml, linesOfPair(yaml, pair));
  // The field stands after the dash of its entry, where the next one comes.
  const next = node.items[node.items.indexOf(pair) + 1];
  if (next === undefined) throw writtenOtherwise();
  return without(yaml, { start, end: rangeOf(next.key).start });
}

const without = (yaml: string, { start, end }: Stretch): string => yaml.slice(0, start) + yaml.slice(end);
