import { expect, test } from 'vitest';
import { readContent } from '@/lib/content/read-content';
import { noticeLines } from '@/lib/model/reading-order';
import { reasonsOf, targetsOf } from '@/lib/notice/history/remaining';
import { outline } from '@/lib/notice/outline';
import { statusSource } from '@/lib/notice/status-words';
import { LIFE_CONTENT } from '@/tests/fixtures/notices/life-content';

const {
  site,
  notices: [, notice],
} = readContent(LIFE_CONTENT);
if (notice === undefined) throw new Error('expected a notice');
const { issues } = notice;

test('a status is the issue’s own, or its heading’s, or not said', () => {
  expect(
    issues.map((one) => `${one.status.code} ${one.status.basis} ${statusSource(site, notice, one)}`),
  ).toEqual([
    'unknown unknown 通报没有写明这个问题的状态',
    'unknown unknown 通报没有写明这个问题的状态',
    'staged stated 通报写明“阶段性完成”',
    'unknown unknown 通报没有写明这个问题的状态',
    'rectified stated 通报写明“已完成整改”',
    'rectified stated 通报写明“已完成整改”',
  ]);
});

test('an issue may be under no heading, or directly under a chapter', () => {
  expect(issues.slice(0, 2).map(({ position }) => position)).toEqual([
    { chapter: null, area: null, theme: null },
    { chapter: '二、其他问题的整改情况', area: null, theme: null },
  ]);
  expect(outline(notice).map(({ heading, issues: listed }) => [heading?.text, listed.length])).toEqual([
    [undefined, 1],
    ['二、其他问题的整改情况', 3],
    ['三、合并整改的问题', 2],
  ]);
});

test('responsible unit and deadline are the notice’s words; the deadline’s end is read from them', () => {
  expect(issues.map(({ responsible }) => responsible)).toEqual(['保管科', null, null, null, null, null]);
  expect(issues[1]?.deadline).toEqual({ words: '2025年12月底前', until: '2025-12' });
});

test('parts may have any label, or none, and measures any marks', () => {
  const parts = issues.map((issue) =>
    issue.parts.map(({ label, measures }) => [label, measures.map(({ id, ordinal }) => `${id} ${ordinal}`)]),
  );
  expect(parts).toEqual([
    [[null, ['m1 第一，', 'm2 第二，']]],
    [[null, ['m0 null', 'm1 ①', 'm2 ②']]],
    [
      ['整改状态：', ['m1 null']],
      ['整改措施：', ['n1 null']],
      ['整改成效：', ['o1 null']],
    ],
    [
      ['整改情况：', ['m1 null']],
      ['需进一步整改的原因及下一步措施：', ['n1 null']],
    ],
    [],
    [],
  ]);
});

test('an issue of unknown status may still say why it is not finished', () => {
  const [, , , open] = issues;
  expect(open && reasonsOf(open)).toEqual(['staffing-limit']);
  expect(open && targetsOf(open).map(({ target }) => target.month)).toEqual(['2026-03']);
});

test('a title that the editor has supplied is not part of the approved text', () => {
  expect(noticeLines(notice)[0]?.text).toMatch(/^根据统一部署/);
});
