import { expect, test } from 'vitest';
import { Report } from '@/lib/content/fault';
import { checkShortTitle } from '@/lib/content/rules/front-matter/check-short-title';
import { notice } from '@/tests/fixtures/notices/sample';

function faults(shortTitle: string): string[] {
  const report = new Report();
  const front = {
    ...notice([]),
    title: '中共某局党组关于巡察整改进展情况的通报',
    published: '2026-03-02',
    signed: '2026-03-02',
    asOf: '2026-03-02',
    shortTitle,
  };
  checkShortTitle(front, { path: 'notice.md', lineOf: () => 6 }, report);
  return report.faults.map(({ message }) => message);
}

test.each(['2026年巡察整改通报', '2026年整改通报', '巡察整改通报', '2026年巡察整改公示'])(
  '%s is a short form of the title',
  (shortTitle) => {
    expect(faults(shortTitle)).toEqual([]);
  },
);

test.each([
  ['2062年巡察整改通报', '写了 2062 年，标题、发布和落款日期里都没有这一年。请核对。'],
  ['2026年整改巡察通报', '“巡”不是标题里的词。'],
  ['20改6年巡察整改通报', '“改”不是标题里的词。'],
  ['2026年巡视整改通报', '“巡”不是标题里的词。'],
  ['2026年巡整改通报', '“巡”不是标题里的词。'],
  ['2026年察整改通报', '“察”不是标题里的词。'],
  ['2026年巡察整通报', '“整”不是标题里的词。'],
  ['2026年巡察改通报', '“改”不是标题里的词。'],
  ['2026年巡察整改通', '“通”不是标题里的词。'],
  ['2026年巡察整改通通报', '“通”不是标题里的词。'],
])('%s is none', (shortTitle, message) => {
  expect(faults(shortTitle)[0]).toContain(message);
});
