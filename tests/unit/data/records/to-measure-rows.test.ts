import { expect, test } from 'vitest';
import { toIssuesData } from '@/lib/data/records/to-issues-data';
import { toMeasureRows } from '@/lib/data/records/to-measure-rows';
import { measureRowSchema } from '@/lib/data/schema/measure-row-schema';
import { issue, measure, notice, site, unfinished } from '@/tests/fixtures/notices/sample';

const whole = notice([unfinished()]);
const rows = toMeasureRows(toIssuesData(site, whole, whole.issues));

test('each measure is a row with the id of its issue, its part and its ordinal', () => {
  expect(rows.map(({ issue, id, part, ordinal }) => [issue, id, part, ordinal])).toEqual([
    ['02', '02-m1', '整改情况：', '一是'],
    ['02', '02-n1', '未完成整改的原因及下一步措施：', ''],
  ]);
});

test('only the measure that something is promised for has a target', () => {
  expect(rows.map(({ reasonLabels, targetMonth }) => [reasonLabels, targetMonth])).toEqual([
    ['', ''],
    ['编制受限', '2026-06'],
  ]);
});

test('figures and dates are counted by measure', () => {
  const text = '2025年办班5次，到会20人。';
  const one = notice([
    issue({ parts: [{ label: null, measures: [measure({ text }), measure({ id: 'm2' })] }] }),
  ]);
  const counts = toMeasureRows(toIssuesData(site, one, one.issues)).map(({ figures, dates }) => [
    figures,
    dates,
  ]);
  expect(counts).toEqual([
    ['2', '1'],
    ['0', '0'],
  ]);
});

test('a row has every column of the schema, in its order', () => {
  for (const row of rows) expect(Object.keys(row)).toEqual(Object.keys(measureRowSchema.shape));
});

test('a measure counts the documents that it names, each once', () => {
  const text = '制定《甲办法》，学习《乙》，落实《甲办法》。';
  const own = issue({ parts: [{ label: null, measures: [measure({ text }), measure({ id: 'm2' })] }] });
  const sample = notice([own]);
  const counts = toMeasureRows(toIssuesData(site, sample, [own])).map((row) => row.documents);
  expect(counts).toEqual(['2', '0']);
});
