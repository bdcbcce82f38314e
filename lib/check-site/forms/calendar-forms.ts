import type { Form } from '@/lib/check-site/compare-records';
import { calendarEntries } from '@/lib/check-site/expect/calendar';
import { readCalendar } from '@/lib/check-site/files/read-calendar';
import type { BuiltSite } from '@/lib/check-site/read/built-site';
import type { PublishedNotice } from '@/lib/check-site/read/published-notices';
import { formFiles } from './form-files';

/** The calendar of the targets of a notice; none without targets, nor in a release from before there were calendars. */
export function calendarForms(site: BuiltSite, { path, issues, dates }: PublishedNotice): Form[] {
  const { text } = formFiles(site);
  const file = `${path}targets.ics`;
  const entries = calendarEntries(issues);
  if (!site.files.has(file) && (entries.length === 0 || dates === undefined)) return [];
  return [{ name: 'targets.ics', ordered: true, files: [text(file, readCalendar, entries)] }];
}
