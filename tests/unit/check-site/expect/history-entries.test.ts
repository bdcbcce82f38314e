import { expect, test } from 'vitest';
import { entryHead, historyEntries } from '@/lib/check-site/expect/history-entries';
import { erratum, issue, update } from '@/tests/unit/check-site/sample-data';

const heads = (...updates: Parameters<typeof update>[0][]): string[] =>
  historyEntries(issue({ updates: updates.map(update) })).map(entryHead);
const done = { code: 'rectified', label: '已整改' };

test('an update states what it changed, from the status before it', () => {
  expect(heads({}, { date: '2026-06-01', status: done }, { date: '2026-07-01', status: done })).toEqual([
    '2026年7月1日，状态仍为已整改（某市图书局）',
    '2026年6月1日，状态由基本完成整改改为已整改（某市图书局）',
    '2026年5月6日，发布新进展，状态不变（某市图书局）',
  ]);
  expect(heads({ status: done, target: { month: '2026-09', words: '力争' } })).toEqual([
    '2026年5月6日，状态由基本完成整改改为已整改，目标时间为2026年9月（某市图书局）',
  ]);
});

test('errata have a number, their words, and no source; the newest entry comes first', () => {
  const status = { ...erratum, of: 'status', date: '2026-05-06' };
  expect(historyEntries(issue({ updates: [update()], errata: [erratum, status] }))).toMatchObject([
    { anchor: 'e-2', words: '更正状态' },
    { anchor: 'u-2026-05-06', text: '书桌已到。', summary: '书桌已到。' },
    {
      anchor: 'e-1',
      words: '更正文字',
      source: '',
      text: '原为“30小时”，改为“36小时”。抄错。',
      summary: '“30小时”更正为“36小时”。原因：抄错。',
    },
  ]);
});
