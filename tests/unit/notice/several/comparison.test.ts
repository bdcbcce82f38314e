import { expect, test } from 'vitest';
import {
  comparedBureaus,
  comparedStatuses,
  openMonths,
  promisedIssues,
  returnedIssues,
} from '@/lib/notice/several/comparison';
import { bureau, issue, notice, unfinished } from '@/tests/fixtures/notices/sample';

const of = (slug: string, published: string, name: string) => ({
  ...notice([]),
  slug,
  published,
  bureau: { ...bureau, slug: name, name },
});

test('bureaus stand by the sound of their names, their notices newest first', () => {
  const compared = comparedBureaus([
    of('c', '2027-01-01', '示例县文化馆'),
    of('b', '2024-01-01', '莆田市司法局'),
    of('a', '2026-01-01', '莆田市司法局'),
  ]);
  expect(compared.map((one) => [one.bureau.name, ...one.notices.map(({ slug }) => slug)])).toEqual([
    ['莆田市司法局', 'a', 'b'],
    ['示例县文化馆', 'c'],
  ]);
});

test('the usual statuses have a column each, others only where they occur', () => {
  const usual = ['rectified', 'basically-complete', 'incomplete', 'unknown'];
  expect(comparedStatuses([notice([issue()])])).toEqual(usual);
  const staged = unfinished({ status: { ...unfinished().status, code: 'staged' } });
  expect(comparedStatuses([notice([staged])])).toEqual([...usual.slice(0, 2), 'staged', ...usual.slice(2)]);
});

test('an issue counts as found again in the later notice alone', () => {
  const other = { notice: notice([]), issue: issue({ id: '01' }), reason: '同类问题。' };
  const later = issue({ id: '03', returns: [{ ...other, status: 'rectified' }] });
  const earlier = issue({ id: '04', returnedIn: [other] });
  expect(returnedIssues(notice([later, earlier]))).toEqual([later]);
});

test('each open target counts once, those of rectified issues and issues without one not', () => {
  const open = unfinished({ id: '01' });
  const silent = unfinished({ id: '02', parts: [] });
  const rectified = unfinished({ id: '03', status: issue().status });
  const whole = notice([open, silent, rectified]);
  expect(promisedIssues(whole)).toEqual([open]);
  expect(openMonths(whole)).toEqual(['2026-06']);
});
