import { expect, test } from 'vitest';
import { statusAfter } from '@/lib/model/across/status-after';
import { unfinished } from '@/tests/fixtures/notices/sample';

const { given } = unfinished({ given: unfinished().status });
const source = '某市图书局';

test('without an update that states one it is the status that the notice gave', () => {
  expect(statusAfter(given, [])).toBe(given);
  expect(statusAfter(given, [{ date: '2026-04-01', source }])).toBe(given);
});

test('the latest that states one gives it, with its day and source', () => {
  expect(
    statusAfter(given, [
      { date: '2026-04-01', source, status: 'rectified' },
      { date: '2026-05-01', source: '乙局', status: 'in-progress' },
      { date: '2026-06-01', source },
    ]),
  ).toEqual({
    code: 'in-progress',
    basis: 'stated',
    asOf: '2026-05-01',
    origin: 'update',
    evidence: '乙局',
  });
});

test('one that a follow-up does not state rests on its chapter', () => {
  const [one, other] = [
    { date: '2026-04-01', source, status: 'rectified' as const, basis: 'inferred' as const },
    { date: '2026-05-01', source, status: 'in-progress' as const },
  ];
  expect(statusAfter(given, [one]).basis).toBe('inferred');
  expect(statusAfter(given, [one, other]).basis).toBe('stated');
});
