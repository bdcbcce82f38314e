import { expect, test } from 'vitest';
import { NO_ANSWERS } from '@/lib/import/input/answers';
import { answerWords } from '@/lib/import/review/answer-words';
import { bureau } from '@/tests/fixtures/notices/sample';

test.each([
  [{ title: new Set([3]) }, '标题在第 3 行'],
  [{ keep: new Set([22, 23, 24]) }, '第 22-24 行是通报的文字，一起公开'],
  [
    { leaveOut: new Set([8]), outside: true },
    '第 8 行不是通报的文字；页眉页脚、脚注、菜单和隐藏的字不是通报的文字',
  ],
  [{ bureau: bureau.slug }, `是${bureau.name}发布的`],
  [{ bureau: 'other' }, '是 other 发布的'],
  [{ final: true }, '已核对，这是可以公开的定稿'],
  [NO_ANSWERS, ''],
])('the answer %j is said as “%s”', (answer, words) => {
  expect(answerWords(answer, [bureau])).toBe(words);
});
