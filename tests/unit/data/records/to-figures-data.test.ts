import { expect, test } from 'vitest';
import { toFiguresData } from '@/lib/data/records/to-figures-data';
import { figuresDataSchema } from '@/lib/data/schema/figure-record-schema';
import { issue, measure, notice, site } from '@/tests/fixtures/notices/sample';

const text = '2023年5月以来办班5次。退款增至1.3万多元。';
const sample = notice([
  issue({ id: '07', parts: [{ label: '整改情况：', measures: [measure({ id: 'm2', text })] }] }),
]);
const data = toFiguresData(site, sample);

test('figures are data with their address, period and sentence', () => {
  expect(figuresDataSchema.parse(data)).toEqual(data);
  expect(data.figures[0]).toMatchObject({
    id: '07-m2-1',
    issue: '07',
    measure: '07-m2',
    words: '5次',
    low: 5,
    period: '2023年5月以来',
    periodFrom: '2023-05',
    periodTo: null,
    sentence: '2023年5月以来办班5次。',
  });
  expect(data.figures[1]).toMatchObject({ words: '1.3万多元', low: 13000, rough: true, period: null });
  expect(data.figures.map(({ direction, trend }) => [direction, trend])).toEqual([
    [null, null],
    ['增至', 'rise'],
  ]);
});
