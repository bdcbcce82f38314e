import { expect, test } from 'vitest';
import { dataOf } from '@/lib/check-site/read/notice-data';
import { built } from '@/tests/unit/check-site/built';
import { published } from '@/tests/unit/check-site/sample-data';

const read = (json: string) => dataOf(built({ '/notices/a/issues.json': json }), '/notices/a/');

test('issues.json is read without what is not compared', () => {
  const { notes, notice, issues, withdrawn } = published();
  const data = { notes, notice, issues, withdrawn };
  expect(read(JSON.stringify({ ...data, $schema: 'schema.json' }))).toEqual(data);
});

test.each(['', '{', '{"issues":[{"id":"01"}]}'])('%j is no data of issues', (text) => {
  expect(read(text)).toBeNull();
});
