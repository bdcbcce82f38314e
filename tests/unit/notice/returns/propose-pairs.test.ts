import { expect, test } from 'vitest';
import type { Notice } from '@/lib/model/notice';
import { proposePairs } from '@/lib/notice/returns/propose-pairs';
import { issue, notice } from '@/tests/fixtures/notices/sample';

const of = (slug: string, titles: readonly string[]): Notice => ({
  ...notice(
    titles.map((title, index) =>
      issue({ id: `0${index + 1}`, notice: slug, printedNumber: `${index + 1}、`, title }),
    ),
  ),
  slug,
});
const before = of('2027-xuncha', [
  '水库安全巡查流于形式',
  '山洪灾害预警发布不够及时',
  '工程款拨付不及时',
  '农村饮水安全保障不力',
]);
const name = { slug: '2027-xuncha', shortTitle: '通报', published: '2027-08-20' };
const followUp = {
  ...of('2028-huitoukan', ['水库安全巡查流于形式', '预警发布不及时', '农村饮水安全保障', '党建工作薄弱']),
  follows: name,
};
const pairs = (...all: Notice[]): string[] =>
  proposePairs(all).map(({ own, earlier }) => `${own.id} ${earlier.id}`);

test('by number and title, or by a title that is alike enough, each once', () => {
  expect(pairs(followUp, before)).toEqual(['01 01', '02 02', '03 04']);
});

test('what an editor has confirmed is settled, on both sides', () => {
  const [first, ...rest] = followUp.issues;
  if (first === undefined) throw new Error('the sample has issues');
  const follows = {
    notice: name,
    issue: { id: '02', notice: '2027-xuncha', title: '山洪灾害预警发布不够及时' },
  };
  expect(pairs({ ...followUp, issues: [{ ...first, follows }, ...rest] }, before)).toEqual(['03 04']);
});

test('without a notice before there is nothing to propose', () => {
  expect(pairs({ ...followUp, follows: null }, before)).toEqual([]);
  expect(pairs(followUp)).toEqual([]);
});
