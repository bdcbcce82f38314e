import { expect, test } from 'vitest';
import { measureWithdrawalSchema, withdrawalSchema } from '@/lib/model/withdrawal/withdrawal-schema';
import { WITHDRAWAL } from '@/tests/fixtures/notices/withdrawn-sample';

const accepts = (changes: object): boolean =>
  withdrawalSchema.safeParse({ ...WITHDRAWAL, ...changes }).success;

test.each([
  ['day and reason', {}, true],
  ['a basis too', { basis: '《某法》第一条' }, true],
  ['no day', { date: undefined }, false],
  ['a day that does not exist', { date: '2026-02-30' }, false],
  ['no reason', { reason: undefined }, false],
  ['a blank reason', { reason: ' ' }, false],
  ['a reason of two paragraphs', { reason: '含有个人信息。\n另有内容。' }, false],
  ['a blank basis', { basis: '' }, false],
  ['the words that went', { text: '延长开放时间。' }, false],
])('a withdrawal with %s (%j) is accepted: %s', (_, changes, accepted) => {
  expect(accepts(changes)).toBe(accepted);
});

test.each([
  ['m1', true],
  ['n12', true],
  [undefined, false],
  ['1', false],
  ['#m1', false],
  ['02-m1', false],
  ['M1', false],
])('the withdrawal of measure %s is accepted: %s', (measure, accepted) => {
  expect(measureWithdrawalSchema.safeParse({ measure, ...WITHDRAWAL }).success).toBe(accepted);
});

test('the withdrawal of a measure has day and reason like any other', () => {
  const { error } = measureWithdrawalSchema.safeParse({ measure: 'm1' });
  expect(error?.issues.map(({ path }) => path.join())).toEqual(['date', 'reason']);
});
