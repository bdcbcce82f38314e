import { expect, test } from 'vitest';
import { isRepeatedTitle } from '@/lib/notice/several/is-repeated-title';
import { issue, notice } from '@/tests/fixtures/notices/sample';

const own = notice([issue({ title: '开放时间偏短' })]);
const other = (title: string, ofIssue: string) => ({
  ...notice([issue({ notice: '2025-library', title: ofIssue })]),
  slug: '2025-library',
  title,
});

test('a title that another notice or an issue of it has is repeated', () => {
  expect(isRepeatedTitle('开放时间偏短', own, [own, other('通报', '开放时间偏短')])).toBe(true);
  expect(isRepeatedTitle(own.title, own, [own, other(own.title, '布局不均')])).toBe(true);
});

test('a title that only the notice itself has is not', () => {
  expect(isRepeatedTitle('开放时间偏短', own, [own, other('通报', '布局不均')])).toBe(false);
});
