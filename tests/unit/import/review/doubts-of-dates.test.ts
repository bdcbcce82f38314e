import { expect, test } from 'vitest';
import { doubtsOfDates } from '@/lib/import/review/doubts-of-dates';

const BODY = [{ line: 3, text: '2023年4月20日至5月31日巡察，2023年9月1日反馈意见。' }];
const inspection = (from: string, to: string, feedback: string) => ({
  team: null,
  body: null,
  from,
  to,
  feedback,
});

test('dates that follow each other raise no doubt', () => {
  expect(doubtsOfDates(inspection('2023-04-20', '2023-05-31', '2023-09-01'), '2024-06-20', BODY)).toEqual([]);
});

test.each([
  ['巡察结束的 2023-04-01 早于开始的 2023-04-20', '2023-04-01', '2023-09-01', '2024-06-20'],
  ['反馈日期 2023-09-01 早于巡察结束的 2023-09-05', '2023-09-05', '2023-09-01', '2024-06-20'],
  ['反馈日期没有写年份，按前面的日期读作 2023-10-01', '2023-05-31', '2023-10-01', '2024-06-20'],
  ['落款日期 2023-06-20 与反馈日期 2023-09-01 不相称', '2023-05-31', '2023-09-01', '2023-06-20'],
])('%s，请核对', (words, to, feedback, signed) => {
  expect(doubtsOfDates(inspection('2023-04-20', to, feedback), signed, BODY)).toEqual([
    { line: 3, message: `${words}，请核对` },
  ]);
});
