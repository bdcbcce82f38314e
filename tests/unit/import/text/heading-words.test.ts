import { expect, test } from 'vitest';
import {
  announcesFindings,
  isOrganising,
  namesArea,
  namesFinding,
  reportsRemedies,
  saysFault,
  saysRemedy,
} from '@/lib/import/text/heading-words';
import type { Numbering } from '@/lib/import/text/numbering';

const numbering = (style: Numbering['style']): Numbering => ({
  style,
  printedNumber: '1',
  value: 1,
  length: 2,
  lostBracket: false,
});

test.each([
  ['关于“学习不够”问题', 'number', true],
  ['针对学习不够的问题', 'number', true],
  ['学习情况', 'problem', true],
  ['学习不够', 'number', false],
] as const)('%s in style %s names itself a finding: %s', (title, style, result) => {
  expect(namesFinding({ numbering: numbering(style), title })).toBe(result);
});

test.each(['学习不够深入', '进度偏慢', '未开展检查', '资产闲置有待盘活'])(
  '%s states a shortcoming',
  (title) => {
    expect([saysFault(title), saysRemedy(title)]).toEqual([true, false]);
  },
);

test('a remedy states what was done and no shortcoming', () => {
  expect([saysRemedy('全面贯彻落实决策部署'), saysFault('全面贯彻落实决策部署')]).toEqual([true, false]);
});

test('headings announce findings, report remedies, or are about organising', () => {
  expect(announcesFindings('党的领导方面')).toBe(true);
  expect(reportsRemedies('整改落实情况')).toBe(true);
  expect(isOrganising('加强组织领导')).toBe(true);
  expect(isOrganising('关于“领导不力”的问题')).toBe(false);
});

test.each([
  ['党的领导方面', true],
  ['学习不够深入', true],
  ['整改落实情况', false],
])('the chapter %s names an area: %s', (title, result) => {
  expect(namesArea(title)).toBe(result);
});
