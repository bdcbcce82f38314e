import { rmSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { beginOverYears } from './begin-over-years';
import { seen } from './seen';

// 2025: being rectified; an update: rectified; 2027: found again; 2028: a look back. What each page, feed and file of a
// site of two bureaus says of it then, in its order.
const years = await beginOverYears();
afterAll(() => rmSync(years.folder, { recursive: true }));

test('in 2025 it is open', async () => {
  expect(await seen(years.read())).toEqual({
    home: ['/notices/2025-xuncha/issues/01/'],
    bureau: ['/notices/2025-xuncha/issues/01/'],
    compared: ['2025年: 2 0', '2025年: 4 0'],
    changes: ['2025年9月1日，发布通报', '2025年3月10日，发布通报'],
    feed: ['site alone: 示例市档案馆巡察整改情况', '中共示例市水利局党组关于巡察整改进展情况的通报'],
    inOrder: true,
    table: [['2025-xuncha', 'in-progress', '2025-03-10', '', '', '']],
    issues: {
      '2025-xuncha': {
        row: '山塘水库安全巡查不到位 正在整改目标时间 2025年12月（请对照今天的日期）',
        status: '正在整改通报写明“正在整改” · 截至2025年3月10日',
        again: '',
        before: '',
        history: [],
        data: ['in-progress'],
        markdown: ['状态：正在整改'],
        search: ['in-progress', undefined],
      },
    },
  });
});

test('an update says that it is rectified', async () => {
  years.update();
  expect(await seen(years.read())).toEqual({
    home: [],
    bureau: [],
    compared: ['2025年: 2 0', '2025年: 5 0'],
    changes: ['2026年1月10日，状态由正在整改改为已整改', '2025年9月1日，发布通报', '2025年3月10日，发布通报'],
    feed: [
      '问题 1 山塘水库安全巡查不到位：状态由正在整改改为已整改',
      'site alone: 示例市档案馆巡察整改情况',
      '中共示例市水利局党组关于巡察整改进展情况的通报',
    ],
    inOrder: true,
    table: [['2025-xuncha', 'rectified', '2026-01-10', '', '', '']],
    issues: {
      '2025-xuncha': {
        row: '山塘水库安全巡查不到位 已整改',
        status: '已整改据示例市水利局发布的情况 · 截至2026年1月10日',
        again: '',
        before: '',
        history: ['2026年1月10日，状态由正在整改改为已整改', '2025年3月10日，发布通报'],
        data: ['rectified', '2026-01-10'],
        markdown: ['状态：已整改', '2026年1月10日，状态由正在整改改为已整改'],
        search: ['rectified', undefined],
      },
    },
  });
});

// The first issue, since the notice of 2027: what follows is said of that one.
const FOUND_AGAIN = {
  row: '山塘水库安全巡查不到位 已整改再次指出：2027年通报',
  status: '已整改据示例市水利局发布的情况 · 截至2026年1月10日',
  again: '2027年通报，问题 1 小型水库安全巡查流于形式本站注：两次说的都是水库安全巡查。',
  before: '',
  history: ['2027年8月20日，再次指出', '2026年1月10日，状态由正在整改改为已整改', '2025年3月10日，发布通报'],
  data: ['rectified', 'returned in 2027-xuncha/01', '2026-01-10'],
  markdown: [
    '状态：已整改',
    '再次指出：2027年通报',
    '2027年8月20日，再次指出',
    '2026年1月10日，状态由正在整改改为已整改',
  ],
  search: ['rectified', '再次指出：2027年通报。'],
};

test('the notice of 2027 finds it again; nothing that was published changes', async () => {
  years.publish('2027-xuncha');
  expect(await seen(years.read())).toEqual({
    home: ['/notices/2027-xuncha/issues/01/'],
    bureau: ['/notices/2027-xuncha/issues/01/'],
    compared: ['2025年: 2 0', '2027年: 4 1', '2025年: 5 0'],
    changes: [
      '2027年8月20日，发布通报',
      '2027年8月20日，再次指出',
      '2026年1月10日，状态由正在整改改为已整改',
      '2025年9月1日，发布通报',
      '2025年3月10日，发布通报',
    ],
    feed: [
      '中共示例市水利局党组关于巡察整改进展情况的通报',
      '问题 1 山塘水库安全巡查不到位：再次指出（2027年通报）',
      '问题 1 山塘水库安全巡查不到位：状态由正在整改改为已整改',
      'site alone: 示例市档案馆巡察整改情况',
      '中共示例市水利局党组关于巡察整改进展情况的通报',
    ],
    inOrder: true,
    table: [
      ['2027-xuncha', 'in-progress', '2027-08-20', '2025-xuncha/01', '', ''],
      ['2025-xuncha', 'rectified', '2026-01-10', '', '2027-xuncha/01', ''],
    ],
    issues: {
      '2027-xuncha': {
        row: '小型水库安全巡查流于形式 正在整改再次指出：曾于2025年通报指出，当时列为已整改',
        status: '正在整改通报写明“正在整改” · 截至2027年8月20日',
        again:
          '曾于2025年通报指出，当时列为已整改问题 1 山塘水库安全巡查不到位本站注：两次说的都是水库安全巡查。',
        before: '',
        history: [],
        data: ['in-progress', 'returns 2025-xuncha/01, then rectified'],
        markdown: ['状态：正在整改', '再次指出：曾于2025年通报指出'],
        search: ['in-progress', '再次指出：曾于2025年通报指出，当时列为已整改。'],
      },
      '2025-xuncha': FOUND_AGAIN,
    },
  });
});

test('the follow-up, once an editor has confirmed it, says that it is rectified', async () => {
  years.publish('2028-huitoukan');
  expect(await seen(years.read())).toEqual({
    home: [],
    bureau: [],
    compared: ['2025年: 2 0', '2028年: 2 0', '2027年: 5 1', '2025年: 5 0'],
    changes: [
      '2028年3月15日，发布通报',
      '2028年3月15日，状态由正在整改改为已整改',
      '2027年8月20日，发布通报',
      '2027年8月20日，再次指出',
      '2026年1月10日，状态由正在整改改为已整改',
      '2025年9月1日，发布通报',
      '2025年3月10日，发布通报',
    ],
    feed: [
      '中共示例市水利局党组关于巡察整改“回头看”情况的通报',
      '问题 1 小型水库安全巡查流于形式：状态由正在整改改为已整改',
      '中共示例市水利局党组关于巡察整改进展情况的通报',
      '问题 1 山塘水库安全巡查不到位：再次指出（2027年通报）',
      '问题 1 山塘水库安全巡查不到位：状态由正在整改改为已整改',
      'site alone: 示例市档案馆巡察整改情况',
      '中共示例市水利局党组关于巡察整改进展情况的通报',
    ],
    inOrder: true,
    table: [
      ['2028-huitoukan', 'rectified', '2028-03-15', '', '', '2027-xuncha/01'],
      ['2027-xuncha', 'rectified', '2028-03-15', '2025-xuncha/01', '', ''],
      ['2025-xuncha', 'rectified', '2026-01-10', '', '2027-xuncha/01', ''],
    ],
    issues: {
      '2028-huitoukan': {
        row: '小型水库安全巡查流于形式 已整改',
        status: '已整改通报写明“已完成” · 截至2028年3月15日',
        again: '',
        before: '巡察整改进展情况通报（2027年8月），问题 1 小型水库安全巡查流于形式',
        history: [],
        data: ['rectified', 'follows 2027-xuncha/01'],
        markdown: ['状态：已整改', '前次通报'],
        search: ['rectified', undefined],
      },
      '2027-xuncha': {
        row: '小型水库安全巡查流于形式 已整改再次指出：曾于2025年通报指出，当时列为已整改',
        status: '已整改据巡察整改通报（2028年3月）发布的情况 · 截至2028年3月15日',
        again:
          '曾于2025年通报指出，当时列为已整改问题 1 山塘水库安全巡查不到位本站注：两次说的都是水库安全巡查。',
        before: '',
        history: ['2028年3月15日，状态由正在整改改为已整改', '2027年8月20日，发布通报'],
        data: ['rectified', 'returns 2025-xuncha/01, then rectified', '2028-03-15 2028-huitoukan'],
        markdown: ['状态：已整改', '再次指出：曾于2025年通报指出', '2028年3月15日，状态由正在整改改为已整改'],
        search: ['rectified', '再次指出：曾于2025年通报指出，当时列为已整改。'],
      },
      '2025-xuncha': FOUND_AGAIN,
    },
  });
});
