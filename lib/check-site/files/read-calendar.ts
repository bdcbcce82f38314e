import type { Facts, SiteRecord } from '@/lib/check-site/compare-records';
import { remember } from '@/lib/check-site/read/remember';

/** The entries of a calendar, each about its address; null for a text with other line ends than CRLF or a line of more than 75 octets. */
export const readCalendar = remember((text: string): SiteRecord[] | null => {
  const folded = text.split('\r\n');
  const isSound = folded.every((line) => Buffer.byteLength(line) <= 75 && !/[\r\n]/.test(line));
  if (!isSound || folded[0] !== 'BEGIN:VCALENDAR' || !text.endsWith('\r\nEND:VCALENDAR\r\n')) return null;
  const [, ...events] = text.replace(/\r\n /g, '').split('\r\nBEGIN:VEVENT\r\n');
  return events.map((event) => recordOf(event.split('\r\n')));
});

function recordOf(lines: readonly string[]): SiteRecord {
  const values = new Map(
    lines.map((line) => [line.split(/[:;]/)[0], line.slice(line.indexOf(':') + 1)] as const),
  );
  const textOf = (name: string): string =>
    (values.get(name) ?? '').replace(/\\([\\;,n])/g, (_, mark: string) => (mark === 'n' ? '\n' : mark));
  const about = textOf('URL');
  const description = textOf('DESCRIPTION');
  const facts: Facts = {
    开始: textOf('DTSTART'),
    结束: textOf('DTEND'),
    标题: textOf('SUMMARY'),
    原文: /原文“(.*?)”。/.exec(description)?.[1] ?? '',
    说明里的网址: description.split('\n').at(-1) ?? '',
    状态: textOf('STATUS'),
  };
  return { about, facts };
}
