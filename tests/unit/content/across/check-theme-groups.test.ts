import { expect, test } from 'vitest';
import { checkThemeGroups } from '@/lib/content/across/check-theme-groups';
import { formatFault, Report } from '@/lib/content/fault';
import { issue, notice } from '@/tests/fixtures/notices/sample';

test('words that no focus area begins with are named with their line, those of one are not', () => {
  const report = new Report();
  const rows = [
    { opens: '服务方面', group: 'people' as const, line: 2 },
    { opens: '方面', group: 'people' as const, line: 4 },
  ];
  checkThemeGroups(rows, [notice([issue()])], 'content/theme-groups.yaml', report);
  expect(report.faults).toEqual([]);
  expect(report.warnings.map(formatFault)).toEqual([
    'content/theme-groups.yaml 第 4 行 opens：没有哪份通报的方面以“方面”开头，这一条没有用到。请照通报的标题改，不带编号；用不着的，请删去。',
  ]);
});
