import { expect, test } from 'vitest';
import { Report } from '@/lib/content/fault';
import type { IssueFile } from '@/lib/content/parse/parse-issue';
import { checkRemaining, checkRemainingFits } from '@/lib/content/rules/check-remaining';
import type { Status } from '@/lib/model/notice';

type Remaining = IssueFile['front']['remaining'];

const reasons: NonNullable<Remaining>[number]['reasons'] = ['fiscal-condition'];

const file = (remaining: Remaining, ...texts: string[]): IssueFile => ({
  id: '01',
  path: 'issues/01.md',
  front: { heading: '甲。', remaining },
  parts: [
    { label: '整改情况：', line: 5, measures: [{ ordinal: null, text: '乙。', line: 7 }] },
    ...(texts.length === 0
      ? []
      : [
          {
            label: '未完成整改的原因及下一步措施：',
            line: 9,
            measures: texts.map((text, index) => ({ ordinal: null, text, line: 11 + 2 * index })),
          },
        ]),
  ],
  lineOf: (field) => field.length,
});

function faultsOf(...args: Parameters<typeof file>) {
  const report = new Report();
  checkRemaining(file(...args), report);
  return report.faults;
}

const messagesOf = (...args: Parameters<typeof file>) => faultsOf(...args).map(({ message }) => message);

test('a target quoted from one mark to the next is accepted, at either end of the paragraph too', () => {
  const target = '力争2026年9月完工';
  expect(faultsOf([{ reasons, target }], '受限于资金，力争2026年9月完工。')).toEqual([]);
  expect(faultsOf([{ reasons, target }], target)).toEqual([]);
});

test('each paragraph has its entry', () => {
  expect(faultsOf([{ reasons }], '资金不足。', '编制不足。')).toEqual([
    {
      file: 'issues/01.md',
      line: 1,
      field: 'remaining',
      message: '写了 1 条，“未完成整改的原因及下一步措施：”下面有 2 段。请一段写一条，次序相同。',
    },
  ]);
});

test('a target belongs to the paragraph of its own entry', () => {
  const entries = [{ reasons }, { reasons, target: '资金不足' }];
  expect(faultsOf(entries, '资金不足。', '编制不足。')).toEqual([
    {
      file: 'issues/01.md',
      line: 3,
      field: 'remaining 第 2 条 target',
      message: '“资金不足”不在它的段落里（第 13 行）。请照抄那一段的原话。',
    },
  ]);
});

test('a target cut within a clause is refused', () => {
  expect(messagesOf([{ reasons, target: '2026年9月完工' }], '受限于资金，力争2026年9月完工。')).toEqual([
    '“2026年9月完工”不是完整的一句（第 11 行）。请从前一个标点抄到后一个标点。',
  ]);
});

test('a promise in the paragraph must not be left out', () => {
  expect(messagesOf([{ reasons }], '受限于资金，力争2026年9月完工。')).toEqual([
    '缺少这个字段。第 11 行写了目标，请加上 target: 力争2026年9月完工。',
  ]);
});

const given = (code: Status['code']): Status => ({
  code,
  basis: 'stated',
  asOf: '2026-03-01',
  origin: 'notice',
  evidence: '（二）未完成',
});

function fitOf(code: Status['code'], ...args: Parameters<typeof file>) {
  const report = new Report();
  checkRemainingFits(file(...args), given(code), report);
  return report.faults.map(({ message }) => message);
}

test('a rectified issue has none', () => {
  expect(fitOf('rectified', undefined)).toEqual([]);
  expect(fitOf('rectified', [{ reasons }], '资金不足。')).toEqual([
    '这个问题列在“（二）未完成”之下，状态是 已整改，不写这个字段。请删去，或检查它列在哪个标题之下。',
  ]);
});

test('an unfinished issue that explains itself has some', () => {
  expect(fitOf('incomplete', [{ reasons }], '资金不足。')).toEqual([]);
  expect(fitOf('incomplete', undefined, '资金不足。')).toEqual([
    '缺少这个字段。这个问题列在“（二）未完成”之下，状态是 未完成整改，要写明原因，例如 remaining: 下面写 - reasons: [政策调整]。',
  ]);
});

test('an unfinished issue without an explanation has none', () => {
  expect(fitOf('incomplete', undefined)).toEqual([]);
  expect(fitOf('incomplete', [{ reasons }])).toEqual([
    '这个问题列在“（二）未完成”之下，状态是 未完成整改，正文却没有写原因和下一步措施的部分。请补上它的 ## 标题和段落；通报没有写的，请删去这个字段。',
  ]);
});
