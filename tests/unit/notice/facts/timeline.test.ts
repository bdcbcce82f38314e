import { expect, test } from 'vitest';
import { timelineEntries, timelineYears } from '@/lib/notice/facts/timeline';
import { issue, measure, notice, unfinished } from '@/tests/fixtures/notices/sample';

const text = '2025年5月办班。2025年以来办班。截至2025年5月办班。';
const sample = notice([
  unfinished(),
  issue({ id: '03', parts: [{ label: null, measures: [measure({ text })] }] }),
]);
const entries = timelineEntries(sample);

test('the dates come in the order of time, a whole year first; those of one day as the notice has them', () => {
  expect(entries.map(({ id, from, to }) => [id, from, to])).toEqual([
    ['03-m1-2', '2025', null],
    ['inspection', '2025-04-01', '2025-05-31'],
    ['03-m1-1', '2025-05', '2025-05'],
    ['03-m1-3', null, '2025-05'],
    ['feedback', '2025-07-01', '2025-07-01'],
    ['publication', '2026-03-01', '2026-03-01'],
    ['02-n1-1', '2026-06', '2026-06'],
  ]);
});

test('inspection, feedback and publication are there even if the text does not print them so', () => {
  expect(entries.flatMap(({ occasion, date }) => (date === null ? [occasion] : []))).toEqual([
    'inspection',
    'feedback',
    'publication',
  ]);
  const { inspection: _, ...bare } = sample;
  expect(timelineEntries(bare).filter(({ date }) => date === null)).toHaveLength(1);
});

test('a printed milestone is not repeated', () => {
  const blocks = [{ kind: 'paragraph' as const, text: '2025年7月1日反馈。', id: 's0-p1' }];
  const printed = { ...sample, sections: [{ number: 0, blocks }, ...sample.sections] };
  expect(
    timelineEntries(printed)
      .filter(({ occasion }) => occasion === 'feedback')
      .map(({ id }) => id),
  ).toEqual(['s0-1']);
});

test('entries stand under the year in which they begin', () => {
  expect(timelineYears(entries).map(({ year, entries: own }) => [year, own.length])).toEqual([
    ['2025', 5],
    ['2026', 2],
  ]);
});
