import { expect, test } from 'vitest';
import { buildIndex } from '@/lib/search/build-index';
import { prepare } from '@/lib/search/prepare';
import { issue, notice, unfinished } from '@/tests/fixtures/notices/sample';
import { builtParts } from '@/tests/fixtures/search/built-parts';

const index = buildIndex(notice([issue(), unfinished({ id: '03', printedNumber: '（3）' })]), []);
const { root } = builtParts([index, { ...index, notice: 'other' }]);
const prepared = prepare(index, '');

test('its records are those of the notices without their words', () => {
  expect(root.records).toHaveLength(2 * index.records.length);
  prepared.searchables.forEach(({ record, number, numbers }, at) => {
    const placed = root.records[at];
    expect(placed?.hit.searchable.record.codes).toEqual(record.codes);
    expect(placed?.hit.searchable.record.issue).toBe(record.issue);
    expect(placed?.hit.searchable.record.model).toBe(record.model);
    expect(placed?.hit.searchable).toMatchObject({ number, numbers });
    expect(placed?.hit.searchable.record.texts).toEqual([]);
  });
  expect(root.records.at(-1)?.hit.searchable.record.codes.notice).toEqual(['other']);
});

test('a place belongs to the record that begins before it', () => {
  const [, second] = root.records;
  expect(root.recordAt(0)).toBe(0);
  expect(root.recordAt(second?.start ?? 0)).toBe(1);
  expect(root.recordAt((second?.start ?? 0) - 1)).toBe(0);
});

test('a piece lies in the last shard that does not begin behind it; few pieces are near together', () => {
  const { shardOf } = root;
  expect(shardOf('')).toBe(-1);
  expect(shardOf('龥')).toBe(root.shards.length - 1);
  expect(root.spreadOf(0)).toBeGreaterThan(0);
});
