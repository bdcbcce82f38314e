import { expect, test } from 'vitest';
import { isEntry, writeField, writeFields, writeValue } from '@/lib/edit/write-fields';

test('fields are written in their order, groups below their name', () => {
  const entry = { date: '2026-03-01', link: { address: 'https://a.b', title: '公示' }, is: true };
  expect(writeFields(entry, 4)).toEqual([
    'date: 2026-03-01',
    '    link:',
    '      address: https://a.b',
    '      title: 公示',
    '    is: true',
  ]);
});

test('lists stand in brackets, and words that YAML would misread in quotes', () => {
  expect(writeField('reasons', ['政策调整', '甲, 乙'])).toEqual(["reasons: [政策调整, '甲, 乙']"]);
  expect(writeValue('true')).toBe("'true'");
});

test('a group of fields is an entry, a list is none', () => {
  expect([isEntry({ a: '1' }), isEntry(['1']), isEntry('1'), isEntry(true)]).toEqual([
    true,
    false,
    false,
    false,
  ]);
});
