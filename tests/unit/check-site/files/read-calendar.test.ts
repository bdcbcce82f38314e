import { expect, test } from 'vitest';
import { readCalendar } from '@/lib/check-site/files/read-calendar';

const calendar = (...lines: string[]): string =>
  ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', ...lines, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');

test('an entry is read about its address, folded and escaped as it may be', () => {
  const text = calendar(
    'DTSTART;VALUE=DATE:20251231',
    'DTEND;VALUE=DATE:20260101',
    'SUMMARY:力争\r\n 2025年12月\\, 完成',
    'DESCRIPTION:原文“力争2025年12月”。\\nhttps://a.example/#n1',
    'URL:https://a.example/#n1',
    'STATUS:CONFIRMED',
  );
  expect(readCalendar(text)).toEqual([
    {
      about: 'https://a.example/#n1',
      facts: {
        开始: '20251231',
        结束: '20260101',
        标题: '力争2025年12月, 完成',
        原文: '力争2025年12月',
        说明里的网址: 'https://a.example/#n1',
        状态: 'CONFIRMED',
      },
    },
  ]);
});

test.each([
  ['other line ends', calendar().replaceAll('\r\n', '\n')],
  ['a long line', calendar(`SUMMARY:${'改'.repeat(30)}`)],
  ['no end', calendar().replace('END:VCALENDAR', '')],
  ['no calendar', '甲'],
])('a text with %s cannot be read', (_, text) => {
  expect(readCalendar(text)).toBeNull();
});
