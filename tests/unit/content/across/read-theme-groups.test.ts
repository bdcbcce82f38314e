import { expect, test } from 'vitest';
import { readThemeGroups } from '@/lib/content/across/read-theme-groups';
import { formatFault, Report } from '@/lib/content/fault';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

function read(files: Record<string, string>) {
  const report = new Report();
  const rows = readThemeGroups(temporaryFolder(files), 'theme-groups.yaml', report);
  return { rows, faults: report.faults.map(formatFault) };
}

test('without the file nothing is mapped, which is no fault', () => {
  expect(read({})).toEqual({ rows: [], faults: [] });
});

test('each row knows the line of its words', () => {
  const text = 'groups:\n  - group: 党中央决策部署的落实\n    opens: 服务大局\n';
  expect(read({ 'theme-groups.yaml': text })).toEqual({
    rows: [{ opens: '服务大局', group: 'decisions', line: 3 }],
    faults: [],
  });
});

test('another label is a fault with those that there are', () => {
  const { rows, faults } = read({ 'theme-groups.yaml': 'groups:\n  - opens: 服务大局\n    group: 其他\n' });
  expect(rows).toEqual([]);
  expect(faults).toEqual([
    expect.stringMatching(/^theme-groups\.yaml 第 3 行 groups 第 1 条 group：.*党中央决策部署的落实/),
  ]);
});
