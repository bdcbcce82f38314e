import { expect, test } from 'vitest';
import { buildTables } from '@/lib/search/suggest/build-tables';
import { issue, notice } from '@/tests/fixtures/notices/sample';

const tables = buildTables(
  [notice([issue({ title: '接待费偏高' })])],
  [{ asked: '请客', finds: ['接待费'] }],
);

test('the tables hold phrases of texts and titles, their sounds and the synonyms', () => {
  expect(tables.phrases).toEqual(expect.arrayContaining(['开放', '时间', '接待费']));
  expect(tables.sounds).toMatch(/(?:^|\|)shi[^|]*时/);
  expect(tables.synonyms).toEqual([{ asked: '请客', finds: ['接待费'] }]);
});
