import { expect, test } from 'vitest';
import { readListQuery, writeListQuery } from '@/lib/search/listed/list-query';

test('an address is read and written alike; unknown fields and empty ones are left out', () => {
  const query = readListQuery(
    new URLSearchParams('?status=incomplete&year=2025&q=公证&target=passed&reason='),
  );
  expect(query).toEqual({
    bureau: '',
    year: '2025',
    status: 'incomplete',
    group: '',
    reason: '',
    target: 'passed',
  });
  expect(writeListQuery(query)).toBe('?year=2025&status=incomplete&target=passed');
});

test('nothing asked is no query', () => {
  expect(writeListQuery(readListQuery(new URLSearchParams()))).toBe('');
  expect(writeListQuery({ bureau: 'library' })).toBe('?bureau=library');
});
