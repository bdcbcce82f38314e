import { expect, test } from 'vitest';
import {
  addEvent,
  effectiveLines,
  formatHistory,
  type HistoryLine,
  orderOf,
  parseHistory,
} from '@/lib/release/history/history-lines';

const nameOf = (letter: string): string => letter.repeat(16);
const time = '2026-03-01T00:00:00.000Z';
const by = 'clerk@server';

// a: release of a…; <a: rollback to a…; .a: the name alone, as it was written before.
function line(word: string): HistoryLine {
  const name = nameOf(word.at(-1) ?? '');
  if (word.startsWith('.')) return { name, event: null };
  return { name, event: { time, by, action: word.startsWith('<') ? 'rollback' : 'release' } };
}
const lines = (words: string): HistoryLine[] => words.split(' ').filter(Boolean).map(line);
const letters = (names: readonly string[]): string => names.map((name) => name[0]).join('');

test('a line is time, action, name and person, separated by tabs, and is read back', () => {
  const text = formatHistory(lines('.a b <a'));
  expect(text).toBe(
    `${nameOf('a')}\n${time}\trelease\t${nameOf('b')}\t${by}\n${time}\trollback\t${nameOf('a')}\t${by}\n`,
  );
  expect(parseHistory(text)).toEqual(lines('.a b <a'));
});

test('what is no line of a history is left out', () => {
  const text = `deleted\n\n${time}\trelease\tnone\t${by}\n${time}\tdelete\t${nameOf('a')}\t${by}\n${nameOf('b')}`;
  expect(parseHistory(text)).toEqual(lines('.b'));
});

test.each([
  ['', ''],
  ['.a .b .c', 'abc'],
  ['.b .a .a', 'ba'],
  ['a b c', 'abc'],
  ['a b c a', 'bca'],
  ['a b c <b', 'abc'],
  ['a b c <b <a d', 'bcad'],
  ['a b c <a c', 'bac'],
  ['.a .b .c <a d', 'bcad'],
  // Somebody set the link to a before d was released.
  ['.a .b .c .a d', 'bcad'],
])('%s gives the order %s', (words, order) => {
  expect(letters(orderOf(lines(words)))).toBe(order);
});

test('a clock that was wrong changes no order', () => {
  const wrong = lines('a b c').map((one, at) =>
    at === 1 ? { ...one, event: { time: '2100-01-01T00:00:00.000Z', action: 'release', by } as const } : one,
  );
  expect(letters(orderOf(wrong))).toBe('abc');
});

test('the last line did not take effect if another release is current', () => {
  expect(effectiveLines(lines('a b'), nameOf('a'))).toEqual(lines('a'));
  expect(effectiveLines(lines('a b'), nameOf('b'))).toEqual(lines('a b'));
  expect(effectiveLines(lines('.a .b'), nameOf('a'))).toEqual(lines('.a .b'));
  expect(effectiveLines(lines('a'), null)).toEqual(lines('a'));
  // Somebody set the link.
  expect(effectiveLines(lines('a b c'), nameOf('a'))).toEqual(lines('a b c'));
  expect(effectiveLines(lines('b'), nameOf('a'))).toEqual(lines('b'));
});

test('an event is added to the lines that took effect, after what is current', () => {
  const added = (words: string, current: string | null) =>
    addEvent(lines(words), current && nameOf(current), line('d'));
  expect(added('', null)).toEqual(lines('d'));
  expect(added('a b', 'b')).toEqual(lines('a b d'));
  expect(added('a b', 'a')).toEqual(lines('a d'));
  expect(added('.a .b .c', 'a')).toEqual(lines('.a .b .c .a d'));
  expect(added('a b c', 'a')).toEqual(lines('a b c .a d'));
  expect(added('a b d', 'b')).toEqual(lines('a b d'));
});
