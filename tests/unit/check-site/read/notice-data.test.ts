import { expect, test } from 'vitest';
import { readNoticeData } from '@/lib/check-site/read/notice-data';
import { published } from '@/tests/unit/check-site/sample-data';

test('issues.json is read without what is not compared', () => {
  const { notes, notice, issues } = published();
  const data = { notes, notice, issues };
  expect(readNoticeData(JSON.stringify({ ...data, $schema: 'schema.json' }))).toEqual(data);
});

test.each(['', '{', '{"issues":[{"id":"01"}]}'])('%j is no data of issues', (text) => {
  expect(readNoticeData(text)).toBeNull();
});
