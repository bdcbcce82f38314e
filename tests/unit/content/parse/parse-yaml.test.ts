import { expect, test } from 'vitest';
import { Report } from '@/lib/content/fault';
import { parseYaml } from '@/lib/content/parse/parse-yaml';

const YAML = '\nheading: 甲\nremaining:\n  - reasons: [乙]\n  - reasons:\n      - 丙\n    target: 丁\n';

test.each([
  [['heading'], 2],
  [['remaining'], 3],
  [['remaining', 1], 5],
  [['remaining', 1, 'target'], 7],
  [['remaining', 1, 'reasons', 0], 6],
  [['remaining', 0, 'target'], 4],
  [['updates'], 1],
])('the field %j, or the nearest above it, is on line %i', (path, line) => {
  expect(parseYaml(YAML, 'a.md', new Report())?.lineOf(path)).toBe(line);
});

test('a day stays the text it is written as', () => {
  expect(parseYaml('signed: 2025-02-17\n', 'a.md', new Report())?.data).toEqual({ signed: '2025-02-17' });
});

test('no fields are no fault here', () => {
  const report = new Report();
  expect(parseYaml('', 'a.md', report)?.data).toBeNull();
  expect(report.faults).toEqual([]);
});
