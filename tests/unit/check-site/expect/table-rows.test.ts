import { expect, test } from 'vitest';
import { issueRows, measureRows, siteIssueRows } from '@/lib/check-site/expect/table-rows';
import { issue, NOTICE_URL, published } from '@/tests/unit/check-site/sample-data';

test('a row of issues.csv is made from the data, after the names of the columns', () => {
  const [columns, row] = issueRows(published([issue()]));
  expect(columns?.facts.各列).toMatch(/^notice,id,url,heading,title,.+,measures,text$/);
  expect(row?.about).toBe(`${NOTICE_URL}issues/02/`);
  expect(row?.facts).toMatchObject({
    heading: '（2）开放时间偏短。',
    reasons: 'staffing-limit',
    targetMonths: '2026-12',
    targetMeasures: '02-m1',
    remainingText: '一是延长开放时间。\n增加座位。\n另设书桌。',
    latestUpdate: '',
    area: '',
    related: '03',
    measures: '2',
  });
});

test('a withdrawn issue has a row with its status, date and reason, and no words', () => {
  const withdrawn = [
    {
      id: '03',
      url: `${NOTICE_URL}issues/03/`,
      notice: '2026-library',
      date: '2026-09-01',
      reason: '含有个人信息。',
      basis: null,
    },
  ];
  const row = issueRows({ ...published([issue()]), withdrawn }).at(-1);
  expect(row?.facts).toMatchObject({
    id: '03',
    status: 'withdrawn',
    statusAsOf: '2026-09-01',
    statusFrom: '含有个人信息。',
  });
  expect([row?.facts.title, row?.facts.text]).toEqual(['', '']);
});

test('a row of measures.csv has the reasons and the target of its measure', () => {
  const [, first, second] = measureRows(published([issue()]));
  expect(first).toMatchObject({
    about: `${NOTICE_URL}issues/02/#m1`,
    facts: { ordinal: '一是', targetMonth: '2026-12' },
  });
  expect(second?.facts).toMatchObject({ ordinal: '', reasonLabels: '编制受限', targetMonth: '' });
});

test('a row of measures.csv counts the facts of its measure, where the data have any', () => {
  const facts = [{ measure: '02-m1' }, { measure: '02-m1' }, { measure: null }];
  const [, first, second] = measureRows({ ...published([issue()]), figures: facts, dates: [] });
  expect([first?.facts.figures, first?.facts.dates, second?.facts.figures]).toEqual(['2', '0', '0']);
  expect(measureRows(published([issue()]))[1]?.facts).not.toHaveProperty('figures');
});

test.each([
  ['=1', "'=1"],
  ["'=1", "''=1"],
  ["'一", "'一"],
  ['＋1', "'＋1"],
])('the value %s is written as %s', (value, cell) => {
  expect(issueRows(published([issue({ title: value })]))[1]?.facts.title).toBe(cell);
});

test('a table without rows states nothing of its columns', () => {
  expect(measureRows(published([issue({ parts: [] })]))).toEqual([{ about: '', facts: {} }]);
});

test('a measure counts each document that it names once', () => {
  const id = issue().parts[0]?.measures[0]?.id ?? '';
  const named = { mentions: [{ measure: id }, { measure: id }, { measure: null }] };
  const [, first] = measureRows({ ...published([issue()]), documents: [named, { mentions: [] }] });
  expect(first?.facts.documents).toBe('1');
});

test('a row of the table of all has the bureau and group of the data of all; older releases have none', () => {
  const data = {
    notices: [{ url: NOTICE_URL, bureau: 'library', bureauName: '某局' }],
    issues: [{ url: `${NOTICE_URL}issues/02/`, bureau: 'library', group: { code: 'people', label: '群众' } }],
  };
  const [columns, row] = siteIssueRows([published()], data);
  expect(columns?.facts.各列).toMatch(
    /^bureau,bureauName,issuer,noticeTitle,published,group,groupLabel,notice,id,/,
  );
  expect(row?.facts).toMatchObject({ bureau: 'library', bureauName: '某局', group: 'people' });
  expect(siteIssueRows([published()], null)[0]?.facts.各列).toMatch(/^issuer,noticeTitle,published,notice,/);
});
