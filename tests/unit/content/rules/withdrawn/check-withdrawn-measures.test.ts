import { expect, test } from 'vitest';
import { Report } from '@/lib/content/fault';
import { parseIssue } from '@/lib/content/parse/parse-issue';
import { checkWithdrawnMeasures } from '@/lib/content/rules/withdrawn/check-withdrawn-measures';

const entry = (measure: string, date = '2026-11-28'): string =>
  `  - measure: ${measure}\n    date: ${date}\n    reason: 含有个人信息\n`;

function faultsOf(entries: string, body: string): string[] {
  const front = entries === '' ? '' : `withdrawn:\n${entries}`;
  const text = `---\nheading: （2）开放时间偏短。\n${front}---\n## 整改情况：\n\n${body}\n`;
  const report = new Report();
  const file = parseIssue('02', { path: 'issues/02.md', text }, report);
  if (file !== null) checkWithdrawnMeasures(file, '2026-03-01', report);
  return report.faults.map(({ line, message }) => `${line} ${message}`);
}

const MARKED = '一是〔措施02-m1已撤下〕\n\n二是增加人手。';

test('a mark with its entry is right', () => {
  expect(faultsOf(entry('m1'), MARKED)).toEqual([]);
});

test.each([
  [
    '',
    MARKED,
    '6 “〔措施02-m1已撤下〕”没有撤下的说明。请在文件开头的 withdrawn 里补上 measure: m1 和日期、原因，或者恢复原来的文字。',
  ],
  [entry('m1') + entry('m1'), MARKED, '7 措施 m1 写了两次。请删去一条。'],
  [entry('m1') + entry('m3'), MARKED, '7 没有编号是 m3 的措施。可写的有 m1、m2。'],
  [entry('m1', '2026-02-01'), MARKED, '5 日期 2026-02-01 早于通报发布的 2026-03-01。请改正。'],
  [
    entry('m2') + entry('m1'),
    MARKED,
    '4 措施 m2 的文字还在（第 15 行）。请用 npm run withdraw 撤下，那一段只留“〔措施02-m2已撤下〕”。',
  ],
])('%j with %j is a fault', (entries, body, fault) => {
  expect(faultsOf(entries, body)).toEqual([fault]);
});
