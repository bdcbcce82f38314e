import { expect, test } from 'vitest';
import { toDatesData } from '@/lib/data/records/to-dates-data';
import { datesDataSchema } from '@/lib/data/schema/date-record-schema';
import { notice, site, unfinished } from '@/tests/fixtures/notices/sample';

test('dates are data with their address, bounds, kind and sentence', () => {
  const data = toDatesData(site, notice([unfinished({ id: '07' })]));
  expect(datesDataSchema.parse(data)).toEqual(data);
  expect(data.$schema).toBe('https://books.example/notices/2026-library/dates-schema.json');
  expect(data.dates).toEqual([
    {
      id: '07-n1-1',
      notice: '2026-library',
      issue: '07',
      measure: '07-n1',
      url: 'https://books.example/notices/2026-library/issues/07/#n1',
      offset: 8,
      words: '2026年6月',
      occasion: 'target',
      precision: 'month',
      from: '2026-06',
      to: '2026-06',
      sentence: '受编制所限，力争2026年6月取得阶段性成果。',
    },
  ]);
});
