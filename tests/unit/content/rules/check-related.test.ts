import { expect, test } from 'vitest';
import { Report } from '@/lib/content/fault';
import type { IssueFile } from '@/lib/content/parse/parse-issue';
import { checkRelated } from '@/lib/content/rules/check-related';
import { MOST_RELATED } from '@/lib/model/related-schema';

const file = (id: string, ...related: string[]): IssueFile => ({
  id,
  path: `issues/${id}.md`,
  front: { heading: '甲。', related: related.map((issue) => ({ issue, reason: '同一件事。' })) },
  parts: [],
  lineOf: () => 3,
});

function faultsOf(...files: IssueFile[]): string[] {
  const report = new Report();
  checkRelated(
    files,
    files.map(({ id }) => id),
    report,
  );
  return report.faults.map(({ file: path, line, field, message }) => `${path} ${line} ${field} ${message}`);
}

const others = ['02', '03', '04', '05', '06', '07'];

test('editors give an issue at most as many as its page shows', () => {
  const shown = others.slice(0, MOST_RELATED);
  expect(faultsOf(file('01', ...shown), ...others.map((id) => file(id)))).toEqual([]);
  expect(faultsOf(file('01', ...others), ...others.map((id) => file(id)))).toEqual([
    'issues/01.md 3 related 编者给问题 01 加的相关问题有 6 个（02、03、04、05、06、07，写在对方文件里的也算），最多 5 个。请删去几个。',
  ]);
});

test('what other files say about an issue counts too, each other issue once', () => {
  expect(faultsOf(file('01'), ...others.map((id) => file(id, '01')))).toEqual([
    'issues/01.md 3 related 编者给问题 01 加的相关问题有 6 个（02、03、04、05、06、07，写在对方文件里的也算），最多 5 个。请删去几个。',
  ]);
  expect(faultsOf(file('01', '02', '03'), file('02', '01', '03'), file('03', '01', '02'))).toEqual([]);
});
