import { type Document, isSeq } from 'yaml';
import type { Path } from './edit';
import { inLines, linesOfItem, writtenOtherwise } from './places';

/** The YAML with an entry of a list at another place, its lines as they are. Throws EditError if the list is in brackets. */
export function moveEntry(yaml: string, document: Document, path: Path, at: number, to: number): string {
  const list = document.getIn(path, true);
  if (!isSeq(list)) throw writtenOtherwise();
  inLines(list);
  const { start, end } = linesOfItem(yaml, list, at);
  const lines = yaml.slice(start, end);
  const there = linesOfItem(yaml, list, to);
  const place = to < at ? there.start : there.end - lines.length;
  const rest = yaml.slice(0, start) + yaml.slice(end);
  return rest.slice(0, place) + lines + rest.slice(place);
}
