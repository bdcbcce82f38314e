import { expect, test } from 'vitest';
import { checkQuotation, rankOf } from '@/lib/quotation/check-quotation';
import { issue } from '@/tests/fixtures/notices/sample';
import { shown, sourceOf } from '@/tests/fixtures/quotation';
import { part } from '@/tests/fixtures/sample-search';

const source = sourceOf(
  issue({ id: '01', heading: '（1）藏书偏少。', parts: part('全年购书8200册，借阅量稳步上升。') }),
  issue({ id: '02', heading: '（2）开放时间偏短。', parts: part('实行轮班制度，周末照常开放。') }),
);
const check = (pasted: string) => {
  const answer = checkQuotation(source, pasted);
  return (
    answer && {
      passages: answer.passages.map((one) => `${rankOf(one)} ${shown(one)}`),
      unknown: answer.unknown,
    }
  );
};

test('passages of several issues are taken apart, the one with a changed figure first, the rest is in none', () => {
  expect(check('听说：“实行轮班制度，周末照常开放。”“全年购书9200册，借阅量稳步上升。”真的？')).toEqual({
    passages: ['0 全年购书[9200→8200]册，借阅量稳步上升。', '2 实行轮班制度，周末照常开放。'],
    unknown: ['听说', '真的'],
  });
});

test('two passages run into one sentence are no quotation of the notice', () => {
  const passages = checkQuotation(source, '全年购书8200册，周末照常开放')?.passages;
  expect(passages?.map(({ joined }) => joined)).toEqual([true, false]);
  expect(check('全年购书8200册。周末照常开放')?.passages.map((one) => one[0])).toEqual(['2', '2']);
});

test('less than six characters are too few, whatever marks are with them', () => {
  expect(check('全年购书，……')).toBeNull();
  expect(check('')).toBeNull();
  expect(check('周末照常开放')?.passages).toEqual(['2 周末照常开放。']);
});

test('a text of which nothing is in the notices is not there as a whole', () => {
  expect(check('明天的天气很好，适合散步。')).toEqual({
    passages: [],
    unknown: ['明天的天气很好，适合散步'],
  });
});
