import { expect, test } from 'vitest';
import { toFactRow } from '@/lib/data/records/to-fact-row';
import { toFiguresData } from '@/lib/data/records/to-figures-data';
import { issue, measure, notice, site } from '@/tests/fixtures/notices/sample';

test('a row of a table of facts has every field of its record, empty where there is no value', () => {
  const measures = [measure({ text: '办班5次。' })];
  const [figure] = toFiguresData(
    site,
    notice([issue({ parts: [{ label: '整改情况：', measures }] })]),
  ).figures;
  if (figure === undefined) throw new Error('no figure');
  const row = toFactRow(figure);
  expect(Object.keys(row)).toEqual(Object.keys(figure));
  expect([row.period, row.low, row.rough]).toEqual(['', '5', 'false']);
});
