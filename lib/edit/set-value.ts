import { type Document, isMap, isScalar, isSeq, type Scalar } from 'yaml';
import type { Path, Value } from './edit';
import { afterOwnRemarks, columnOf, lineAfter, lineEndAt } from './lines';
import { endOf, inLines, pairIn, rangeOf, writtenOtherwise } from './places';
import { type Style, scalarSource } from './scalar-source';
import { isEntry, writeField, writeValue } from './write-fields';

/** The YAML with a value set: in the place and the quotes of the old one, or as a new field below those beside it. */
export function setValue(yaml: string, document: Document, path: Path, value: Value): string {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const field = path.at(-1);
  const isThere = isMap(parent) ? pairIn(parent, field) !== undefined : document.hasIn(path);
  if (isThere) return replaceValue(yaml, document.getIn(path, true), value);
  return addField(yaml, parent, String(field), value);
}

function replaceValue(yaml: string, node: unknown, value: Value): string {
  const { start, end } = rangeOf(node);
  const splice = (words: string): string => yaml.slice(0, start) + words + yaml.slice(end);
  if (isSeq(node) && Array.isArray(value)) {
    if (node.flow === true) return splice(writeValue(value));
    const below = afterEntry(yaml, node, columnOf(yaml, start));
    if (yaml.slice(start, below).includes('#')) throw writtenOtherwise();
    return `${yaml.slice(0, start).trimEnd()} ${writeValue(value)}${lineEndAt(yaml, start)}${yaml.slice(below)}`;
  }
  if (!isScalar(node) || isEntry(value)) throw writtenOtherwise();
  if (node.value === value) return yaml;
  const words = typeof value === 'string' ? scalarSource(value, styleOf(node)) : writeValue(value);
  // A value in several lines ends with its line; an absent one begins right after the colon.
  if (yaml[end - 1] === '\n') return splice(words + lineEndAt(yaml, end));
  return splice(yaml[start - 1] === ':' ? ` ${words}` : words);
}

function styleOf({ type }: Scalar): Style {
  if (type === 'QUOTE_DOUBLE') return 'double';
  return type === 'QUOTE_SINGLE' ? 'single' : 'plain';
}

function addField(yaml: string, parent: unknown, field: string, value: Value): string {
  const map = inLines(parent);
  const first: unknown = map.items[0];
  const { start } = rangeOf(isMap(parent) ? parent.items[0]?.key : first);
  const column = columnOf(yaml, start);
  return insertLines(yaml, afterEntry(yaml, map, column), writeField(field, value), column);
}

/** The offset of the line below a node, after the remarks that belong to it. */
export function afterEntry(yaml: string, node: unknown, column: number): number {
  return afterOwnRemarks(yaml, lineAfter(yaml, endOf(node)), column);
}

/** The YAML with lines inserted at the beginning of a line, or at the end. */
export function insertLines(yaml: string, at: number, lines: readonly string[], column: number): string {
  const lineEnd = lineEndAt(yaml, at);
  const indented = lines.map((line) => ' '.repeat(column) + line);
  const isOpen = at > 0 && yaml[at - 1] !== '\n';
  const added = isOpen ? indented.map((line) => lineEnd + line) : indented.map((line) => line + lineEnd);
  return yaml.slice(0, at) + added.join('') + yaml.slice(at);
}
