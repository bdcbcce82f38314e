import { describe, expect, test } from 'vitest';
import type { Part } from '@/lib/model/notice';
import { issue, measure, unfinished } from '@/tests/fixtures/notices/sample';
import { found, part, searchable } from '@/tests/fixtures/sample-search';

const REMAINING: Part = {
  label: '未完成整改的原因：',
  measures: [
    measure({ id: 'n1', text: '受编制所限。', remaining: { reasons: ['staffing-limit'], target: null } }),
  ],
};

const books = searchable([
  issue({
    id: '01',
    heading: '（1）藏书偏少。',
    printedNumber: '（1）',
    parts: part('购书2万册。', '延长开放时间。'),
  }),
  issue({
    id: '02',
    heading: '（2）开放时间偏短。',
    printedNumber: '（2）',
    parts: part('实行轮班，A馆错时开放。'),
  }),
  unfinished({
    id: '03',
    heading: '1.编制不足。',
    printedNumber: '1.',
    parts: [...part('共 2 人，占17.63％。'), REMAINING],
  }),
]);

describe('words', () => {
  test.each([
    ['册', ['01']],
    ['时间', ['02', '01']],
    ['開放', ['02', '01']],
    ['a馆', ['02']],
    ['Ａ馆', ['02']],
    ['17.63%', ['03']],
    ['共2人', ['03']],
    ['书2', ['01']],
    ['没有的话', []],
    ['“开放时间”', ['02', '01']],
    ['时间。', ['02', '01']],
  ])('%s is found in %j', (q, ids) => {
    expect(found([books], { q })).toEqual(ids);
  });

  test('several must all occur, anywhere in the issue', () => {
    expect(found([books], { q: '时间 购书' })).toEqual(['01']);
    expect(found([books], { q: '时间　轮班' })).toEqual(['02']);
    expect(found([books], { q: '购书 轮班' })).toEqual([]);
    expect(found([books], { q: '时间、购书' })).toEqual(['01']);
  });

  test('are found across a line end, because white space is ignored', () => {
    expect(found([books], { q: '册。延长' })).toEqual(['01']);
  });

  test('are not found across the end of an issue', () => {
    expect(found([books], { q: '时间（2）' })).toEqual([]);
  });

  test.each([
    ['.', ['03']],
    ['(', ['01', '02', '（一）服务方面']],
    ['*', []],
    ['[', []],
    ['\\', []],
    ['$', []],
    ['^', []],
    ['|', []],
    ['?', []],
    ['+', []],
  ])('%s is literal', (q, ids) => {
    expect(found([books], { q })).toEqual(ids);
  });

  test('without words every issue is found', () => {
    expect(found([books], { q: ' ' })).toEqual(['01', '02', '03']);
  });
});

describe('an issue is called by its number', () => {
  test.each([
    ['2', ['02', '01', '03']],
    ['02', ['02']],
    ['（2）', ['02']],
    ['(2)', ['02']],
    ['问题2', ['02']],
    ['问题 2', ['02']],
    // two words, not the number
    ['0 2', []],
    ['问题（2）', ['02']],
    ['第2个问题', ['02']],
    ['2号', ['02']],
    ['问题二', ['02']],
    ['1.', ['03']],
    ['4', []],
  ])('%s finds %j', (q, ids) => {
    expect(found([books], { q })).toEqual(ids);
  });
});

describe('filters', () => {
  test('by status, heading, reason and notice', () => {
    expect(found([books], { status: 'incomplete' })).toEqual(['03']);
    expect(found([books], { theme: 's2-1' })).toEqual(['01', '02', '03']);
    expect(found([books], { theme: 's9' })).toEqual([]);
    expect(found([books], { reason: 'staffing-limit' })).toEqual(['03']);
    expect(found([books], { notice: '2026-library', status: 'rectified' })).toEqual(['01', '02']);
    expect(found([books], { notice: 'other' })).toEqual([]);
  });

  test('combine with words', () => {
    expect(found([books], { q: '时间', status: 'incomplete' })).toEqual([]);
    expect(found([books], { q: '2', status: 'incomplete' })).toEqual(['03']);
  });
});

describe('text of the notice outside its issues', () => {
  test('is found after the issues, under its heading', () => {
    expect(found([books], { q: '服务方面' })).toEqual(['（一）服务方面']);
    expect(found([books], { q: '整改情况' })).toEqual(['01', '02', '03', '二、整改情况']);
  });

  test('is excluded by a filter', () => {
    expect(found([books], { q: '服务方面', status: 'rectified' })).toEqual([]);
  });
});

test('several notices are searched together, title matches of all of them first', () => {
  const other = searchable([issue({ id: '01', heading: '（1）时间不够。', parts: part('无。') })]);
  expect(found([books, other], { q: '时间' })).toEqual(['02', '01', '01']);
});
