import { expect, test } from 'vitest';
import { indexedText } from '@/lib/search/shards/indexed-text';
import { issue } from '@/tests/fixtures/notices/sample';
import { part, searchable } from '@/tests/fixtures/sample-search';

test('folded text comes first, then every run of quotes as printed, once', () => {
  const notice = searchable([issue({ heading: '“Ａ馆”', parts: part('“‘三项’”和“B”') })]);
  const record = notice.searchables.find(({ record: { issue: id } }) => id !== null);
  expect(record && indexedText(record, notice)).toBe('a馆整改情况:三项和b\t\n“\n”\n“‘\n’”');
});
