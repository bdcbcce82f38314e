import { expect, test } from 'vitest';
import { resultModel } from '@/lib/search/result-model';
import { issue, unfinished } from '@/tests/fixtures/notices/sample';

const update = { date: '2026-04-01', text: '推迟到2026年9月。', source: '某市图书局' };

test('a result is named by its status and the targets that hold now', () => {
  expect(resultModel(issue())).toBe('rectified');
  expect(resultModel(unfinished())).toBe('incomplete 2026-06');
  expect(resultModel(unfinished({ updates: [{ ...update, target: '推迟到2026年9月' }] }))).toBe(
    'incomplete 2026-09',
  );
});

test('what makes its lines differ makes its name differ: the measure, and news since the month', () => {
  const open = unfinished();
  const parts = open.parts.map(({ label, measures }) => ({
    label,
    measures: measures.map((one) => ({ ...one, ordinal: '二是' })),
  }));
  expect(resultModel({ ...open, parts })).toBe('incomplete 2026-06-仅就“二是”而言');
  expect(resultModel(unfinished({ updates: [{ ...update, date: '2026-06-02' }] }))).toBe(
    'incomplete 2026-06-answered',
  );
});
