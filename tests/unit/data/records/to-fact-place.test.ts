import { expect, test } from 'vitest';
import { toFactPlace } from '@/lib/data/records/to-fact-place';
import { issue, measure, notice, site } from '@/tests/fixtures/notices/sample';

const sample = notice([]);

test('a fact of a measure names its issue and measure; characters are counted, not units of UTF-16', () => {
  const place = { kind: 'issue' as const, issue: issue(), measure: measure() };
  expect(
    toFactPlace(site, sample, { id: '02-m1-1', place, paragraph: '𬱖办班5次', start: 4, words: '5次' }),
  ).toEqual({
    id: '02-m1-1',
    notice: '2026-library',
    issue: '02',
    measure: '02-m1',
    url: 'https://books.example/notices/2026-library/issues/02/#m1',
    offset: 3,
  });
});

test('a fact outside the issues has the address of its heading', () => {
  const heading = { kind: 'heading' as const, level: 1, text: '四、下一步', id: 's4' };
  const place = { kind: 'frame' as const, heading };
  expect(
    toFactPlace(site, sample, { id: 's4-1', place, paragraph: '5次', start: 0, words: '5次' }),
  ).toMatchObject({
    issue: null,
    measure: null,
    url: 'https://books.example/notices/2026-library/#s4',
    offset: 0,
  });
});
