import { load } from 'cheerio';
import { expect, test } from 'vitest';
import type { Change } from '@/lib/changes/change';
import { sheetGroup } from '@/lib/changes/show/sheet-group';

const change = (values: Partial<Change>): Change => ({
  kind: 'text',
  where: '问题 2',
  before: null,
  after: null,
  cause: null,
  ...values,
});

function cellsOf(...changes: Change[]): string[] {
  const $ = load(sheetGroup({ kind: 'text', name: '文字更正', changes }, 0));
  const cells = $('td').map((_, cell) => $(cell).text());
  return cells.get();
}

test('a group is numbered in Chinese and counts its changes', () => {
  const changes = [change({}), change({})];
  expect(sheetGroup({ kind: 'status', name: '状态', changes }, 1)).toContain('<h2>二、状态（2 处）</h2>');
});

test('a row says what stood there, what stands there now and why', () => {
  expect(cellsOf(change({ before: '<b>', after: '乙', cause: '抄错。' }))).toEqual([
    '问题 2',
    '<b>',
    '乙',
    '抄错。',
  ]);
  expect(cellsOf(change({ after: '乙' }))).toEqual(['问题 2', '（无）', '乙', '没有']);
  expect(cellsOf(change({}))).toEqual(['问题 2', '内容不同', '内容不同', '没有']);
});

test('only changes without a cause forbid publication', () => {
  const changes = [change({ before: '甲', after: '乙' })];
  const fault = '没有依据，不能发布。';
  expect(sheetGroup({ kind: 'unexplained', name: '未说明的改动', changes }, 0)).toContain(fault);
  expect(sheetGroup({ kind: 'text', name: '文字更正', changes }, 0)).not.toContain(fault);
});

test('pages and files that follow are a list of places, the look one sentence', () => {
  const changes = [change({ where: '/<a>/', cause: '日期有变动' })];
  for (const kind of ['page', 'file'] as const)
    expect(sheetGroup({ kind, name: '', changes }, 0)).toContain(
      '<p class="places">日期有变动：/&lt;a&gt;/</p>',
    );
  expect(sheetGroup({ kind: 'assets', name: '', changes }, 0)).not.toContain('日期有变动');
});
