import {
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { EditError } from './edit-error';
import { afterOwnRemarks, columnOf, lineAfter, lineStart } from './lines';

/** A stretch of a text, by offsets. */
export type Stretch = { start: number; end: number };

const BRACES =
  '这一处的字段写在方括号或花括号里，或者中间夹着备注，不能这样改。请用文本编辑器改成一行一个字段。';

/** The error for what the desk does not change because of how it is written. */
export function writtenOtherwise(): EditError {
  return new EditError(BRACES);
}

/** The range of a node in its source: where it begins, and where its value ends. */
export function rangeOf(node: unknown): Stretch {
  const [start, end] = (isNode(node) ? node.range : null) ?? [];
  if (start === undefined || end === undefined) throw writtenOtherwise();
  return { start, end };
}

/** The offset after the last value inside a node; remarks and empty lines below it are left out. */
export function endOf(node: unknown): number {
  if (!isCollection(node) || node.flow === true) return rangeOf(node).end;
  const last: unknown = node.items.at(-1);
  if (!isPair(last)) return last === undefined ? rangeOf(node).end : endOf(last);
  return last.value === null ? rangeOf(last.key).end : endOf(last.value);
}

/** The field of a map; undefined if it is not there. */
export function pairIn(map: unknown, field: string | number | undefined): Pair | undefined {
  return isMap(map) ? map.items.find(({ key }) => isScalar(key) && key.value === field) : undefined;
}

/** The lines of a field with all that belongs to it. Throws EditError if something else stands on its first line. */
export function linesOfPair(text: string, pair: Pair): Stretch {
  const { start } = rangeOf(pair.key);
  const end = pair.value === null ? rangeOf(pair.key).end : endOf(pair.value);
  const column = columnOf(text, start);
  return { start: lineStart(text, start), end: afterOwnRemarks(text, lineAfter(text, end), column) };
}

/** The lines of an entry of a list, from the line of its dash. */
export function linesOfItem(text: string, list: YAMLSeq, index: number): Stretch {
  const column = columnOf(text, rangeOf(list).start);
  const item: unknown = list.items[index];
  let start = lineStart(text, rangeOf(item).start);
  // A remark may stand between the dash and the first field.
  while (start > 0 && text[start + column] !== '-') start = lineStart(text, start - 1);
  return { start, end: afterOwnRemarks(text, lineAfter(text, endOf(item)), column) };
}

/** A list or map that is written in lines, not in brackets; throws EditError for any other node. */
export function inLines(node: unknown): YAMLMap | YAMLSeq {
  if ((isMap(node) || isSeq(node)) && node.flow !== true && node.items.length > 0) return node;
  throw writtenOtherwise();
}
