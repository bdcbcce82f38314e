import { expect, test } from 'vitest';
import { checkDates } from '@/lib/check-site/checks/check-dates';
import { built } from '@/tests/unit/check-site/built';

test.each([
  '<time datetime="2026-03-02">2026年3月2日</time>',
  '<time datetime="2026-03-02T17:21+08:00">2026年3月2日 17:21</time>',
  '<p>目标时间 2026年12月，<span data-month="2026-12">截至</span></p>',
])('%s is in order', (html) => {
  expect(checkDates(built({}, html))).toEqual([]);
});

test.each([
  ['<time datetime="2026-03-02">2026年3月3日</time>', '2026-03-02 旁边写的是“2026年3月3日”'],
  ['<time datetime="2026-03-02">2026年03月02日</time>', '2026-03-02 旁边写的是“2026年03月02日”'],
  [
    '<time datetime="2026-03-02T17:21+08:00">2026年3月2日</time>',
    '2026-03-02T17:21+08:00 旁边写的是“2026年3月2日”',
  ],
  [
    '<p>目标时间 2026年12月，<span data-month="2026-01">截至</span></p>',
    '2026-01 旁边写的是“目标时间 2026年12月，截至”',
  ],
])('%s is not', (html, fault) => {
  expect(checkDates(built({}, html))).toEqual([`/：${fault}`]);
});
