import { expect, test } from 'vitest';
import { Report } from '@/lib/content/fault';
import { checkAllListed, checkLinks } from '@/lib/content/rules/check-listing';

function section(...links: { label: string; address: string }[]) {
  const blocks = links.map((link, index) => ({ kind: 'link', ...link, line: index + 1 }) as const);
  return { number: 2, path: 'sections/2.md', statuses: [], blocks };
}

function faultsOf(ids: string[], ...links: { label: string; address: string }[]): string[] {
  const report = new Report();
  checkLinks([section(...links)], ids, report);
  checkAllListed([section(...links)], ids, 'notices/a', report);
  return report.faults.map(({ file, line, message }) => `${file} ${line} ${message.split('。')[0]}`);
}

const link = (label: string, address = `../issues/${label}.md`) => ({ label, address });

test('every issue listed once is as it should be', () => {
  expect(faultsOf(['01', '02'], link('01'), link('02'))).toEqual([]);
});

test('a number is not found within another', () => {
  expect(faultsOf(['01', '101'], link('101'))).toEqual(['notices/a/issues/01.md 1 没有一个章节列出这个问题']);
});

test('a link written wrongly is one fault, not two', () => {
  expect(faultsOf(['01'], link('01', 'issues/01.md'))).toEqual([
    'sections/2.md 1 链接“issues/01.md”指向的文件不存在',
  ]);
});
