import { dayAfter, withSeconds } from '@/lib/dates';
import type { Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { contentLine, textValue } from './content-line';
import type { TargetEvent } from './target-events';

/** Events as a calendar (RFC 5545): entries of whole days that block no time. Every moment is that of a publication, so that each build gives the same bytes. */
export function targetsCalendar(site: Site, { shortTitle }: Notice, events: readonly TargetEvent[]): string {
  const { hostname } = new URL(site.origin);
  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', textValue(`-//${hostname}//${site.name}//ZH`)),
    contentLine('CALSCALE', 'GREGORIAN'),
    contentLine('METHOD', 'PUBLISH'),
    contentLine('X-WR-CALNAME', textValue(`目标时间：${shortTitle}`)),
    ...events.map(eventLines),
    contentLine('END', 'VCALENDAR'),
  ].join('');
}

function eventLines(event: TargetEvent): string {
  return [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', textValue(event.uid)),
    contentLine('DTSTAMP', utc(event.changed)),
    contentLine('SEQUENCE', String(event.version)),
    contentLine('DTSTART;VALUE=DATE', basic(event.day)),
    contentLine('DTEND;VALUE=DATE', basic(dayAfter(event.day))),
    contentLine('SUMMARY', textValue(event.summary)),
    contentLine('DESCRIPTION', textValue(event.description)),
    contentLine('URL', event.url),
    contentLine('STATUS', event.isCancelled ? 'CANCELLED' : 'CONFIRMED'),
    contentLine('TRANSP', 'TRANSPARENT'),
    contentLine('END', 'VEVENT'),
  ].join('');
}

const basic = (iso: string): string => iso.replace(/-/g, '');

// 2025-02-17 17:21 in Beijing → 20250217T092100Z
function utc(moment: string): string {
  const iso = new Date(`${withSeconds(moment)}+08:00`).toISOString();
  return `${basic(iso.slice(0, 19)).replace(/:/g, '')}Z`;
}
