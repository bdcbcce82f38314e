import { expect, test } from 'vitest';
import { opinionDraft } from '@/lib/notice/opinion-draft';
import { issue, notice, site } from '@/tests/fixtures/notices/sample';

test('a letter about an issue names notice, number, title and address, and leaves room for the opinion', () => {
  const { subject, before, address, after } = opinionDraft(site, notice([issue()]), issue());
  expect(subject).toBe('关于问题 2 开放时间偏短');
  expect(`${before}${address}${after}`.split('\n')).toEqual([
    `通报：${notice([]).shortTitle}`,
    '问题：2 开放时间偏短',
    '网址：https://books.example/notices/2026-library/issues/02/',
    '意见：',
  ]);
});
