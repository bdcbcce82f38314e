import { expect, test } from 'vitest';
import { isListFile, LIST_FORM } from '@/lib/search/listed/list-form';

test('a file of this version is told from any other', () => {
  expect(isListFile({ form: LIST_FORM, perPage: 100, issues: [] })).toBe(true);
  for (const other of [null, {}, { form: LIST_FORM + 1 }, []]) expect(isListFile(other)).toBe(false);
});
