import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseNotice } from '@/lib/import/parse-notice';
import type { ParsedNotice } from '@/lib/import/parsed-notice';
import { listsBoilerplate, noticeFile, titleOf } from '@/lib/import/write/notice-file';
import { bureau } from '@/tests/fixtures/notices/sample';

const LINES = [
  '中共某局党组关于巡察整改情况的通报',
  '2024年06月24日 17:44 来源：某局',
  '根据市委统一部署，市委巡察组对某局开展了巡察，现将整改情况公布。',
  '一、整改情况',
  '1.学习不够深入。',
  '整改情况：甲。',
  '中共某局党组',
  '2024年6月20日',
];
const noticeOf = (...texts: string[]): ParsedNotice =>
  parseNotice(texts.map((text, at) => ({ line: at + 1, text })));
const notice = noticeOf(...LINES);
const fields = (changes: Partial<ParsedNotice> = {}): Record<string, unknown> =>
  parse(noticeFile({ ...notice, ...changes }, bureau, '0'.repeat(64)).replaceAll('---\n', ''));
const titled = (...texts: string[]) => ({ title: texts.map((text) => ({ line: 1, text })) });

test('the fields are those that were read, and the notice holds for the day of its signature', () => {
  expect(fields()).toEqual({
    title: '中共某局党组关于巡察整改情况的通报',
    titleLines: ['中共某局党组', '关于巡察整改情况的通报'],
    shortTitle: '巡察整改通报（2024年6月）',
    bureau: 'library',
    issuer: '中共某局党组',
    published: '2024-06-24 17:44',
    source: '某局',
    signed: '2024-06-20',
    asOf: '2024-06-20',
    inspection: { team: '市委巡察组', body: '某局' },
    sourceSha256: '0'.repeat(64),
  });
});

test('without a signature the notice holds for the day of its publication; seconds are not kept', () => {
  expect(fields({ signed: null, published: '2024-06-24 17:44:09' })).toMatchObject({
    published: '2024-06-24 17:44',
    asOf: '2024-06-24',
  });
  expect(fields({ signed: '2025-01-06' })).toMatchObject({ shortTitle: '巡察整改通报（2025年1月）' });
});

test('what is missing is left to the editor', () => {
  const nothing = { title: [], issuer: null, published: null, source: null, signed: null, leftOut: [] };
  const inspection = { ...notice.inspection, team: null };
  expect(fields({ ...nothing, inspection })).toEqual({ bureau: 'library', sourceSha256: '0'.repeat(64) });
});

test.each([
  [
    ['中共某局党组', '关于整改情况的通报'],
    ['中共某局党组', '关于整改情况的通报'],
  ],
  [
    ['中共某局党组关于巡察', '整改情况的通报'],
    ['中共某局党组关于巡察', '整改情况的通报'],
  ],
  [['关于巡察整改情况的通报'], ['关于巡察整改情况的通报']],
])('the title %s is set in the lines %s', (printed, titleLines) => {
  expect(fields(titled(...printed)).titleLines).toEqual(titleLines);
  expect(titleOf({ ...notice, ...titled(...printed) })).toBe(printed.join(''));
});

test.each([
  ['关于巡视整改情况的报告', '巡视整改报告（2024年6月）'],
  ['关于问题整改的公示', '整改公示（2024年6月）'],
  ['关于整改审计查出问题的公告', '整改公告（2024年6月）'],
  ['审计查出问题清单', '审计清单（2024年6月）'],
])('the short title of %s is %s, in characters of the title', (title, shortTitle) => {
  expect(fields(titled(title)).shortTitle).toBe(shortTitle);
});

test.each([
  ['中共某县审计局党组关于县委巡察整改情况的通报', '中共某县审计局党组', '巡察整改通报（2024年6月）'],
  ['县审计局党组巡察整改情况通报', '县审计局党组', '巡察整改通报（2024年6月）'],
])('the name of the body is no kind of inspection: %s', (title, issuer, shortTitle) => {
  expect(fields({ ...titled(title), issuer }).shortTitle).toBe(shortTitle);
});

test('an inspection without its body keeps what was read', () => {
  const { team } = notice.inspection;
  const inspection = { ...notice.inspection, body: null };
  expect(fields({ inspection })).toMatchObject({ inspection: { team } });
  expect(fields({ inspection: { ...inspection, team: null } })).not.toHaveProperty('inspection');
});

test('the inspected body has its full name if the issuer ends with it', () => {
  const inspection = { ...notice.inspection, body: '图书局' };
  expect(fields({ issuer: '中共某市图书局党组', inspection })).toMatchObject({
    inspection: { body: '某市图书局' },
  });
  expect(fields({ issuer: '中共某市档案局党组', inspection })).toMatchObject({
    inspection: { body: '图书局' },
  });
});

test('a plain page needs no list of what was left out, any other does', () => {
  expect(listsBoilerplate(notice)).toBe(false);
  expect(listsBoilerplate(noticeOf(...LINES, '打印本页'))).toBe(false);
  const [title = '', meta = '', ...rest] = LINES;
  for (const lines of [
    [title, '2024年06月24日 17:44:09 来源：某局', ...rest],
    [title, meta, '打印本页', ...rest],
    [title, meta, ...rest.slice(0, -1), '2024.6.20'],
    [meta, title, ...rest],
    [title, meta.replace('来源', '发布机构'), ...rest],
  ])
    expect(listsBoilerplate(noticeOf(...lines))).toBe(true);
  expect(fields({ title: [...notice.title, ...notice.title] }).boilerplate).toEqual([
    '2024年06月24日 17:44',
    '来源：某局',
  ]);
});

test('a field that the editor supplies is written as one that was read, with what follows from it, and as not printed', () => {
  const nothing = { title: [], published: null, signed: null };
  const supplied = { title: '某局关于巡察整改情况的通报', published: '2024-06-24', issuer: '别的单位' };
  const text = noticeFile({ ...notice, ...nothing }, bureau, '0'.repeat(64), supplied);
  expect(text).toContain('notPrinted: [title, published]\n');
  expect(parse(text.replaceAll('---\n', ''))).toMatchObject({
    title: '某局关于巡察整改情况的通报',
    titleLines: ['某局关于巡察整改情况的通报'],
    shortTitle: '巡察整改通报（2024年6月）',
    issuer: '中共某局党组',
    published: '2024-06-24',
    asOf: '2024-06-24',
  });
});
