import { expect, test } from 'vitest';
import { isSeq, parseDocument } from 'yaml';
import { EditError } from '@/lib/edit/edit-error';
import { endOf, inLines, linesOfItem, linesOfPair, pairIn, rangeOf } from '@/lib/edit/places';

const YAML = 'list:\n  # above\n  - a: 1\n    b: 2  # beside\n      # own\n  - a: 3\nlast: x\n';
const document = parseDocument(YAML);
const list = document.get('list', true);

test('an entry has the lines from its dash to its own remarks', () => {
  if (!isSeq(list)) throw new Error('no list');
  const { start, end } = linesOfItem(YAML, list, 0);
  expect(YAML.slice(start, end)).toBe('  - a: 1\n    b: 2  # beside\n      # own\n');
});

test('a field has its lines, and a value ends where it ends', () => {
  const pair = pairIn(document.contents, 'last');
  if (pair === undefined) throw new Error('no field');
  const { start, end } = linesOfPair(YAML, pair);
  expect(YAML.slice(start, end)).toBe('last: x\n');
  expect(YAML.slice(rangeOf(pair.value).start, endOf(pair.value))).toBe('x');
  expect(pairIn(document.contents, 'none')).toBeUndefined();
});

test('what is in brackets is not in lines', () => {
  expect(inLines(list)).toBe(list);
  expect(() => inLines(parseDocument('[a, b]').contents)).toThrow(EditError);
  expect(() => rangeOf('no node')).toThrow(EditError);
});
