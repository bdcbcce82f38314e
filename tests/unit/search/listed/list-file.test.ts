import { expect, test } from 'vitest';
import { listFile } from '@/lib/search/listed/list-file';
import { issue, notice, unfinished } from '@/tests/fixtures/notices/sample';

test('the file has every issue in the order of the list, and how many a page has', () => {
  const file = listFile([notice([unfinished(), issue()]), notice([issue()])], []);
  expect(file.perPage).toBe(100);
  expect(file.issues.map(([, , status]) => status)).toEqual([['incomplete'], ['rectified'], ['rectified']]);
});
