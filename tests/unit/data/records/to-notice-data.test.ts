import { expect, test } from 'vitest';
import { toIssuesData } from '@/lib/data/records/to-issues-data';
import { toNoticeData } from '@/lib/data/records/to-notice-data';
import { issuesDataSchema } from '@/lib/data/schema/issues-data-schema';
import { real } from '@/tests/fixtures/notices/real-notice';

test('the data of a whole notice has the facts outside its issues too', () => {
  const whole = toNoticeData(real.site, real.notice);
  const issues = toIssuesData(real.site, real.notice, real.notice.issues);
  expect(issuesDataSchema.parse(whole)).toEqual(whole);
  expect(whole.dates.some(({ occasion }) => occasion === 'inspection')).toBe(true);
  expect(whole.figures.filter(({ issue }) => issue !== null)).toEqual(issues.figures);
  expect(whole.dates.filter(({ issue }) => issue !== null)).toEqual(issues.dates);
});
