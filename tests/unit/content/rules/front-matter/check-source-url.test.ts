import { expect, test } from 'vitest';
import { formatFault, Report } from '@/lib/content/fault';
import { checkSourceUrl } from '@/lib/content/rules/front-matter/check-source-url';

function faultsOf(sourceUrl: string | undefined, hosts: string[] | null = ['www.example.gov.cn']): string[] {
  const report = new Report();
  checkSourceUrl({ sourceUrl }, { path: 'notice.md', lineOf: () => 8 }, hosts, report);
  return report.faults.map(formatFault);
}

test('a notice may come from a page of a known host, or name none', () => {
  expect(faultsOf('https://www.example.gov.cn/tongbao/1.html')).toEqual([]);
  expect(faultsOf(undefined)).toEqual([]);
});

test('a page of another host is a fault, unless the hosts are not known', () => {
  expect(faultsOf('https://elsewhere.example/')).toEqual([
    'notice.md 第 8 行 sourceUrl：网站 elsewhere.example 不在 site.yaml 的 allowedHosts 里。认可这个网站的，请加上；不认可的，请删去 sourceUrl。',
  ]);
  expect(faultsOf('https://elsewhere.example/', null)).toEqual([]);
});
