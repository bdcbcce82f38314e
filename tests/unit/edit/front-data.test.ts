import { expect, test } from 'vitest';
import { countAt, frontData, valueAt } from '@/lib/edit/front-data';

const DATA = frontData('a.md', '---\r\nheading: 一\r\nupdates:\r\n  - date: 2026-03-01\r\n---\r\n正文');

test('fields are read whatever ends their lines', () => {
  expect(DATA).toEqual({ heading: '一', updates: [{ date: '2026-03-01' }] });
});

test('a value is found by its path, nothing where there is none', () => {
  expect(valueAt(DATA, ['updates', 0, 'date'])).toBe('2026-03-01');
  expect(valueAt(DATA, ['updates', 1, 'date'])).toBeUndefined();
  expect(valueAt(DATA, ['heading', 'date'])).toBeUndefined();
  expect([countAt(DATA, ['updates']), countAt(DATA, ['heading']), countAt(DATA, ['none'])]).toEqual([
    1, 0, 0,
  ]);
});
