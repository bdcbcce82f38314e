import { expect, test } from 'vitest';
import { contentLine, textValue } from '@/lib/data/calendar/content-line';
import fc from '@/tests/fixtures/property';

const unfold = (line: string): string => line.replace(/\r\n /g, '').replace(/\r\n$/, '');

test('a short line is one line', () => {
  expect(contentLine('VERSION', '2.0')).toBe('VERSION:2.0\r\n');
});

test('a line of 75 octets is not folded, one of 76 is, before a character that would not fit', () => {
  expect(contentLine('X', 'a'.repeat(73))).toBe(`X:${'a'.repeat(73)}\r\n`);
  expect(contentLine('X', 'a'.repeat(74))).toBe(`X:${'a'.repeat(73)}\r\n a\r\n`);
  expect(contentLine('X', `${'a'.repeat(70)}改革`)).toBe(`X:${'a'.repeat(70)}改\r\n 革\r\n`);
});

test('no line has more than 75 octets, no character is divided, and nothing is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (words) => {
      const value = words.replace(/[\r\n]/g, '');
      const line = contentLine('SUMMARY', `力争𬱖${value}`);
      const lines = line.slice(0, -2).split('\r\n');
      expect(Math.max(...lines.map((one) => Buffer.byteLength(one)))).toBeLessThanOrEqual(75);
      expect(lines.map((one) => Buffer.from(one).toString())).toEqual(lines);
      expect(unfold(line)).toBe(`SUMMARY:力争𬱖${value}`);
    }),
  );
});

test('marks with a meaning of their own are escaped', () => {
  expect(textValue('a,b;c\\d\n力争，；')).toBe('a\\,b\\;c\\\\d\\n力争，；');
});
