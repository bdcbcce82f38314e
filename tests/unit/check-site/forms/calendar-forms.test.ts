import { expect, test } from 'vitest';
import { compareRecords } from '@/lib/check-site/compare-records';
import { calendarForms } from '@/lib/check-site/forms/calendar-forms';
import { targetEvents } from '@/lib/data/calendar/target-events';
import { targetsCalendar } from '@/lib/data/calendar/targets-calendar';
import { site as bureau, notice as noticeOf, unfinished } from '@/tests/fixtures/notices/sample';
import { built } from '@/tests/unit/check-site/built';
import { issue, NOTICE_URL, published } from '@/tests/unit/check-site/sample-data';

const sample = noticeOf([unfinished()]);
const calendar = targetsCalendar(bureau, sample, targetEvents(bureau, sample));
const measures = [{ id: '02-n1', url: `${NOTICE_URL}issues/02/#n1`, ordinal: null, text: '' }];
const target = { measure: '02-n1', month: '2026-06', words: '力争2026年6月取得阶段性成果', update: null };
const notice = {
  ...published([issue({ parts: [{ label: null, measures }], targets: [target] })]),
  dates: [],
};
const file = `${notice.path}targets.ics`;
const faultsOf = (text: string) => calendarForms(built({ [file]: text }), notice).flatMap(compareRecords);

test('a calendar agrees with the data it is made from', () => {
  expect(faultsOf(calendar)).toEqual([]);
});

test.each([
  ['20260630', '20260629'],
  ['SUMMARY:力争', 'SUMMARY:争取'],
  ['CONFIRMED', 'CANCELLED'],
  ['原文“力争', '原文“争取'],
])('%s altered to %s is reported', (from, to) => {
  const altered = calendar.replace(from, to);
  expect(altered).not.toBe(calendar);
  expect(faultsOf(altered)).not.toEqual([]);
});

test('a calendar that is missing is reported, unless the release is older or has no target', () => {
  const formsOf = (one: typeof notice) => calendarForms(built({}), one);
  expect(formsOf(notice)).toHaveLength(1);
  expect(calendarForms(built({}), published())).toEqual([]);
  expect(formsOf({ ...notice, issues: [issue({ targets: [] })] })).toEqual([]);
});
