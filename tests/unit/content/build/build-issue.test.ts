import { expect, test } from 'vitest';
import { buildIssue, splitHeading } from '@/lib/content/build/build-issue';
import type { IssueFile } from '@/lib/content/parse/parse-issue';

test.each([
  ['（7）普法宣传成效不够明显。', { printedNumber: '（7）', title: '普法宣传成效不够明显' }],
  ['12.律师“两支队伍”监管不够到位。', { printedNumber: '12.', title: '律师“两支队伍”监管不够到位' }],
  ['（一）关于“甲”问题的整改', { printedNumber: '（一）', title: '关于“甲”问题的整改' }],
  ['一、关于“甲”问题', { printedNumber: '一、', title: '关于“甲”问题' }],
  ['1、甲不到位', { printedNumber: '1、', title: '甲不到位' }],
  ['①甲不到位。', { printedNumber: '①', title: '甲不到位' }],
  ['1.问题1：甲不到位。', { printedNumber: '1.问题1：', title: '甲不到位' }],
  ['反馈问题一：甲不到位。', { printedNumber: '反馈问题一：', title: '甲不到位' }],
  ['一些制度没有落实。', { printedNumber: '', title: '一些制度没有落实' }],
  ['1.2 学习不够深入。', { printedNumber: '1.2 ', title: '学习不够深入' }],
  ['⑴学习不够深入。', { printedNumber: '⑴', title: '学习不够深入' }],
  ['1.5万元未入账。', { printedNumber: '', title: '1.5万元未入账' }],
])('%s is split into number and title', (heading, parts) => {
  expect(splitHeading(heading)).toEqual(parts);
});

const place = { chapter: '三、事项', area: '（二）未完成', theme: null };
const group = {
  code: 'incomplete',
  basis: 'stated',
  asOf: '2026-03-02',
  origin: 'notice',
  evidence: '（二）未完成',
} as const;
const file: IssueFile = {
  id: '04',
  path: 'issues/04.md',
  front: {
    heading: '1.书库改造滞后。',
    remaining: [{ reasons: ['fiscal-condition'], target: '力争2026年9月完工' }],
  },
  parts: [
    {
      label: '整改情况：',
      line: 5,
      measures: [
        { ordinal: null, text: '先说明。', line: 7 },
        { ordinal: '一是', text: '甲。', line: 9 },
      ],
    },
    {
      label: '未完成整改的原因及下一步措施：',
      line: 11,
      measures: [{ ordinal: null, text: '受限于资金，力争2026年9月完工。', line: 13 }],
    },
  ],
  lineOf: () => 1,
};

const IN_PLACE = { notice: '2026-library', evidence: new Map(), position: place, given: group };

test('an issue has the status of its group until an update says otherwise', () => {
  expect(buildIssue(file, IN_PLACE).status).toBe(group);
});

test('the latest update with a status gives it, with its date and source', () => {
  const updates = [
    { date: '2026-05-01', text: '开工。', source: '甲单位', status: 'basically-complete' as const },
    { date: '2026-08-01', text: '完工。', source: '乙单位', status: 'rectified' as const },
    { date: '2026-09-01', text: '开放。', source: '丙单位' },
  ];
  const issue = buildIssue({ ...file, front: { ...file.front, updates } }, IN_PLACE);
  expect(issue.status).toEqual({
    code: 'rectified',
    basis: 'stated',
    asOf: '2026-08-01',
    origin: 'update',
    evidence: '乙单位',
  });
  expect(issue.updates).toEqual(updates);
});

test('words before 一是 are m0; a lone paragraph is n1 and has its month from its own words', () => {
  const { parts } = buildIssue(file, IN_PLACE);
  expect(parts.map(({ measures }) => measures.map(({ id, remaining }) => ({ id, remaining })))).toEqual([
    [
      { id: 'm0', remaining: null },
      { id: 'm1', remaining: null },
    ],
    [
      {
        id: 'n1',
        remaining: {
          reasons: ['fiscal-condition'],
          target: { month: '2026-09', words: '力争2026年9月完工' },
        },
      },
    ],
  ]);
});

test('what the editors have added as related is kept, and is an empty list otherwise', () => {
  const related = [{ issue: '02', reason: '同一笔经费。' }];
  const added = { ...file, front: { ...file.front, related } };
  expect(buildIssue(added, IN_PLACE).related).toEqual(related);
  expect(buildIssue(file, IN_PLACE).related).toEqual([]);
});

test('the measure of later work is the one that the editors name', () => {
  const named = { ...file, front: { ...file.front, later: 'm1' } };
  expect(buildIssue(named, IN_PLACE).later).toMatchObject({ id: 'm1', text: '甲。' });
  expect(buildIssue(file, IN_PLACE).later).toBeNull();
});
