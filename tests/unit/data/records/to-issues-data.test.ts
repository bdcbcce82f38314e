import { expect, test } from 'vitest';
import { toIssuesData } from '@/lib/data/records/to-issues-data';
import { issuesDataSchema } from '@/lib/data/schema/issues-data-schema';
import { issue, measure, notice, site } from '@/tests/fixtures/notices/sample';

const whole = notice([issue(), issue({ id: '03' })]);

test('the notice is named with its address, its people and its days', () => {
  expect(toIssuesData(site, whole, whole.issues)).toMatchObject({
    $schema: 'https://books.example/notices/2026-library/schema.json',
    notice: {
      id: '2026-library',
      url: 'https://books.example/notices/2026-library/',
      title: '中共某市图书局党组关于巡察整改进展情况的通报',
      issuer: '中共某市图书局党组',
      source: '某市图书局',
      published: '2026-03-01T09:00:00+08:00',
      signed: '2026-03-01',
      asOf: '2026-03-01',
    },
    issues: [{ id: '02' }, { id: '03' }],
  });
});

test('what a notice does not print is null, and a time is not invented', () => {
  const { source: _, signed: __, ...bare } = { ...whole, published: '2026-03-01' };
  const data = toIssuesData(site, bare, bare.issues);
  expect(data.notice).toMatchObject({ source: null, signed: null, published: '2026-03-01' });
  expect(issuesDataSchema.parse(data)).toEqual(data);
});

test('the file of one issue has its figures and dates alone', () => {
  const parts = [{ label: null, measures: [measure({ text: '2025年办班5次。' })] }];
  const busy = notice([issue({ parts }), issue({ id: '03', parts })]);
  const { figures, dates } = toIssuesData(site, busy, busy.issues.slice(1));
  expect(figures.map(({ id }) => id)).toEqual(['03-m1-1']);
  expect(dates.map(({ id, from }) => [id, from])).toEqual([['03-m1-1', '2025']]);
});

test('the file of one issue names the whole notice', () => {
  const one = toIssuesData(site, whole, whole.issues.slice(1));
  expect(one.issues.map(({ id }) => id)).toEqual(['03']);
  expect(one.notice).toEqual(toIssuesData(site, whole, whole.issues).notice);
});
