import { expect, test } from 'vitest';
import { type Allowed, checkEvidence, checkUnused } from '@/lib/content/evidence/check-evidence';
import { formatFault, Report } from '@/lib/content/fault';
import type { IssueFile } from '@/lib/content/parse/parse-issue';
import type { WrittenUpdate } from '@/lib/model/update-schema';

const FOLDER = 'notices/2026-library';
const sound = { bytes: 1, sha256: '0'.repeat(64), picture: null };
const allowed: Allowed = {
  folder: FOLDER,
  files: new Map([
    ['report.pdf', sound],
    ['broken.png', null],
  ]),
  hosts: ['www.example.gov.cn'],
};

const issueFile = (id: string, ...evidence: Partial<WrittenUpdate>[]): IssueFile => ({
  id,
  path: `issues/${id}.md`,
  front: {
    heading: '甲。',
    updates: evidence.map((named) => ({ date: '2026-05-01', text: '开工。', source: '乙单位', ...named })),
  },
  parts: [],
  lineOf: (field) => field.length,
});
const file = (name: string, title = '验收报告') => ({ file: { name, title } });
const link = (address: string) => ({ link: { address, title: '公示' } });

function faultsOf(issues: IssueFile[], changes: Partial<Allowed> = {}): string[] {
  const report = new Report();
  checkEvidence(issues, { ...allowed, ...changes }, report);
  return report.faults.map(formatFault);
}

test('files of the folder and links to known hosts are sound; updates need none', () => {
  const address = 'https://www.example.gov.cn/a.html';
  expect(faultsOf([issueFile('01', file('report.pdf'), link(address), {})])).toEqual([]);
});

test('a link to another host is a fault, unless the hosts are not known', () => {
  const issues = [issueFile('01', {}, link('https://www.example.gov.cn:8443/a.html'))];
  expect(faultsOf(issues)).toEqual([
    'issues/01.md 第 4 行 updates 第 2 条 link address：网站 www.example.gov.cn:8443 不在 site.yaml 的 allowedHosts 里。认可这个网站的，请加上；不认可的，请删去 link。',
  ]);
  expect(faultsOf(issues, { hosts: null })).toEqual([]);
});

test('a file that is not there is a fault, with the name that was meant if one is near', () => {
  expect(faultsOf([issueFile('01', file('Report.pdf'), file('minutes.pdf', '纪要'))])).toEqual([
    'issues/01.md 第 4 行 updates 第 1 条 file name：文件夹 notices/2026-library/files 里没有 Report.pdf。你要写的是 report.pdf 吗？大小写也要一致。',
    'issues/01.md 第 4 行 updates 第 2 条 file name：文件夹 notices/2026-library/files 里没有 minutes.pdf。请把文件放进 notices/2026-library/files，或改正文件名。',
  ]);
});

test('a file that has a fault of its own is there', () => {
  expect(faultsOf([issueFile('01', file('broken.png'))])).toEqual([]);
});

test('one file has one title, whichever issue names it', () => {
  expect(
    faultsOf([issueFile('01', file('report.pdf')), issueFile('02', file('report.pdf', '报告'))]),
  ).toEqual([
    'issues/02.md 第 4 行 updates 第 1 条 file title：issues/01.md 给这个文件写的名称是“验收报告”。同一个文件只用一个名称，请改成一致。',
  ]);
});

test('a sound file that no update names is a fault', () => {
  const unusedIn = (...issues: IssueFile[]): string[] => {
    const report = new Report();
    checkUnused(issues, allowed, report);
    return report.faults.map(formatFault);
  };
  expect(unusedIn(issueFile('01', {}), issueFile('02', file('report.pdf')))).toEqual([]);
  expect(unusedIn(issueFile('01', file('broken.png')))).toEqual([
    'notices/2026-library/files/report.pdf：没有一条更新写到这个文件，它不会公开。请在它所属的更新里写 file: 和 name: report.pdf，不用的请移走。',
  ]);
});
