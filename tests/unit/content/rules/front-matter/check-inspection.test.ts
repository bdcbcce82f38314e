import { expect, test } from 'vitest';
import { Report } from '@/lib/content/fault';
import { checkInspection } from '@/lib/content/rules/front-matter/check-inspection';
import { notice } from '@/tests/fixtures/notices/sample';

type Inspection = {
  team: string;
  teamInFull?: string;
  body: string;
  from?: string;
  to?: string;
  feedback?: string;
};

function faultyFields(opening: string, inspection: Inspection): string[] {
  const report = new Report();
  const front = { ...notice([]), inspection };
  checkInspection(front, { path: 'notice.md', lineOf: () => 1 }, [opening], report);
  return report.faults.map(({ field = '' }) => field.replace('inspection ', ''));
}

const PLAIN = { team: '八届市委巡察四组', body: '某局', from: '2023-04-20', to: '2023-05-31' };

test.each([
  ['2023年4月20日至5月31日，八届市委巡察四组对某局开展巡察。', {}],
  ['２０２３年４月２０日—２０２３年５月３１日，由八届市委巡察四组于近日对某局巡察。', {}],
  ['2023年4月20日 至 5月31日八届市委巡察四组对某局巡察，2024年1月4日反馈意见。', { feedback: '2024-01-04' }],
  [
    '八届市委巡察四组对某局巡察，整改期为2024年1月5日至7月4日，巡察时间为2023年4月20日至5月31日，反馈意见的日期是2024年1月4日。',
    { feedback: '2024-01-04' },
  ],
])('“%s” says the same as the fields', (opening, more) => {
  expect(faultyFields(opening, { ...PLAIN, ...more })).toEqual([]);
});

test.each([
  ['2023年4月20日至2022年5月31日', '2022-05-31'],
  ['2023年4月20日至3月31日', '2023-03-31'],
])('a period that ends before it begins is a fault, also as printed: %s', (period, to) => {
  expect(faultyFields(`${period}，八届市委巡察四组对某局开展巡察。`, { ...PLAIN, to })).toEqual(['to']);
});

test.each([
  ['team', { team: '市委巡察四组' }],
  ['body', { body: '另一局' }],
  ['team', { team: '八届市委巡察三组' }],
  ['from', { from: '2023-04-21' }],
  ['to', { to: '2024-05-31' }],
  ['feedback', { feedback: '2023-04-20' }],
])('another %s than that of the opening is a fault', (field, other) => {
  const opening = '2023年4月20日至5月31日，八届市委巡察四组对某局开展巡察，并于2024年1月4日反馈了意见。';
  expect(faultyFields(opening, { ...PLAIN, ...other })).toEqual([field]);
});

test.each([
  ['八届莆田市委巡察四组', []],
  ['八届莆田市委巡察三组', ['teamInFull']],
  ['八届市委巡察四组', ['teamInFull']],
  ['八届福州市委巡察四组', ['teamInFull']],
])('the full name %s adds to the name in the notice a word that stands there', (teamInFull, faulty) => {
  const opening = '2023年4月20日至5月31日，八届市委巡察四组对某局开展巡察。莆田市各县区均已整改。';
  expect(faultyFields(opening, { ...PLAIN, teamInFull })).toEqual(faulty);
});
