import { expect, test } from 'vitest';
import { entryPath } from '@/lib/notice/history/entry';
import { issueHistory } from '@/lib/notice/history/history';
import { notice, unfinished } from '@/tests/fixtures/notices/sample';

test('an update is found at its day, and a publication at its notice', () => {
  const updated = unfinished({
    updates: [{ date: '2026-04-01', text: '正在招聘。', source: '某市图书局' }],
  });
  expect(issueHistory(notice([updated]), updated).map(entryPath)).toEqual([
    '/notices/2026-library/issues/02/#u-2026-04-01',
    '/notices/2026-library/',
  ]);
});

test('what says that a measure was withdrawn is on the page of its issue', () => {
  const withdrawn = [{ measure: 'm1', date: '2026-05-01', reason: '含有个人信息' }];
  const shortened = unfinished({ withdrawn });
  expect(issueHistory(notice([shortened]), shortened).map(entryPath)[0]).toBe(
    '/notices/2026-library/issues/02/#w-m1',
  );
});

test('two errata of one day have addresses of their own', () => {
  const date = '2026-05-01';
  const errata = [
    { date, from: '甲', to: '乙', reason: '抄错。' },
    { date, from: '丙', to: '丁', reason: '抄错。' },
  ];
  const corrected = unfinished({ errata });
  const paths = issueHistory(notice([corrected]), corrected).map(entryPath);
  expect(new Set(paths).size).toBe(3);
});
