import { expect, test } from 'vitest';
import { sharedNames } from '@/lib/notice/related/shared-names';

const shared = (most: number, ...texts: string[]): string[] =>
  sharedNames(
    texts.map((text, issue) => ({ issue, text })),
    most,
  ).map(({ name, issues }) => `${name} ${issues.join()}`);

test('a name of two issues is shared, one of a single issue or of more than the most is not', () => {
  expect(shared(4, '用好学园公证处编制', '在学园公证处窗口')).toEqual(['学园公证处 0,1']);
  expect(shared(4, '学园公证处，学园公证处', '好')).toEqual([]);
  expect(shared(2, '“三比三看”', '“三比三看”', '“三比三看”')).toEqual([]);
});

test('of a name and its end, an issue has the longest that it shares', () => {
  expect(
    shared(4, '2020年国家统一法律职业资格考试', '国家统一法律职业资格考试经费', '通过法律职业资格考试20人'),
  ).toEqual(['国家统一法律职业资格考试 0,1']);
});

test('whose a body is makes no other name of it', () => {
  expect(shared(4, '修订局党组工作规则', '完善党组工作规则')).toEqual(['党组工作规则 0,1']);
});
