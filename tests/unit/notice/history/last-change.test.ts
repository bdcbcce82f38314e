import { expect, test } from 'vitest';
import { issueChange, noticeChange } from '@/lib/notice/history/last-change';
import { issue, notice } from '@/tests/fixtures/notices/sample';

const update = (date: string) => ({ date, text: '进展。', source: '某市图书局' });
const updated = issue({ id: '01', updates: [update('2026-04-01'), update('2026-05-01')] });

test('an issue without updates was last changed when its notice was published', () => {
  expect(issueChange(notice([issue()]), issue())).toBe('2026-03-01 09:00');
});

test('an issue was last changed by its latest update', () => {
  expect(issueChange(notice([updated]), updated)).toBe('2026-05-01');
});

test('a corrected text is a change too', () => {
  const erratum = { date: '2026-07-01', from: '30小时', to: '36小时', reason: '录入时抄错。' };
  const corrected = issue({ errata: [erratum] });
  expect(issueChange(notice([corrected]), corrected)).toBe('2026-07-01');
  expect(noticeChange({ ...notice([]), errata: [erratum] })).toBe('2026-07-01');
});

test('a notice was last changed with the issue that was changed last', () => {
  expect(noticeChange(notice([updated, issue()]))).toBe('2026-05-01');
  expect(noticeChange(notice([issue()]))).toBe('2026-03-01 09:00');
  expect(noticeChange(notice([]))).toBe('2026-03-01 09:00');
});
