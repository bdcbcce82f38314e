import { type Document, isScalar, isSeq, type YAMLSeq } from 'yaml';
import type { Entry, Path } from './edit';
import { columnOf, lineAfter } from './lines';
import { inLines, linesOfItem, pairIn, rangeOf, writtenOtherwise } from './places';
import { afterEntry, insertLines } from './set-value';
import { writeFields } from './write-fields';

/** The YAML with an entry put into a list before the one at `at`, or at the end; a list that is absent or empty begins with it. */
export function insertEntry(yaml: string, document: Document, path: Path, at: number, entry: Entry): string {
  const list = document.getIn(path, true);
  if (isSeq(list) && list.items.length > 0) return insertItem(yaml, list, at, entry);
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const map = inLines(parent);
  const pair = pairIn(map, path.at(-1));
  const column = columnOf(yaml, rangeOf(map).start);
  const lines = itemLines(entry, 2, 1);
  if (pair === undefined)
    return insertLines(yaml, afterEntry(yaml, map, column), [`${path.at(-1)}:`, ...lines], column);
  const { end: colon } = rangeOf(pair.key);
  const emptied = withoutValue(yaml, list, colon);
  return insertLines(emptied, lineAfter(emptied, colon), lines, column);
}

// [] or nothing after the name of the field.
function withoutValue(yaml: string, list: unknown, keyEnd: number): string {
  if (!isSeq(list)) {
    if (isScalar(list) && list.value === null) return yaml;
    throw writtenOtherwise();
  }
  const { end } = rangeOf(list);
  return `${yaml.slice(0, keyEnd)}:${yaml.slice(end)}`;
}

function insertItem(yaml: string, list: YAMLSeq, at: number, entry: Entry): string {
  inLines(list);
  const dash = columnOf(yaml, rangeOf(list).start);
  const first = rangeOf(list.items[0]).start;
  const gap = columnOf(yaml, first) - dash - 1;
  const place = at === 0 ? linesOfItem(yaml, list, 0).start : linesOfItem(yaml, list, at - 1).end;
  return insertLines(yaml, place, itemLines(entry, dash, gap), 0);
}

function itemLines(entry: Entry, dash: number, gap: number): string[] {
  const indent = dash + 1 + gap;
  return writeFields(entry, indent).map((line, index) =>
    index === 0 ? `${' '.repeat(dash)}-${' '.repeat(gap)}${line}` : line,
  );
}
