import { expect, test } from 'vitest';
import type { Change } from '@/lib/changes/change';
import { conclusion, formatChanges } from '@/lib/changes/show/format-changes';

const page = (where: string, cause: string): Change => ({
  kind: 'page',
  where,
  before: null,
  after: null,
  cause,
});
const CHANGES: Change[] = [
  { kind: 'status', where: '问题 3 书库偏小', before: '未完成整改', after: '已整改', cause: '某日发布' },
  page('/notices/a/issues/01/', '日期有变动'),
  page('/notices/a/issues/02/', '日期有变动'),
  page('/', '日期有变动'),
  { kind: 'assets', where: '/assets/a.js', before: null, after: null, cause: '程序的改动' },
  { kind: 'page', where: '/about/', before: null, after: '绝对准确', cause: null },
  { kind: 'file', where: '/share.png', before: null, after: null, cause: null },
];

test('changes are listed in groups, those without a cause first', () => {
  expect(formatChanges({ since: '3f2a', now: '9bc1' }, CHANGES).split('\n').slice(0, -1)).toEqual([
    '本次内容 9bc1，与 3f2a 相比：',
    '',
    '未说明的改动：',
    '  /about/：（无） → 绝对准确',
    '  /share.png：内容不同',
    '',
    '状态：',
    '  问题 3 书库偏小：未完成整改 → 已整改，依据：某日发布',
    '',
    '随之变动的网页：',
    '  日期有变动：/notices/a/issues/…/（2 个）、/',
    '',
    '页面样式、脚本和搜索数据：',
    '  1 个文件，读者看到的字不变',
    '',
  ]);
});

test('the last sentence says whether everything has a cause', () => {
  expect(conclusion([])).toBe('没有改动。');
  expect(conclusion(CHANGES.slice(0, 5))).toBe('每一处改动都有依据。');
  expect(conclusion(CHANGES)).toContain('有 2 处未说明的改动，不能发布。');
});
