import { expect, test } from 'vitest';
import { feedbackDates } from '@/lib/words/feedback-dates';

test.each([
  ['并于2023年10月9日反馈了意见。', ['2023-10-09']],
  ['反馈意见的日期是2024年1月4日。', ['2024-01-04']],
  ['2023年7月13日至8月31日开展巡察。10月9日，市委巡察组反馈了意见。', ['2023-10-09']],
  ['2023-10-09 反馈。', ['2023-10-09']],
  ['2023年7月13日开展巡察。', []],
  ['2023年2月30日反馈。', []],
  ['10月9日反馈。', []],
])('the days of feedback in %s are %j', (text, days) => {
  expect(feedbackDates(text)).toEqual(days);
});
