import { expect, test } from 'vitest';
import { checkReturns } from '@/lib/content/across/check-returns';
import type { KnownNotices } from '@/lib/content/across/known-notices';
import { Report } from '@/lib/content/fault';
import { both, earlier, file, later, stated } from '@/tests/fixtures/notices/returned-sample';

function faultsOf({ notices, withdrawn }: KnownNotices): string[] {
  const report = new Report();
  checkReturns({ notices, withdrawn }, report);
  return report.faults.map(({ file: path, line, field, message }) => `${path} ${line} ${field}：${message}`);
}

test('an issue of an earlier notice may be named, under any name of the notice', () => {
  for (const slug of ['2024-library', '2024-lib'])
    expect(faultsOf({ notices: both(stated(slug, '05')), withdrawn: [] })).toEqual([]);
});

test('each fault is reported with its line, the second entry on its own', () => {
  expect(
    faultsOf({ notices: both(stated('2024-library', '05'), stated('2024-lib', '05')), withdrawn: [] }),
  ).toEqual([
    'issues/02.md 2 returns 第 2 条 issue：通报 2024-lib 的问题 05 写了两次，第 1 条也是它。请删去一条。',
  ]);
  expect(
    faultsOf({ notices: both(stated('2024-libary', '05'), stated('2024-library', '5')), withdrawn: [] }),
  ).toEqual([
    'issues/02.md 1 returns 第 1 条 notice：没有通报“2024-libary”。你要写的是 2024-library 吗？',
    "issues/02.md 2 returns 第 2 条 issue：通报 2024-library 没有问题“5”。你要写的是 '05' 吗？",
  ]);
});

test('an earlier notice names no later one', () => {
  const notices = [
    { notice: later, files: [file('02')], follows: null },
    { notice: earlier, files: [file('05', stated('2026-library', '02'))], follows: null },
  ];
  expect(faultsOf({ notices, withdrawn: [] })).toEqual([
    'issues/05.md 1 returns 第 1 条 notice：通报 2026-library（2026年3月1日发布）不早于这一份（2024年3月1日发布）。这里只写更早的通报；后来的，请写在后来那一份的问题里。',
  ]);
});

test('an issue that finds again what it continues is asked about, under any name of the notice', () => {
  const own = { ...file('02', stated('2024-library', '05')) };
  const continued = { ...own, front: { ...own.front, follows: '05' } };
  const notices = [
    { notice: later, files: [continued], follows: { slug: '2024-lib', path: 'notice.md', line: 7 } },
    { notice: earlier, files: [file('05')], follows: null },
  ];
  const report = new Report();
  checkReturns({ notices, withdrawn: [] }, report);
  expect(report.faults).toEqual([]);
  expect(report.warnings).toEqual([
    {
      file: 'issues/02.md',
      line: 1,
      field: 'returns 第 1 条 issue',
      message:
        'follows 已经写明这个问题接着通报 2024-library 的问题 05，回头看一般不算再次指出，请核对两样是不是都要写。',
    },
  ]);
});
