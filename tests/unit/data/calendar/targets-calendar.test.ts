import { expect, test } from 'vitest';
import { targetEvents } from '@/lib/data/calendar/target-events';
import { targetsCalendar } from '@/lib/data/calendar/targets-calendar';
import { notice, site, unfinished } from '@/tests/fixtures/notices/sample';

const sample = notice([unfinished(), unfinished({ id: '03' })]);
const calendar = targetsCalendar(site, sample, targetEvents(site, sample));
const lines = calendar.replace(/\r\n /g, '').split('\r\n');

test('a calendar begins and ends as one, with an entry of one whole day for each target', () => {
  expect(lines.slice(0, 6)).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//books.example//某市图书局 巡察整改公开//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'X-WR-CALNAME:目标时间：2026年巡察整改通报',
  ]);
  expect(lines.slice(-2)).toEqual(['END:VCALENDAR', '']);
  expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(2);
  expect(lines).toEqual(
    expect.arrayContaining([
      'DTSTART;VALUE=DATE:20260630',
      'DTEND;VALUE=DATE:20260701',
      'SUMMARY:力争2026年6月取得阶段性成果（问题 2：开放时间偏短）',
      'URL:https://books.example/notices/2026-library/issues/02/#n1',
      'STATUS:CONFIRMED',
      'TRANSP:TRANSPARENT',
    ]),
  );
});

test('its moments are those of publications in UTC, not of the build', () => {
  expect(lines.filter((line) => line.startsWith('DTSTAMP'))).toEqual([
    'DTSTAMP:20260301T010000Z',
    'DTSTAMP:20260301T010000Z',
  ]);
  expect(targetsCalendar(site, sample, targetEvents(site, sample))).toBe(calendar);
});

test('every line ends with CRLF and has at most 75 octets', () => {
  expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of calendar.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});

test('a rectified issue cancels its entry', () => {
  const [event] = targetEvents(site, sample);
  if (event === undefined) throw new Error('no event');
  expect(targetsCalendar(site, sample, [{ ...event, isCancelled: true }])).toContain('STATUS:CANCELLED\r\n');
});
