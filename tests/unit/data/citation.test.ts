import { expect, test } from 'vitest';
import { dataCitation, issueCitation, noticeCitation } from '@/lib/data/citation';
import { issue, notice, site } from '@/tests/fixtures/notices/sample';

const updated = issue({ updates: [{ date: '2026-05-01', text: '进展。', source: '某市图书局' }] });

test('an issue is cited with author, notice, number, title, day, place for the reader’s day, and address', () => {
  expect(issueCitation(site, notice([issue()]), issue())).toBe(
    '中共某市图书局党组. 2026年巡察整改通报：问题 2 开放时间偏短[EB/OL]. (2026-03-01)[引用日期]. https://books.example/notices/2026-library/issues/02/.',
  );
});

test('the day is that of the last change', () => {
  expect(issueCitation(site, notice([updated]), updated)).toContain('(2026-05-01)[引用日期]');
  expect(noticeCitation(site, notice([updated]))).toContain('(2026-05-01)[引用日期]');
});

test('a notice is cited under its own title', () => {
  expect(noticeCitation(site, notice([issue()]))).toBe(
    '中共某市图书局党组. 中共某市图书局党组关于巡察整改进展情况的通报[EB/OL]. (2026-03-01)[引用日期]. https://books.example/notices/2026-library/.',
  );
});

test('data are cited as a set of data of the bureau, those of a copy as its own', () => {
  const own = (official: boolean): string => dataCitation({ ...site, official }, notice([issue()]));
  expect(own(false)).toMatch(/^某市图书局 巡察整改公开\. 2026/);
  expect(own(true)).toBe(
    '某市图书局. 2026年巡察整改通报：问题和措施[DS/OL]. (2026-03-01)[引用日期]. https://books.example/data/.',
  );
});
